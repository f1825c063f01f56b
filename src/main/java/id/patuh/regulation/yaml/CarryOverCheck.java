package id.patuh.regulation.yaml;

import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import java.util.EnumSet;
import java.util.Set;

/** Whether what a form says about answers of last year fits its fields. */
final class CarryOverCheck {
    /** A figure, and a yes or no, always speak about one year. */
    private static final Set<FieldType> LASTING =
            EnumSet.of(FieldType.TEXT, FieldType.YEAR, FieldType.DATE, FieldType.CHOICE);

    private final YamlNode form;
    private final Defects defects;

    CarryOverCheck(YamlNode form, Defects defects) {
        this.form = form;
        this.defects = defects;
    }

    void run() {
        var carryOver = form.at("carryOver");
        if (!carryOver.present()) {
            return;
        }
        if (FormBinder.purposeIfValid(form)
                .filter(purpose -> purpose != Form.Purpose.EVIDENCE)
                .isPresent()) {
            defects.add(DefectCode.CARRY_OVER_NOT_ALLOWED, carryOver, form.key());
        }
        carryOver.at("fields").items().forEach(field -> check(field, field.text(), LASTING));
        check(carryOver.at("while"), carryOver.at("while").text(), EnumSet.of(FieldType.YESNO));
        check(carryOver.at("until"), carryOver.at("until").text(), EnumSet.of(FieldType.DATE));
        carryOver.at("only").members().forEach(this::checkChoices);
    }

    private void checkChoices(YamlNode only) {
        check(only, only.key(), EnumSet.of(FieldType.CHOICE));
        var choices = PackNames.keys(form.at("fields").at(only.key()).at("choices"));
        if (!choices.isEmpty()) {
            only.items().forEach(choice -> defects.unknownName(DefectCode.CHOICE_UNKNOWN, choice, choices));
        }
    }

    private void check(YamlNode at, String name, Set<FieldType> allowed) {
        if (name.isEmpty()) {
            return;
        }
        var field = form.at("fields").at(name);
        if (!field.present()) {
            defects.add(DefectCode.FIELD_UNKNOWN, at, name, NearestName.hint(name, PackNames.keys(form.at("fields"))));
        } else if (PackNames.fieldType(field)
                .filter(type -> !allowed.contains(type))
                .isPresent()) {
            defects.add(DefectCode.CARRY_OVER_NOT_ALLOWED, at, name);
        }
    }
}
