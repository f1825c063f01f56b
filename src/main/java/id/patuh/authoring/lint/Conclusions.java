package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.regulation.Form;
import id.patuh.regulation.PackWriting.Kind;
import id.patuh.rules.RuleBook.FieldUse;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Forms that nothing fills or nobody looks at. */
final class Conclusions implements LintRules.RuleRule {
    @Override
    public void check(LintedRules rules, Doubts doubts) {
        var concluded = rules.book().rules().stream()
                .map(rule -> rules.book().concludes(rule))
                .collect(Collectors.toSet());
        var looked = lookedAt(rules);
        for (var form : rules.regulation().forms()) {
            if (form.hasSheet()) {
                sheet(form, looked, rules, doubts);
            } else if (looked.contains(form.name()) && !concluded.contains(form.name())) {
                doubts.add(LintCode.FORM_NEVER_CONCLUDED, "", rules.pack().place(Kind.FORM, form.name()), form.name());
            } else if (!looked.contains(form.name())) {
                doubts.add(LintCode.DERIVATION_UNUSED, "", rules.pack().place(Kind.FORM, form.name()), form.name());
            }
        }
    }

    private static Set<String> lookedAt(LintedRules rules) {
        var forms = new HashSet<String>();
        rules.book()
                .rules()
                .forEach(rule ->
                        rules.book().fields(rule).stream().map(FieldUse::form).forEach(forms::add));
        return forms;
    }

    /** What is no evidence is read by the program itself: who signed, what is not applicable. */
    private static void sheet(Form form, Set<String> looked, LintedRules rules, Doubts doubts) {
        boolean asked = rules.regulation().indicators().stream()
                .flatMap(indicator -> indicator.evidence().stream())
                .anyMatch(evidence -> evidence.form().equals(form.name()));
        if (form.purpose() == Form.Purpose.EVIDENCE && !asked && !looked.contains(form.name())) {
            doubts.add(LintCode.FORM_UNUSED, "", rules.pack().place(Kind.FORM, form.name()), form.name());
        }
    }
}
