package id.patuh.regulation.yaml;

import id.patuh.language.Message;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.PackCase;

/** Whether examples speak of forms, values, evidence and indicators that exist. */
final class CaseCheck {
    private final Pack pack;
    private final PackNames names;
    private final Defects defects;

    CaseCheck(Pack pack, PackNames names, Defects defects) {
        this.pack = pack;
        this.names = names;
        this.defects = defects;
    }

    void run() {
        for (var file : pack.caseFiles()) {
            defects.duplicates(
                    DefectCode.CODE_DUPLICATE,
                    file.items().stream().map(example -> example.at("name")).toList());
            for (var example : file.items()) {
                example.at("given").items().stream()
                        .flatMap(row -> row.members().stream())
                        .forEach(this::row);
                expectation(example.at("expect"));
            }
        }
    }

    private void row(YamlNode row) {
        var form = names.form(row.key());
        if (!form.present() && !row.key().equals(PackCase.WORKBOOK)) {
            var known = names.forms().keySet();
            defects.add(DefectCode.FORM_UNKNOWN, row, row.key(), NearestName.hint(row.key(), known));
            return;
        }
        if (form.present()
                && FormBinder.purposeIfValid(form)
                        .filter(Form.Purpose.DERIVED::equals)
                        .isPresent()) {
            defects.add(DefectCode.FORM_NOT_GIVEABLE, row, row.key());
        }
        row.members().forEach(value -> value(row.key(), value));
    }

    private void value(String form, YamlNode value) {
        var type = names.givenType(form, value.key());
        if (type.isEmpty()) {
            if (!names.givenFields(form).contains(value.key())) {
                defects.add(
                        DefectCode.FIELD_UNKNOWN,
                        value,
                        value.key(),
                        NearestName.hint(value.key(), names.givenFields(form)));
            }
        } else if (value.present()) {
            typed(form, type.get(), value);
        }
    }

    private void typed(String form, FieldType type, YamlNode value) {
        if (CaseValue.typed(type, value).isEmpty()) {
            defects.add(
                    DefectCode.VALUE_TYPE,
                    value,
                    value.key(),
                    Hints.found(value),
                    Hints.type(type),
                    Message.of("regulation.hint.write", Hints.type(type)));
        } else if (value.key().equals(PackCase.OFFICE)) {
            defects.unknownName(DefectCode.OFFICE_UNKNOWN, value, names.offices());
        } else if (type == FieldType.CHOICE) {
            var field = names.form(form).at("fields").at(value.key());
            defects.unknownName(DefectCode.CHOICE_UNKNOWN, value, PackNames.keys(field.at("choices")));
        } else if (type == FieldType.CODE) {
            code(form, value);
        }
    }

    /** An example may show that another's evidence code, or one more letter, earns nothing. */
    private void code(String form, YamlNode value) {
        var indicators = names.indicators().keySet();
        var purpose = FormBinder.purposeIfValid(names.form(form));
        if (purpose.filter(Form.Purpose.NOT_APPLICABLE::equals).isPresent()) {
            defects.unknownName(DefectCode.INDICATOR_UNKNOWN, value, indicators);
        } else if (indicators.stream().noneMatch(code -> IndicatorCheck.belongs(value.text(), code))) {
            defects.unknownName(DefectCode.KODE_UNKNOWN, value, names.kodesOn(form));
        }
    }

    private void expectation(YamlNode expect) {
        defects.unknownName(DefectCode.CHECK_UNKNOWN, expect.at("check"), names.checks());
        var code = expect.at("indicator");
        defects.unknownName(
                DefectCode.INDICATOR_UNKNOWN, code, names.indicators().keySet());
        var indicator = names.indicator(code.text());
        if (indicator.at("maximum").json().canConvertToInt()
                && expect.at("points").json().canConvertToInt()) {
            points(expect, indicator.at("maximum").json().intValue());
        }
    }

    private void points(YamlNode expect, int maximum) {
        var points = expect.at("points").json().intValue();
        var possible = switch (expect.at("verdict").text()) {
            case "MET" -> points == maximum;
            case "PARTLY_MET" -> points > 0 && points < maximum;
            case "NOT_MET", "NO_EVIDENCE", "NOT_CHECKED" -> points == 0;
            default -> points <= maximum;
        };
        if (!possible) {
            defects.add(
                    DefectCode.EXPECTATION_IMPOSSIBLE,
                    expect.at("points"),
                    expect.at("verdict").text(),
                    points,
                    maximum);
        }
    }
}
