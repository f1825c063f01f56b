package id.patuh.regulation.yaml;

import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** Whether what indicators refer to exists, and every piece of evidence has one meaning. */
final class IndicatorCheck {
    private final Pack pack;
    private final PackNames names;
    private final Defects defects;
    private final Map<String, YamlNode> asked = new HashMap<>();

    IndicatorCheck(Pack pack, PackNames names, Defects defects) {
        this.pack = pack;
        this.names = names;
        this.defects = defects;
    }

    void run() {
        var codes = new ArrayList<YamlNode>();
        for (var criterion : pack.criteriaWithFolder()) {
            for (var indicator : pack.indicators(criterion).items()) {
                codes.add(indicator.at("code"));
                check(criterion.at("code").text(), indicator);
            }
        }
        defects.duplicates(DefectCode.CODE_DUPLICATE, codes);
    }

    private void check(String criterion, YamlNode indicator) {
        var code = indicator.at("code");
        if (!code.text().isEmpty() && !criterion.isEmpty() && !code.text().startsWith(criterion + ".")) {
            defects.add(DefectCode.INDICATOR_OUTSIDE_CRITERION, code, code.text(), criterion);
        }
        defects.unknownName(DefectCode.ASPECT_UNKNOWN, indicator.at("aspect"), names.aspects());
        defects.unknownName(DefectCode.OFFICE_UNKNOWN, indicator.at("office"), names.offices());
        indicator.at("tags").items().forEach(tag -> defects.unknownName(DefectCode.TAG_UNKNOWN, tag, names.tags()));
        indicator.at("evidence").items().forEach(evidence -> evidence(code.text(), evidence));
    }

    private void evidence(String code, YamlNode evidence) {
        var kode = evidence.at("kode");
        if (!kode.text().isEmpty() && !code.isEmpty() && !belongs(kode.text(), code)) {
            defects.add(DefectCode.KODE_NOT_OF_INDICATOR, kode, kode.text(), code);
        }
        defects.unknownName(DefectCode.OFFICE_UNKNOWN, evidence.at("office"), names.offices());
        defects.unknownName(DefectCode.UNIT_UNKNOWN, evidence.at("unit"), names.units());
        defects.unknownName(
                DefectCode.FORM_UNKNOWN, evidence.at("form"), names.forms().keySet());
        var form = names.form(evidence.at("form").text());
        if (form.present()) {
            form(evidence, form);
        }
        askedBefore(evidence);
    }

    static boolean belongs(String kode, String code) {
        return kode.equals(code)
                || (kode.startsWith(code) && kode.substring(code.length()).matches("[A-Za-z]"));
    }

    private void form(YamlNode evidence, YamlNode form) {
        var purpose = FormBinder.purposeIfValid(form);
        if (purpose.isPresent() && purpose.get() != Form.Purpose.EVIDENCE) {
            defects.add(DefectCode.FORM_NOT_ASKABLE, evidence.at("form"), form.key());
        }
        var needsUnit = form.at("fields").members().stream()
                .anyMatch(field -> field.at("unit").is(Field.UNIT_PER_INDICATOR));
        if (needsUnit && !evidence.at("unit").present()) {
            defects.add(
                    DefectCode.UNIT_MISSING,
                    evidence,
                    evidence.at("kode").text(),
                    form.key(),
                    String.join(", ", names.units()));
        }
    }

    /** Two rows with one name must mean the same thing, or nobody knows which one an office answered. */
    private void askedBefore(YamlNode evidence) {
        var kode = evidence.at("kode").text();
        var form = evidence.at("form").text();
        var earlier = asked.putIfAbsent(form + " " + kode, evidence);
        if (earlier != null && !kode.isEmpty() && !earlier.json().equals(evidence.json())) {
            defects.add(
                    DefectCode.KODE_ASKED_DIFFERENTLY,
                    evidence,
                    kode,
                    form,
                    earlier.file(),
                    String.valueOf(earlier.line()));
        }
    }
}
