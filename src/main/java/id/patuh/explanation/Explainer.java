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
    private static final Comparator<Traced> NEAREST = Comparator.comparingInt(Traced::missing)
            .thenComparingInt(traced -> traced.rule().points())
            .thenComparing(traced -> traced.rule().name());

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
        var traced = new ArrayList<Traced>();
        for (var rule : rulesFor(indicator)) {
            if (rule.points() > award && !run.failures().containsKey(rule)) {
                var trace = run.trace(rule);
                traced.add(new Traced(rule, trace, Missing.in(trace)));
            }
        }
        traced.sort(NEAREST);
        var better = new ArrayList<RuleExplanation>(traced.size());
        traced.forEach(each -> better.add(explain(each.rule(), each.trace())));
        var because = best.map(match -> List.of(explain(match, run)))
                .orElseGet(() -> better.isEmpty() ? List.of() : List.of(better.get(0)));
        return new Explanation(because, better);
    }

    /** A rule that did not match, and how far it is from it. */
    private record Traced(Rule rule, Trace trace, int missing) {}

    private RuleExplanation explain(Rule rule, Trace trace) {
        return new RuleExplanation(
                rule.name(), rule.points(), trace.holds(), Deferred.list(() -> writer.conditions(trace)));
    }
}
