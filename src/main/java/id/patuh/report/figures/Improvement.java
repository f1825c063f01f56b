package id.patuh.report.figures;

import id.patuh.assessment.IndicatorResult;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.ConditionExplanation.Kind;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would earn more points, in one sentence for each rule. */
public final class Improvement {
    private Improvement() {}

    /**
     * The rule whose conditions say best why there are not more points: the nearest that failed, or the nearest that
     * would earn more.
     */
    public static Optional<RuleExplanation> nearest(IndicatorResult result) {
        var better = result.explanation().toImprove();
        var failed = result.explanation().because().stream().filter(rule -> !rule.holds());
        return Stream.concat(failed, better.stream())
                .filter(rule -> !isDetour(rule, better))
                .findFirst();
    }

    /** The rule that asks for a person; such a rule earns nothing itself. */
    public static Optional<RuleExplanation> review(IndicatorResult result) {
        return result.explanation().because().stream()
                .filter(rule -> rule.holds() && rule.points() == 0)
                .findFirst();
    }

    /** The rule that earned the points there are. */
    public static Optional<RuleExplanation> earned(IndicatorResult result) {
        return result.explanation().because().stream()
                .filter(rule -> rule.holds() && rule.points() > 0)
                .findFirst();
    }

    /** A rule's name without the indicator's code, where that stands beside it already. */
    public static String name(RuleExplanation rule, Indicator indicator) {
        var name = rule.rule().strip();
        var bare = name.startsWith(indicator.code() + " ")
                ? name.substring(indicator.code().length()).strip()
                : name;
        return bare.isEmpty() ? name : bare;
    }

    /** One sentence for each rule that would earn more; nothing else needs to be on show. */
    public static List<Text> sentences(IndicatorResult result) {
        return sentences(result, Improvement::sentence);
    }

    /** The same where the nearest rule's conditions stand just above: its sentence may refer to their marks. */
    public static List<Text> sentencesBelowNearest(IndicatorResult result) {
        var above = nearest(result).map(RuleExplanation::rule).orElse("");
        return sentences(result, rule -> rule.rule().equals(above) ? belowMarks(rule) : sentence(rule));
    }

    /** Ways to the same points stand together, so that each after the first reads as another way. */
    private static List<Text> sentences(IndicatorResult result, Function<RuleExplanation, Text> writer) {
        var byPoints = worthwhile(result.explanation().toImprove())
                .collect(Collectors.groupingBy(RuleExplanation::points, LinkedHashMap::new, Collectors.toList()));
        var sentences = new ArrayList<Text>();
        for (var ways : byPoints.values()) {
            sentences.add(writer.apply(ways.get(0)));
            ways.stream().skip(1).map(writer).forEach(way -> sentences.add(Message.of("report.improve.or", way)));
        }
        return List.copyOf(sentences);
    }

    /** Every rule that has something to say about the indicator, each once: what decided, then what would earn more. */
    public static List<RuleExplanation> rules(IndicatorResult result) {
        var rules = new ArrayList<>(result.explanation().because());
        result.explanation().toImprove().stream()
                .filter(rule -> rules.stream().noneMatch(known -> known.rule().equals(rule.rule())))
                .forEach(rules::add);
        return List.copyOf(rules);
    }

    /** A lone condition is said again; several are told by their marks. */
    private static Text belowMarks(RuleExplanation rule) {
        long lacking =
                rule.conditions().stream().mapToLong(Improvement::countLacking).sum();
        return lacking == 1 ? sentence(rule) : marked(rule);
    }

    private static long countLacking(ConditionExplanation condition) {
        if (condition.holds()) {
            return 0;
        }
        return speaksThroughParts(condition)
                ? condition.parts().stream()
                        .mapToLong(Improvement::countLacking)
                        .sum()
                : 1;
    }

    /** What lacks the same as a rule that earns more is not worth a sentence of its own. */
    private static Stream<RuleExplanation> worthwhile(List<RuleExplanation> rules) {
        return rules.stream()
                .filter(rule -> !isDetour(rule, rules))
                .filter(rule -> rules.stream()
                        .noneMatch(better -> better.points() > rule.points()
                                && words(better)
                                        .in(Language.ID)
                                        .equals(words(rule).in(Language.ID))));
    }

    /** Nobody is told to move a figure further for fewer points, as where it stands between two bands. */
    private static boolean isDetour(RuleExplanation rule, List<RuleExplanation> rules) {
        return loneFigure(rule).stream()
                .anyMatch(lacking -> rules.stream()
                        .filter(better -> better.points() > rule.points())
                        .flatMap(better -> loneFigure(better).stream())
                        .anyMatch(other -> other.cells().equals(lacking.cells())
                                && distance(other).compareTo(distance(lacking)) <= 0));
    }

    private static Optional<ConditionExplanation> loneFigure(RuleExplanation rule) {
        var failing = rule.conditions().stream()
                .filter(condition -> !condition.holds())
                .toList();
        return failing.size() == 1 && failing.get(0).shortfall() != null
                ? Optional.of(failing.get(0))
                : Optional.empty();
    }

    private static BigDecimal distance(ConditionExplanation condition) {
        return new BigDecimal(String.valueOf(condition.shortfall()));
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
        return Message.of("report.improve", rule.points(), words(rule));
    }

    private static Text words(RuleExplanation rule) {
        var failing = rule.conditions().stream()
                .filter(condition -> !condition.holds())
                .toList();
        if (failing.isEmpty()) {
            return Text.verbatim(rule.rule());
        }
        return failing.size() == 1 ? plain(failing.get(0)) : joined("report.and", lacking(failing));
    }

    private static List<Text> lacking(List<ConditionExplanation> conditions) {
        return conditions.stream()
                .filter(condition -> !condition.holds())
                .map(Improvement::lacking)
                .toList();
    }

    private static Text lacking(ConditionExplanation condition) {
        boolean several = speaksThroughParts(condition)
                && condition.parts().stream().filter(part -> !part.holds()).count() > 1;
        return several ? Message.of("report.group", plain(condition)) : plain(condition);
    }

    /** A group without brackets around it. */
    private static Text plain(ConditionExplanation condition) {
        return speaksThroughParts(condition)
                ? joined(condition.kind() == Kind.ANY ? "report.or" : "report.and", lacking(condition.parts()))
                : condition.text();
    }

    /** The text of a group only leads to its parts. */
    private static boolean speaksThroughParts(ConditionExplanation condition) {
        return condition.kind() != Kind.SINGLE
                && condition.kind() != Kind.NONE
                && condition.parts().stream().anyMatch(part -> !part.holds());
    }

    private static Text joined(String key, List<Text> texts) {
        return texts.stream()
                .reduce((left, right) -> Message.of(key, left, right))
                .orElseThrow();
    }
}
