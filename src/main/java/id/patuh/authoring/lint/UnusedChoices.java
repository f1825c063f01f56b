package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import id.patuh.regulation.PackWriting.Kind;
import java.util.Set;

/** Choices that no rule and no example names, on fields whose choices rules tell apart. */
final class UnusedChoices implements LintRules.RuleRule {
    @Override
    public void check(LintedRules rules, Doubts doubts) {
        for (var form : rules.regulation().forms()) {
            var named = NamedWords.about(form.name(), rules);
            form.fields().forEach(field -> check(form, field, named, rules, doubts));
        }
    }

    private static void check(Form form, Field field, Set<String> named, LintedRules rules, Doubts doubts) {
        if (field.choices().stream().noneMatch(choice -> named.contains(choice.value()))) {
            return;
        }
        field.choices().stream()
                .map(Field.Choice::value)
                .filter(choice -> !named.contains(choice) && !isGiven(form, field, choice, rules))
                .forEach(choice -> doubts.add(
                        LintCode.CHOICE_UNUSED,
                        "",
                        rules.pack().place(Kind.CHOICE, form.name(), field.name(), choice),
                        choice,
                        form.name(),
                        field.name()));
    }

    private static boolean isGiven(Form form, Field field, String choice, LintedRules rules) {
        return rules.pack().cases().stream()
                .flatMap(example -> example.given().stream())
                .anyMatch(row -> row.form().equals(form.name())
                        && choice.equals(row.values().get(field.name())));
    }
}
