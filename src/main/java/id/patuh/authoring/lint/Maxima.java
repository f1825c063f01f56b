package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.regulation.Indicator;
import id.patuh.rules.Rule;

/** Indicators that no evidence could ever meet, since no rule earns the maximum. */
final class Maxima implements LintRules.RuleRule {
    @Override
    public void check(LintedRules rules, Doubts doubts) {
        rules.regulation().indicators().forEach(indicator -> check(indicator, rules, doubts));
    }

    private static void check(Indicator indicator, LintedRules rules, Doubts doubts) {
        var awards = rules.awards(indicator.code());
        int most = awards.stream().mapToInt(Rule::points).max().orElse(0);
        if (!awards.isEmpty() && most < indicator.maximum()) {
            doubts.add(
                    LintCode.MAXIMUM_UNREACHED,
                    indicator.code(),
                    rules.pack().place(indicator),
                    indicator.code(),
                    most,
                    indicator.maximum());
        }
    }
}
