package id.patuh.improvement;

import id.patuh.assessment.Hearing;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.EvidenceSet;
import id.patuh.explanation.Explainer;
import id.patuh.regulation.CheckDefinition;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the least work after which some indicators earn what is wanted.
 *
 * <p>The cheapest evidence that has not been looked at is evaluated; where something is still missing, every way to mend the first thing
 * that is missing is one more candidate. Work only grows on the way, so the first that is enough is the cheapest.
 */
final class Search {
    /** A rule that takes more steps than this is not met by mending single answers. */
    private static final int PATIENCE = 400;

    private final Regulation regulation;
    private final RuleBook rules;
    private final Explainer explainer;
    private final EvidenceSet evidence;
    private final Work work;
    private final Map<Candidate, Evaluated> evaluated = new HashMap<>();
    private @Nullable Map<String, Integer> findings;
    private boolean complete = true;
    private boolean questioned;

    Search(Regulation regulation, RuleBook rules, Explainer explainer, EvidenceSet evidence, Work work) {
        this.regulation = regulation;
        this.rules = rules;
        this.explainer = explainer;
        this.evidence = evidence;
        this.work = work;
    }

    /** Evidence with changes: by row, what stands in it. */
    private record Candidate(SortedMap<RowPlace, SortedMap<String, Object>> changes) {
        Candidate with(List<Change> more) {
            var all = new TreeMap<RowPlace, SortedMap<String, Object>>();
            changes.forEach((row, values) -> all.put(row, new TreeMap<>(values)));
            more.forEach(change ->
                    all.computeIfAbsent(change.row(), row -> new TreeMap<>()).putAll(change.values()));
            return new Candidate(all);
        }

        List<Change> list() {
            return changes.entrySet().stream()
                    .map(entry -> new Change(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    private record Costed(Candidate candidate, int effort, int order) {}

    /** What the one evaluator says about a candidate. */
    private final class Evaluated {
        private final Candidate candidate;
        private final ChangedEvidence changed;
        private final Hearing hearing;
        private final Map<String, Integer> points = new HashMap<>();
        private final Map<String, Verdict> verdicts = new HashMap<>();

        Evaluated(Candidate candidate) {
            this.candidate = candidate;
            changed = ChangedEvidence.of(regulation, evidence, candidate.changes());
            hearing = new Hearing(regulation, rules, explainer, changed.evidence());
        }

        int points(Indicator indicator) {
            return points.computeIfAbsent(indicator.code(), code -> {
                var result = hearing.indicator(indicator);
                verdicts.put(code, result.verdict());
                return result.points();
            });
        }

        /** Whether a check finds something that it does not find today; nobody would hand that in. */
        boolean raisesQuestions() {
            return regulation.checks().stream()
                    .anyMatch(check -> hearing.findings(check).size() > today().getOrDefault(check.code(), 0));
        }

        boolean contradicts(Indicator indicator) {
            points(indicator);
            return verdicts.get(indicator.code()) == Verdict.CONFLICTING;
        }
    }

    /** What the cheapest changes are, their work, and what each indicator earns then. */
    record Found(List<Change> changes, int effort, Map<String, Integer> points) {}

    /** Whether nothing was given up for taking too long. */
    boolean complete() {
        return complete;
    }

    /** Whether the last goal could be reached, though only by what a check would question. */
    boolean questioned() {
        return questioned;
    }

    /** @param goal what each indicator is to earn at least */
    Optional<Found> cheapest(Map<Indicator, Integer> goal) {
        var open = new PriorityQueue<Costed>(
                Comparator.comparingInt(Costed::effort).thenComparingInt(Costed::order));
        var seen = new HashSet<Candidate>();
        var start = new Candidate(new TreeMap<>());
        open.add(new Costed(start, 0, 0));
        seen.add(start);
        questioned = false;
        for (int asked = 0; !open.isEmpty(); asked++) {
            if (asked == PATIENCE) {
                complete = false;
                return Optional.empty();
            }
            var cheapest = open.remove();
            var here = evaluated.computeIfAbsent(cheapest.candidate(), Evaluated::new);
            var short_ = goal.entrySet().stream()
                    .filter(wanted -> here.points(wanted.getKey()) < wanted.getValue())
                    .findFirst();
            if (short_.isEmpty() && !here.raisesQuestions()) {
                return Optional.of(found(cheapest, here, goal));
            }
            if (short_.isEmpty()) {
                questioned = true;
                continue;
            }
            for (var way : ways(here, short_.get().getKey(), short_.get().getValue())) {
                var next = cheapest.candidate().with(way);
                int effort = work.of(next.changes());
                if (effort != Work.IMPOSSIBLE && seen.add(next)) {
                    open.add(new Costed(next, effort, seen.size()));
                }
            }
        }
        return Optional.empty();
    }

    /** What the checks find today, by code. */
    private Map<String, Integer> today() {
        if (findings == null) {
            var hearing = new Hearing(regulation, rules, explainer, evidence);
            findings = regulation.checks().stream()
                    .collect(Collectors.toMap(
                            CheckDefinition::code,
                            check -> hearing.findings(check).size()));
        }
        return findings;
    }

    private Found found(Costed cheapest, Evaluated here, Map<Indicator, Integer> goal) {
        var points = new LinkedHashMap<String, Integer>();
        goal.keySet().forEach(indicator -> points.put(indicator.code(), here.points(indicator)));
        return new Found(cheapest.candidate().list(), cheapest.effort(), points);
    }

    private List<List<Change>> ways(Evaluated here, Indicator indicator, int wanted) {
        var ways = new ArrayList<List<Change>>();
        if (here.contradicts(indicator)) {
            ways.addAll(Agreements.of(regulation, here.changed));
        }
        for (var rule : rules(indicator, wanted)) {
            Fixes.Probe probe = changes -> new Evaluated(here.candidate.with(changes)).hearing.trace(rule);
            ways.addAll(new Fixes(regulation, here.changed, indicator, work, probe).of(here.hearing.trace(rule)));
        }
        return ways;
    }

    private List<Rule> rules(Indicator indicator, int wanted) {
        return explainer.rulesFor(indicator.code()).stream()
                .filter(rule -> rule.points() >= wanted)
                .toList();
    }
}
