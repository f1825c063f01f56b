package id.patuh.rules.drools;

import id.patuh.rules.Fact;
import id.patuh.rules.Match;
import id.patuh.rules.Question.Answered;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleRun;
import id.patuh.rules.Trace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A pack's rules with one changed that concludes facts: those are fired, and the rules that look at them are walked. */
final class DerivedBook extends VariedBook {
    private final Function<List<Fact>, FinishedRun> concluding;
    private final Function<List<Fact>, FinishedRun> withoutChanged;
    private final Map<String, DroolsRuleBook> carriers;
    private final Map<String, Plan.Rule> plans;

    DerivedBook(
            DroolsRuleBook base,
            GuardedRule changed,
            Function<List<Fact>, FinishedRun> concluding,
            Function<List<Fact>, FinishedRun> withoutChanged,
            Map<String, DroolsRuleBook> carriers,
            Map<String, Plan.Rule> plans) {
        super(base, changed);
        this.concluding = concluding;
        this.withoutChanged = withoutChanged;
        this.carriers = carriers;
        this.plans = plans;
    }

    @Override
    public RuleRun run(List<Fact> facts) {
        try {
            return new WalkedRun(concluding.apply(facts).facts().all(), new HashMap<>());
        } catch (RuntimeException fails) {
            var rest = withoutChanged.apply(facts).facts().all();
            return new WalkedRun(rest, new HashMap<>(Map.of(changed(), changed().name())));
        }
    }

    private final class WalkedRun implements RuleRun {
        private final List<Fact> facts;
        private final Map<Rule, String> failures;
        private final Map<DroolsRuleBook, FactBase> seen = new HashMap<>();

        private WalkedRun(List<Fact> facts, Map<Rule, String> failures) {
            this.facts = facts;
            this.failures = failures;
        }

        @Override
        public List<Match> matches() {
            return matching(base().rules().stream());
        }

        @Override
        public List<Match> matches(String code) {
            return matching(base().rules().stream().filter(rule -> rule.code().equals(code)));
        }

        private List<Match> matching(Stream<Rule> rules) {
            return rules.filter(rule -> plans.containsKey(rule.name()))
                    .flatMap(rule -> matches(rule).stream())
                    .toList();
        }

        private List<Match> matches(Rule rule) {
            var walker = new Walker(seen(rule), (part, holds) -> {});
            var matches = walker.matches(plan(rule));
            if (walker.failed()) {
                failures.put(rule, rule.name());
            }
            return matches.stream().map(matched -> new Match(rule, matched)).toList();
        }

        private Plan.Rule plan(Rule rule) {
            return Objects.requireNonNull(plans.get(rule.name()));
        }

        private FactBase seen(Rule rule) {
            var carrier = Objects.requireNonNull(carriers.get(rule.name()));
            return seen.computeIfAbsent(carrier, book -> book.facts(facts));
        }

        @Override
        public Map<Rule, String> failures() {
            return failures;
        }

        @Override
        public Trace trace(Rule rule) {
            return trace(rule, null);
        }

        @Override
        public List<Answered> answered(Rule rule) {
            return new Questions(plan(rule)).answered(seen(rule));
        }

        @Override
        public Trace trace(Match match) {
            return trace(match.rule(), match.facts());
        }

        private Trace trace(Rule rule, @Nullable List<Fact> only) {
            return new Tracer(seen(rule), (type, kode) -> null, "", only).trace(plan(rule));
        }
    }
}
