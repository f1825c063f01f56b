package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.PackWriting.Kind;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.rules.RuleBook.FieldUse;
import java.util.Set;

/** Evidence that offices are asked for and no rule of the indicator looks at. */
final class UnusedEvidence implements LintRules.RuleRule {
    @Override
    public void check(LintedRules rules, Doubts doubts) {
        for (var indicator : rules.regulation().indicators()) {
            if (!rules.serving(indicator.code()).isEmpty()) {
                check(indicator, rules, doubts);
            }
        }
    }

    private static void check(Indicator indicator, LintedRules rules, Doubts doubts) {
        var uses = rules.book().fieldsDeciding(indicator.code());
        for (var asked : indicator.evidence()) {
            if (!looksAt(asked, uses)) {
                doubts.add(
                        LintCode.EVIDENCE_UNUSED,
                        indicator.code(),
                        rules.pack().place(Kind.EVIDENCE, asked.kode()),
                        indicator.code(),
                        asked.kode(),
                        asked.form());
            }
        }
    }

    private static boolean looksAt(RequiredEvidence asked, Set<FieldUse> uses) {
        return uses.stream()
                .anyMatch(use -> use.kode().equals(asked.kode())
                        || (use.kode().isEmpty() && use.form().equals(asked.form())));
    }
}
