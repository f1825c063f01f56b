package id.patuh.report.figures;

import id.patuh.assessment.IndicatorResult;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.ConditionExplanation.Kind;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Message;
import id.patuh.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What would earn more points, in one sentence for each rule. */
public final class Improvement {
    private Improvement() {}

    /**
     * The rule whose conditions say best why there are not more points: the nearest that failed, or the nearest that
     * would earn more.
     */
    public static Optional<RuleExplanation> nearest(IndicatorResult result) {
        var explanation = result.explanation();
        return explanation.because().stream()
                .filter(rule -> !rule.holds())
                .findFirst()
                .or(() -> explanation.toImprove().stream().findFirst());
    }

    /** One sentence for each rule that would earn more; nothing else needs to be on show. */
    public static List<Text> sentences(IndicatorResult result) {
        return result.explanation().toImprove().stream()
                .map(Improvement::sentence)
                .toList();
    }

    /** The same where the nearest rule's conditions stand just above: its sentence refers to their marks. */
    public static List<Text> sentencesBelowNearest(IndicatorResult result) {
        var above = nearest(result).map(RuleExplanation::rule).orElse("");
        return result.explanation().toImprove().stream()
                .map(rule -> rule.rule().equals(above) ? marked(rule) : sentence(rule))
                .toList();
    }

    /** Every rule that has something to say about the indicator, each once: what decided, then what would earn more. */
    public static List<RuleExplanation> rules(IndicatorResult result) {
        var rules = new ArrayList<>(result.explanation().because());
        result.explanation().toImprove().stream()
                .filter(rule -> rules.stream().noneMatch(known -> known.rule().equals(rule.rule())))
                .forEach(rules::add);
        return List.copyOf(rules);
    }

    private static Text marked(RuleExplanation rule) {
        boolean choice = rule.conditions().stream().anyMatch(Improvement::leavesAChoice);
        return Message.of(choice ? "report.improve.choice" : "report.improve.marked", rule.points());
    }

    private static boolean leavesAChoice(ConditionExplanation condition) {
        return !condition.holds()
                && (condition.kind() == Kind.ANY || condition.parts().stream().anyMatch(Improvement::leavesAChoice));
    }

    private static Text sentence(RuleExplanation rule) {
        var lacking = lacking(rule.conditions());
        return Message.of(
                "report.improve", rule.points(), lacking.isEmpty() ? rule.rule() : joined("report.and", lacking));
    }

    private static List<Text> lacking(List<ConditionExplanation> conditions) {
        return conditions.stream()
                .filter(condition -> !condition.holds())
                .map(Improvement::lacking)
                .toList();
    }

    private static Text lacking(ConditionExplanation condition) {
        var parts = lacking(condition.parts());
        boolean speaksThroughParts = condition.kind() == Kind.ALL || condition.kind() == Kind.ANY;
        if (parts.isEmpty() || !speaksThroughParts) {
            return condition.text();
        }
        var words = joined(condition.kind() == Kind.ANY ? "report.or" : "report.and", parts);
        return parts.size() == 1 ? words : Message.of("report.group", words);
    }

    private static Text joined(String key, List<Text> texts) {
        return texts.stream()
                .reduce((left, right) -> Message.of(key, left, right))
                .orElseThrow();
    }
}
