package id.patuh.regulation.yaml;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a mapping leads to forms, fields, answers and codes that there are. */
final class MappingCheck {
    static final int MOST_HEADING_ROWS = 10;

    private static final Set<String> YES_AND_NO = Set.of("ya", "tidak", "yes", "no", "true", "false", "ada", "belum");

    private final MappingTargets targets;
    private final Defects defects;

    MappingCheck(MappingTargets targets, Defects defects) {
        this.targets = targets;
        this.defects = defects;
    }

    void run(YamlNode mapping) {
        defects.unknownName(DefectCode.OFFICE_UNKNOWN, mapping.at("office"), targets.offices());
        mapping.at("tables").items().forEach(this::table);
    }

    private void table(YamlNode table) {
        headings(table);
        var name = table.at("form");
        var form = targets.form(name.text()).filter(Form::hasSheet);
        if (form.isPresent()) {
            fields(table, form.get());
            code(table, form.get());
        } else {
            defects.unknownName(DefectCode.FORM_UNKNOWN, name, targets.names());
        }
    }

    private void headings(YamlNode table) {
        var rows = table.at("headings");
        if (rows.present() && MappingBinder.rowsIfValid(rows).isEmpty()) {
            defects.add(DefectCode.MAPPING_ROWS, rows, rows.text(), MOST_HEADING_ROWS);
        }
        var names = Stream.of("columns", "choose")
                .flatMap(part -> table.at(part).members().stream())
                .flatMap(field ->
                        field.json().isObject() ? field.members().stream().map(YamlNode::key) : texts(field))
                .toList();
        if (!rows.present() && names.stream().allMatch(name -> name.matches("[A-Z]{1,3}"))) {
            defects.add(DefectCode.MAPPING_ROWS_NEEDED, table);
        }
    }

    private static Stream<String> texts(YamlNode node) {
        return node.json().isArray() ? node.items().stream().map(YamlNode::text) : Stream.of(node.text());
    }

    private void fields(YamlNode table, Form form) {
        var known = form.fields().stream().map(Field::name).toList();
        var seen = new HashSet<String>();
        for (var part : List.of("columns", "choose", "fixed", "values")) {
            for (var node : table.at(part).members()) {
                var field = form.field(node.key());
                if (field.isEmpty()) {
                    defects.add(DefectCode.FIELD_UNKNOWN, node, node.key(), NearestName.hint(node.key(), known));
                } else if (!part.equals("values") && !seen.add(node.key())) {
                    defects.add(DefectCode.MAPPING_FIELD_TWICE, node, node.key());
                } else if (!part.equals("columns")) {
                    answers(node, field.get());
                }
            }
        }
    }

    private void answers(YamlNode node, Field field) {
        if (node.json().isObject()) {
            node.members().forEach(answer -> answer(answer, field));
        } else {
            answer(node, field);
        }
    }

    /** Nothing written means: no answer. */
    private void answer(YamlNode answer, Field field) {
        if (answer.text().isBlank() || fits(answer.text().strip(), field)) {
            return;
        }
        if (field.type() == FieldType.CHOICE) {
            var known = field.choices().stream().map(Field.Choice::value).toList();
            defects.add(DefectCode.CHOICE_UNKNOWN, answer, answer.text(), NearestName.hint(answer.text(), known));
        } else {
            defects.add(
                    DefectCode.VALUE_TYPE,
                    answer,
                    field.name(),
                    Hints.found(answer),
                    Hints.type(field.type()),
                    Message.of("regulation.hint.write", Hints.type(field.type())));
        }
    }

    private static boolean fits(String answer, Field field) {
        return switch (field.type()) {
            case CODE, TEXT -> true;
            case NUMBER -> answer.matches("-?\\d{1,15}(\\.\\d{1,15})?");
            case COUNT -> answer.matches("\\d{1,10}");
            case YEAR -> answer.matches("(19|20|21)\\d\\d");
            case DATE -> answer.matches("\\d{4}-\\d{2}-\\d{2}");
            case YESNO -> YES_AND_NO.contains(answer.toLowerCase(Locale.ROOT));
            case CHOICE ->
                field.choices().stream().anyMatch(choice -> names(choice).contains(answer));
        };
    }

    private static List<String> names(Field.Choice choice) {
        return List.of(
                choice.value(), choice.label().in(Language.ID), choice.label().in(Language.EN));
    }

    private void code(YamlNode table, Form form) {
        var code = table.at("code");
        var field = form.codeField();
        if (field.isEmpty()) {
            if (code.present()) {
                defects.add(DefectCode.MAPPING_CODE_UNUSED, code, form.name());
            }
            return;
        }
        var column = table.at("columns").at(field.get().name());
        var ways = new ArrayList<YamlNode>();
        Stream.of(code.at("column"), code.at("title"), code.at("fixed"), column)
                .filter(YamlNode::present)
                .forEach(ways::add);
        if (ways.isEmpty()) {
            defects.add(
                    DefectCode.MAPPING_CODE_MISSING,
                    code.present() ? code : table,
                    field.get().name());
        } else if (ways.size() > 1) {
            defects.add(DefectCode.MAPPING_CODE_TWICE, ways.get(1), field.get().name());
        }
        kodes(code, form);
    }

    private void kodes(YamlNode code, Form form) {
        if (form.purpose() != Form.Purpose.EVIDENCE) {
            return;
        }
        var known = targets.kodes().apply(form.name());
        defects.unknownName(DefectCode.KODE_UNKNOWN, code.at("fixed"), known);
        code.at("translate").members().forEach(member -> defects.unknownName(DefectCode.KODE_UNKNOWN, member, known));
    }
}
