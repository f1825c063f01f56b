package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.rules.Rule;
import java.util.List;

/** Rules that never decide anything, since another one that earns as much always matches, too. */
final class SubsumedRules implements LintRules.RuleRule {
    @Override
    public void check(LintedRules rules, Doubts doubts) {
        for (var indicator : rules.regulation().indicators()) {
            var awards = rules.awards(indicator.code());
            for (var rule : awards) {
                awards.stream()
                        .filter(other -> subsumes(other, rule, rules, awards))
                        .findFirst()
                        .ifPresent(other -> doubts.add(
                                LintCode.RULE_SUBSUMED,
                                rule,
                                rule.name(),
                                other.name(),
                                other.points(),
                                rule.points(),
                                other.file(),
                                String.valueOf(other.line())));
            }
        }
    }

    /** Of two rules that say the same, the later one is told. */
    static boolean subsumes(Rule other, Rule rule, LintedRules rules, List<Rule> awards) {
        if (other.equals(rule)
                || other.points() < rule.points()
                || !Part.impliesAll(rules.parts(rule), rules.parts(other))) {
            return false;
        }
        boolean same = other.points() == rule.points() && Part.impliesAll(rules.parts(other), rules.parts(rule));
        return !same || awards.indexOf(other) < awards.indexOf(rule);
    }
}
