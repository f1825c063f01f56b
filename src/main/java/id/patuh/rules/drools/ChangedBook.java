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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A pack's rules with an award, review or check changed: the others answer as ever, and this one is walked. */
final class ChangedBook extends VariedBook {
    private final BaseRuns runs;
    private final DroolsRuleBook carrier;
    private final Plan.Rule plan;

    ChangedBook(DroolsRuleBook base, GuardedRule changed, BaseRuns runs, DroolsRuleBook carrier, Plan.Rule plan) {
        super(base, changed);
        this.runs = runs;
        this.carrier = carrier;
        this.plan = plan;
    }

    @Override
    public RuleRun run(List<Fact> facts) {
        var original = runs.of(facts);
        var seen = runs.facts(original, carrier);
        var walker = new Walker(seen, (part, holds) -> {});
        var matches = walker.matches(plan).stream()
                .map(matched -> new Match(changed(), matched))
                .toList();
        var failures = new HashMap<>(original.failures());
        failures.remove(base().rule(changed().name()));
        if (walker.failed()) {
            failures.put(changed(), changed().name());
        }
        return new ChangedRun(original, seen, matches, failures);
    }

    private final class ChangedRun implements RuleRun {
        private final FinishedRun original;
        private final FactBase seen;
        private final List<Match> own;
        private final Map<Rule, String> failures;

        private ChangedRun(FinishedRun original, FactBase seen, List<Match> own, Map<Rule, String> failures) {
            this.original = original;
            this.seen = seen;
            this.own = own;
            this.failures = failures;
        }

        @Override
        public List<Match> matches() {
            return with(original.matches(), own);
        }

        @Override
        public List<Match> matches(String code) {
            return code.equals(changed().code()) ? with(original.matches(code), own) : original.matches(code);
        }

        private List<Match> with(List<Match> all, List<Match> mine) {
            return Stream.concat(all.stream().filter(match -> !isChanged(match.rule())), mine.stream())
                    .toList();
        }

        @Override
        public Map<Rule, String> failures() {
            return failures;
        }

        @Override
        public Trace trace(Rule rule) {
            return isChanged(rule) ? trace((List<Fact>) null) : original.trace(rule);
        }

        @Override
        public List<Answered> answered(Rule rule) {
            return original.answered(rule);
        }

        @Override
        public Trace trace(Match match) {
            return isChanged(match.rule()) ? trace(match.facts()) : original.trace(match);
        }

        private Trace trace(@Nullable List<Fact> only) {
            return new Tracer(seen, (type, kode) -> null, "", only).trace(plan);
        }
    }
}
