package id.patuh.improvement;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Assessor;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.PointWorth;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.EvidenceSet;
import id.patuh.explanation.Explainer;
import id.patuh.improvement.Plan.Obstacle;
import id.patuh.improvement.Plan.Raise;
import id.patuh.improvement.Plan.Step;
import id.patuh.improvement.Plan.Task;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Form;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Rating;
import id.patuh.regulation.Regulation;
import id.patuh.rules.RuleBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the least work that brings a submission to a target, and proves it with the one evaluator. */
public final class Planner {
    /** More indicators than this on the same evidence are looked at one by one. */
    private static final int MOST_TOGETHER = 4;
    /** How often a plan may fall short by rounding alone before more is asked of it. */
    private static final int MOST_PROOFS = 25;
    /** A score is rounded, and so are the rights that it is the mean of. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.015");

    private final Assessor assessor;

    public Planner(Assessor assessor) {
        this.assessor = assessor;
    }

    /** The rating that a submission is made for, or the next one where that is reached; empty where the best is reached. */
    public static java.util.Optional<Target> usualTarget(Assessment today) {
        var score = today.score();
        return today.regulation().ratings().stream()
                .filter(rating -> rating.from().compareTo(score.value()) > 0)
                .filter(rating -> score.targetReached() || rating.target())
                .min(Comparator.comparing(Rating::from))
                .map(Target::of);
    }

    public Plan plan(Assessment today, Target target) {
        var ways = new Ways(today);
        var missing = target.score().subtract(today.score().value());
        if (missing.signum() <= 0) {
            return ways.plan(target, List.of(), today);
        }
        var optimizer = new Optimizer(ways.options);
        var asked = missing.subtract(ROUNDING);
        for (int proof = 0; ; proof++) {
            var chosen = optimizer.cheapest(asked);
            if (!optimizer.exact() || proof > MOST_PROOFS) {
                ways.exact.set(false);
            }
            if (chosen.isEmpty()) {
                var most = ways.most();
                return ways.plan(target, most, proven(today, most));
            }
            var proven = proven(today, chosen.get());
            if (proven.score().value().compareTo(target.score()) >= 0) {
                return ways.plan(target, chosen.get(), proven);
            }
            optimizer.forbid(chosen.get());
            if (proof >= MOST_PROOFS) {
                asked = missing.add(ROUNDING);
            }
        }
    }

    private Assessment proven(Assessment today, List<Option> options) {
        var changes =
                options.stream().flatMap(option -> option.changes().stream()).toList();
        return WhatIf.assess(assessor, today, changes);
    }

    /** Every way to raise anything in one submission. */
    private final class Ways {
        private final Assessment today;
        private final Regulation regulation;
        private final RuleBook rules;
        private final Explainer explainer;
        private final Work work;
        private final ChangedEvidence places;
        private final Map<String, BigDecimal> worth;
        private final Map<String, IndicatorResult> results = new LinkedHashMap<>();
        private final List<List<Option>> options;
        private final AtomicBoolean exact = new AtomicBoolean(true);

        Ways(Assessment today) {
            this.today = today;
            this.regulation = today.regulation();
            this.rules = assessor.ruleBook(regulation);
            this.explainer = new Explainer(regulation, rules);
            this.places = ChangedEvidence.of(regulation, today.evidence(), List.of());
            this.work = new Work(regulation.effort().with(today.circumstances().effort()), places);
            this.worth = PointWorth.of(today);
            today.indicators().forEach(result -> results.put(result.indicator().code(), result));
            this.options = clusters().parallelStream()
                    .map(this::options)
                    .filter(some -> !some.isEmpty())
                    .toList();
        }

        private List<List<Indicator>> clusters() {
            var open = today.indicators().stream()
                    .filter(result -> worth.containsKey(result.indicator().code()) && result.exemption() == null)
                    .map(IndicatorResult::indicator)
                    .toList();
            var forms = regulation.forms().stream()
                    .filter(form -> form.purpose() != Form.Purpose.DERIVED)
                    .map(Form::name)
                    .collect(Collectors.toSet());
            var clusters = new ArrayList<List<Indicator>>();
            for (var cluster : new Clusters(rules).of(open, forms)) {
                if (cluster.size() <= MOST_TOGETHER) {
                    clusters.add(cluster);
                } else {
                    exact.set(false);
                    cluster.forEach(one -> clusters.add(List.of(one)));
                }
            }
            return clusters;
        }

        private List<Option> options(List<Indicator> cluster) {
            if (cluster.stream().allMatch(one -> result(one).points() >= one.maximum())) {
                return List.of();
            }
            EvidenceSet evidence = new Clusters(rules).reduced(today.evidence(), cluster);
            var search = new Search(regulation, rules, explainer, evidence, work);
            var options = new ArrayList<Option>();
            var hopeless = new ArrayList<Map<Indicator, Integer>>();
            for (var goal : goals(cluster)) {
                if (hopeless.stream().anyMatch(less -> asksAsMuch(goal, less))) {
                    continue;
                }
                var found = search.cheapest(goal);
                found.ifPresent(way -> options.add(option(way)));
                if (found.isEmpty() && !search.questioned()) {
                    hopeless.add(goal);
                }
            }
            if (!search.complete()) {
                exact.set(false);
            }
            return undominated(options);
        }

        /** The rules that earn more are among those that earn less, so that what cannot be earned bars everything above. */
        private static boolean asksAsMuch(Map<Indicator, Integer> goal, Map<Indicator, Integer> less) {
            return goal.entrySet().stream()
                    .allMatch(wanted -> wanted.getValue() >= less.getOrDefault(wanted.getKey(), 0));
        }

        /** Every combination of what the indicators can earn, today's left out. */
        private List<Map<Indicator, Integer>> goals(List<Indicator> cluster) {
            List<Map<Indicator, Integer>> goals = List.of(Map.of());
            for (var indicator : cluster) {
                var next = new ArrayList<Map<Indicator, Integer>>();
                for (var goal : goals) {
                    for (int points : levels(indicator)) {
                        var more = new LinkedHashMap<>(goal);
                        more.put(indicator, points);
                        next.add(more);
                    }
                }
                goals = next;
            }
            return goals.stream()
                    .filter(goal -> goal.entrySet().stream()
                            .anyMatch(wanted ->
                                    wanted.getValue() > result(wanted.getKey()).points()))
                    .toList();
        }

        private List<Integer> levels(Indicator indicator) {
            int now = result(indicator).points();
            return java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(now),
                            explainer.rulesFor(indicator.code()).stream().map(id.patuh.rules.Rule::points))
                    .filter(points -> points >= now)
                    .distinct()
                    .sorted()
                    .toList();
        }

        private Option option(Search.Found found) {
            var changed = new LinkedHashMap<String, Integer>();
            var gain = BigDecimal.ZERO;
            for (var entry : found.points().entrySet()) {
                var now = Objects.requireNonNull(results.get(entry.getKey()));
                if (now.points() != entry.getValue()) {
                    changed.put(entry.getKey(), entry.getValue());
                    gain = gain.add(gain(now, entry.getValue()));
                }
            }
            return new Option(found.changes(), found.effort(), changed, gain);
        }

        private BigDecimal gain(IndicatorResult now, int points) {
            return worth.getOrDefault(now.indicator().code(), BigDecimal.ZERO)
                    .multiply(BigDecimal.valueOf((long) points - now.points()));
        }

        private IndicatorResult result(Indicator indicator) {
            return Objects.requireNonNull(results.get(indicator.code()));
        }

        /** The most that can be reached at all, with the least work for it. */
        private List<Option> most() {
            return options.stream()
                    .map(group -> group.stream()
                            .max(Comparator.comparing(Option::gain)
                                    .thenComparing(Option::effort, Comparator.reverseOrder()))
                            .orElseThrow())
                    .toList();
        }

        private Plan plan(Target target, List<Option> chosen, Assessment proven) {
            var steps = chosen.stream().map(this::step).toList();
            var best = options.stream()
                    .flatMap(List::stream)
                    .max(Comparator.comparing(Option::rate).thenComparing(Option::gain))
                    .map(this::step)
                    .orElse(null);
            boolean reached = proven.score().value().compareTo(target.score()) >= 0;
            return new Plan(target, today, steps, proven, reached, exact.get(), best, obstacles());
        }

        private Step step(Option option) {
            var raises = option.points().entrySet().stream()
                    .map(entry -> {
                        var now = Objects.requireNonNull(results.get(entry.getKey()));
                        return new Raise(now, entry.getValue(), gain(now, entry.getValue()));
                    })
                    .toList();
            var tasks = option.changes().stream().map(change -> task(change)).toList();
            return new Step(raises, tasks, option.effort(), option.gain());
        }

        private Task task(Change change) {
            boolean isNew = places.places().values().stream().noneMatch(change.row()::equals);
            return new Task(change, isNew, work.of(change.row(), change.values()), office(change.row()));
        }

        private @Nullable String office(RowPlace row) {
            return places.places().entrySet().stream()
                    .filter(entry -> entry.getValue().equals(row))
                    .map(entry -> entry.getKey().office())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> ChangedEvidence.office(regulation, row));
        }

        private List<Obstacle> obstacles() {
            var raised = options.stream()
                    .flatMap(List::stream)
                    .flatMap(option -> option.points().keySet().stream())
                    .collect(Collectors.toSet());
            return today.indicators().stream()
                    .filter(result -> result.points() < result.indicator().maximum())
                    .filter(result -> result.verdict() != Verdict.NOT_APPLICABLE)
                    .filter(result -> !raised.contains(result.indicator().code()))
                    .map(result -> new Obstacle(result, reason(result)))
                    .toList();
        }

        private Text reason(IndicatorResult result) {
            return Message.of(
                    switch (result.verdict()) {
                        case NOT_CHECKED -> "improvement.obstacle.notChecked";
                        case ERROR -> "improvement.obstacle.error";
                        case NEEDS_REVIEW -> "improvement.obstacle.review";
                        default -> "improvement.obstacle.fixed";
                    });
        }
    }

    /** Without those that gain no more than another one that takes no more. */
    private static List<Option> undominated(List<Option> options) {
        var kept = new ArrayList<Option>();
        var sorted = options.stream()
                .filter(option -> option.gain().signum() > 0)
                .sorted(Comparator.comparingInt(Option::effort).thenComparing(Option::gain, Comparator.reverseOrder()))
                .toList();
        for (var option : sorted) {
            if (kept.stream().noneMatch(better -> better.gain().compareTo(option.gain()) >= 0)) {
                kept.add(option);
            }
        }
        return List.copyOf(kept);
    }
}
