package id.patuh.regulation.yaml;

import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;

/** Whether what a pack says about handing in agrees with its forms and checks. */
final class SubmissionCheck {
    private final Pack pack;
    private final Defects defects;
    private final YamlNode top;

    SubmissionCheck(Pack pack, Defects defects) {
        this.pack = pack;
        this.defects = defects;
        this.top = pack.top(Pack.REGULATION);
    }

    void run() {
        for (var list : new YamlNode[] {top.at("signOffs"), top.at("timetable")}) {
            defects.duplicates(
                    DefectCode.CODE_DUPLICATE,
                    list.items().stream().map(item -> item.at("code")).toList());
        }
        if (pack.top(Pack.FORMS).json().isContainer()) {
            top.at("signOffs").items().forEach(this::signOff);
        }
        top.at("timetable").items().forEach(this::deadline);
    }

    private void signOff(YamlNode signOff) {
        var form = pack.top(Pack.FORMS).at(signOff.at("form").text());
        if (FormBinder.purposeIfValid(form)
                .filter(Form.Purpose.ADMINISTRATION::equals)
                .isEmpty()) {
            defects.add(
                    DefectCode.SIGN_OFF_FORM,
                    signOff.at("form"),
                    signOff.at("form").text());
            return;
        }
        field(signOff.at("field"), form, FieldType.CHOICE);
        field(signOff.at("signed"), form, FieldType.YESNO);
        if (signOff.at("day").present()) {
            field(signOff.at("day"), form, FieldType.DATE);
        }
        defects.unknownName(
                DefectCode.CHOICE_UNKNOWN,
                signOff.at("choice"),
                PackNames.keys(form.at("fields").at(signOff.at("field").text()).at("choices")));
        check(signOff);
    }

    private void field(YamlNode named, YamlNode form, FieldType type) {
        var found = PackNames.fieldType(form.at("fields").at(named.text()));
        if (!named.text().isEmpty() && found.filter(type::equals).isEmpty()) {
            defects.add(DefectCode.SIGN_OFF_FIELD, named, form.key(), named.text(), Hints.type(type));
        }
    }

    /** Two judges of one signature would contradict each other. */
    private void check(YamlNode signOff) {
        var named = signOff.at("check");
        var checks = pack.top(Pack.CHECKS).items();
        defects.unknownName(DefectCode.CHECK_UNKNOWN, named, PackNames.codes(pack.top(Pack.CHECKS)));
        boolean required = signOff.at("required").json().asBoolean(false);
        checks.stream()
                .filter(check -> !named.text().isEmpty() && check.at("code").is(named.text()))
                .filter(check -> check.at("blocking").json().asBoolean(false) != required)
                .forEach(check -> defects.add(DefectCode.SIGN_OFF_CHECK, signOff.at("required"), named.text()));
    }

    private void deadline(YamlNode deadline) {
        if (!deadline.at("yearly").present() && !deadline.at("years").present()) {
            defects.add(
                    DefectCode.DEADLINE_DAY_MISSING,
                    deadline,
                    deadline.at("code").text());
        }
    }
}
