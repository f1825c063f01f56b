package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.regulation.PackWriting.Kind;
import id.patuh.rules.Rule.Purpose;

/** Indicators, reviews and checks that no rule serves. */
final class MissingRules implements LintRules.RuleRule {
    @Override
    public void check(LintedRules rules, Doubts doubts) {
        var pack = rules.pack();
        for (var indicator : rules.regulation().indicators()) {
            var serving = rules.serving(indicator.code());
            if (serving.isEmpty()) {
                doubts.add(
                        LintCode.INDICATOR_WITHOUT_RULE,
                        indicator.code(),
                        pack.place(indicator),
                        indicator.code(),
                        indicator.title());
            } else if (indicator.review() != null
                    && serving.stream().noneMatch(rule -> rule.purpose() == Purpose.REVIEW)) {
                doubts.add(LintCode.REVIEW_WITHOUT_RULE, indicator.code(), pack.place(indicator), indicator.code());
            }
        }
        for (var check : rules.regulation().checks()) {
            if (rules.serving(check.code()).isEmpty()) {
                doubts.add(
                        LintCode.CHECK_WITHOUT_RULE, check.code(), pack.place(Kind.CHECK, check.code()), check.code());
            }
        }
    }
}
