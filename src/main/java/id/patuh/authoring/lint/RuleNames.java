package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.language.ForeignWords;

/** English in the names of rules, which Indonesian reports show. */
final class RuleNames implements LintRules.RuleRule {
    @Override
    public void check(LintedRules rules, Doubts doubts) {
        for (var rule : rules.book().rules()) {
            var foreign = ForeignWords.englishIn(rule.name());
            if (!foreign.isEmpty()) {
                doubts.add(LintCode.ENGLISH_IN_INDONESIAN, rule, String.join(", ", foreign), rule.name());
            }
        }
    }
}
