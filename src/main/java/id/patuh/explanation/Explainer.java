package id.patuh.explanation;

import id.patuh.regulation.Regulation;
import id.patuh.rules.Match;
import id.patuh.rules.Rule;
import id.patuh.rules.Rule.Purpose;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleRun;
import id.patuh.rules.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what the rules found into words, for one pack. */
public final class Explainer {
    private static final Comparator<RuleExplanation> NEAREST = Comparator.comparingInt(RuleExplanation::missing)
            .thenComparingInt(RuleExplanation::points)
            .thenComparing(RuleExplanation::rule);

    private final ConditionWriter writer;
    private final Map<String, List<Rule>> byIndicator = new HashMap<>();

    public Explainer(Regulation regulation, RuleBook rules) {
        this.writer = new ConditionWriter(regulation, rules);
        for (var rule : rules.rules()) {
            if (rule.purpose() == Purpose.AWARD || rule.purpose() == Purpose.REVIEW) {
                byIndicator
                        .computeIfAbsent(rule.code(), code -> new ArrayList<>())
                        .add(rule);
            }
        }
    }

    /** The rules that serve an indicator; empty where there is none yet. */
    public List<Rule> rulesFor(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /** Why a check has a finding. */
    public RuleExplanation explain(Match match, RuleRun run) {
        return explain(match.rule(), run.trace(match));
    }

    /**
     * Why an indicator earned what it earned, and what would earn more.
     *
     * @param best the match that earned the most; empty where none earned anything
     */
    public Explanation explain(String indicator, Optional<Match> best, RuleRun run) {
        int award = best.map(match -> match.rule().points()).orElse(0);
        var better = rulesFor(indicator).stream()
                .filter(rule -> rule.points() > award)
                .filter(rule -> !run.failures().containsKey(rule))
                .map(rule -> explain(rule, run.trace(rule)))
                .sorted(NEAREST)
                .toList();
        var because = best.map(match -> List.of(explain(match, run)))
                .orElseGet(() -> better.stream().limit(1).toList());
        return new Explanation(because, better);
    }

    private RuleExplanation explain(Rule rule, Trace trace) {
        return new RuleExplanation(rule.name(), rule.points(), trace.holds(), writer.conditions(trace));
    }
}
