package id.patuh.regulation.yaml;

import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.PackCase;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Whether forms can become sheets and fact types. */
final class FormCheck {
    /** Facts that the program itself adds, and types that every rule file already knows. */
    private static final Set<String> RESERVED_FORMS = Set.of(
            "Penilaian",
            PackCase.WORKBOOK,
            "Object",
            "String",
            "Integer",
            "Long",
            "Double",
            "Float",
            "Number",
            "Boolean",
            "Character",
            "Byte",
            "Short",
            "Math",
            "Record",
            "Enum",
            "Class",
            "System",
            "Thread");

    /** Words that mean something in a rule's conditions. */
    private static final Set<String> RESERVED_FIELDS = Set.of(
            PackCase.OFFICE,
            "rule",
            "query",
            "declare",
            "when",
            "then",
            "end",
            "and",
            "or",
            "not",
            "exists",
            "forall",
            "accumulate",
            "acc",
            "collect",
            "from",
            "in",
            "matches",
            "contains",
            "memberOf",
            "soundslike",
            "str",
            "over",
            "eval",
            "attributes",
            "type",
            "extends",
            "trait",
            "unit",
            "entry");

    private final Pack pack;
    private final PackNames names;
    private final Defects defects;

    FormCheck(Pack pack, PackNames names, Defects defects) {
        this.pack = pack;
        this.names = names;
        this.defects = defects;
    }

    void run() {
        var sheets = new HashMap<String, YamlNode>();
        for (var form : pack.top(Pack.FORMS).members()) {
            if (RESERVED_FORMS.contains(form.key())) {
                defects.add(DefectCode.FORM_NAME_RESERVED, form, form.key());
            }
            // A workbook takes Capaian and CAPAIAN for the same sheet.
            var earlier = sheets.putIfAbsent(form.key().toLowerCase(Locale.ROOT), form);
            if (earlier != null) {
                defects.add(
                        DefectCode.CODE_DUPLICATE, form, form.key(), earlier.file(), String.valueOf(earlier.line()));
            }
            check(form);
        }
    }

    private void check(YamlNode form) {
        var fields = form.at("fields");
        defects.unknownName(DefectCode.FIELD_UNKNOWN, form.at("onePer"), PackNames.keys(fields));
        offices(form);
        new CarryOverCheck(form, defects).run();
        codeFields(form, fields);
        for (var field : fields.members()) {
            if (RESERVED_FIELDS.contains(field.key()) || SourceVersion.isKeyword(field.key())) {
                defects.add(DefectCode.FIELD_NAME_RESERVED, field, field.key());
            }
            if (!field.at("unit").is(Field.UNIT_PER_INDICATOR)) {
                defects.unknownName(DefectCode.UNIT_UNKNOWN, field.at("unit"), names.units());
            }
        }
    }

    private void offices(YamlNode form) {
        var offices = form.at("offices");
        offices.items().forEach(office -> defects.unknownName(DefectCode.OFFICE_UNKNOWN, office, names.offices()));
        var administrative = FormBinder.purposeIfValid(form).filter(Form.Purpose.ADMINISTRATION::equals);
        if (offices.present() && administrative.isEmpty()) {
            defects.add(DefectCode.FORM_OFFICES_NOT_ALLOWED, offices, form.key());
        }
    }

    private void codeFields(YamlNode form, YamlNode fields) {
        var codes = fields.members().stream()
                .filter(field -> PackNames.fieldType(field)
                        .filter(FieldType.CODE::equals)
                        .isPresent())
                .toList();
        var purpose = FormBinder.purposeIfValid(form);
        var asked = purpose.filter(List.of(Form.Purpose.EVIDENCE, Form.Purpose.NOT_APPLICABLE)::contains)
                .isPresent();
        if (asked && codes.isEmpty() && fields.present()) {
            defects.add(DefectCode.CODE_FIELD_MISSING, form, form.key());
        }
        codes.stream()
                .skip(1)
                .forEach(code -> defects.add(DefectCode.CODE_FIELD_DUPLICATE, code, form.key(), code.key()));
    }
}
