package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.authoring.lint.Part.Demands;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules, or branches of rules, whose demands contradict each other. */
final class ImpossibleRules implements LintRules.RuleRule {
    @Override
    public void check(LintedRules rules, Doubts doubts) {
        rules.parts()
                .forEach((rule, parts) -> parts.stream()
                        .flatMap(ImpossibleRules::demands)
                        .filter(Demands::isImpossible)
                        .findFirst()
                        .ifPresent(demands -> doubts.add(
                                LintCode.RULE_IMPOSSIBLE,
                                rule,
                                rule.name(),
                                new Labels(rules.regulation()).of(demands.form(), contradictory(demands)))));
    }

    private static String contradictory(Demands demands) {
        return demands.values().entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Stream<Demands> demands(Part part) {
        return part instanceof Part.Totals totals ? Stream.of(totals.counted(), totals.limits()) : part.wanted();
    }

    /** Whether all of the parts can never hold together; a branch more or less does not decide that. */
    static boolean isImpossible(List<Part> parts) {
        return parts.stream()
                .filter(part -> !(part instanceof Part.Either))
                .flatMap(ImpossibleRules::demands)
                .anyMatch(Demands::isImpossible);
    }
}
