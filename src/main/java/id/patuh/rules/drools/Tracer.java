package id.patuh.rules.drools;

import id.patuh.rules.Fact;
import id.patuh.rules.Trace;
import id.patuh.rules.Trace.Binding;
import id.patuh.rules.Trace.Sum;
import id.patuh.rules.Trace.Tested;
import id.patuh.rules.drools.FactBase.Entry;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * Asks a rule's compiled predicates again about the facts of a run.
 *
 * <p>Patterns are bound from left to right. Where a pattern has facts that fulfil it, each is tried until the rest holds
 * too; where it has none, the nearest fact is taken, so that what is missing can be told.
 */
final class Tracer {
    /** Beyond this many facts tried for one rule, the nearest is good enough. */
    private static final int PATIENCE = 5_000;

    private final FactBase facts;
    private final Derivations derivations;
    private final String wantedKode;
    private final @Nullable List<Fact> only;
    private int tried;

    /** Explains why a fact of a derived form was not concluded. */
    interface Derivations {
        @Nullable Trace missing(String type, String kode);
    }

    /** What became of a part, how near it came, and the variables after it. */
    private record Outcome(boolean holds, int score, List<Trace> traces, TracedVariables variables) {}

    /**
     * A tracer for one rule.
     *
     * @param wantedKode the evidence that is asked about, where the rule itself names none; may be empty
     * @param only the facts to bind, where it is known which made the rule fire; null otherwise
     */
    Tracer(FactBase facts, Derivations derivations, String wantedKode, @Nullable List<Fact> only) {
        this.facts = facts;
        this.derivations = derivations;
        this.wantedKode = wantedKode;
        this.only = only;
    }

    Trace trace(Plan.Rule plan) {
        var outcome = chain(plan.condition().parts(), 0, new TracedVariables(new Binding[plan.slots()]));
        return new Trace.All(outcome.holds(), outcome.traces());
    }

    private Outcome chain(List<Plan> parts, int at, TracedVariables variables) {
        if (at == parts.size()) {
            return new Outcome(true, 0, List.of(), variables);
        }
        return parts.get(at) instanceof Plan.One one
                ? one(one, parts, at, variables)
                : then(part(parts.get(at), variables), parts, at);
    }

    private Outcome then(Outcome first, List<Plan> parts, int at) {
        if (at + 1 == parts.size()) {
            return first;
        }
        var rest = chain(parts, at + 1, first.variables());
        var traces = new ArrayList<Trace>(first.traces().size() + rest.traces().size());
        traces.addAll(first.traces());
        traces.addAll(rest.traces());
        return new Outcome(first.holds() && rest.holds(), first.score() + rest.score(), traces, rest.variables());
    }

    private Outcome part(Plan plan, TracedVariables variables) {
        if (plan instanceof Plan.None none) {
            return none(none.facts(), variables);
        }
        if (plan instanceof Plan.Total total) {
            return total(total, variables);
        }
        if (plan instanceof Plan.Any any) {
            return any(any, variables);
        }
        var parts = plan instanceof Plan.All all ? all.parts() : List.of(plan);
        var inner = chain(parts, 0, variables);
        return new Outcome(
                inner.holds(), inner.score(), List.of(new Trace.All(inner.holds(), inner.traces())), inner.variables());
    }

    private Outcome any(Plan.Any any, TracedVariables variables) {
        var branches = new ArrayList<Trace>();
        int best = 0;
        for (var branch : any.branches()) {
            var outcome = part(branch instanceof Plan.One ? new Plan.All(List.of(branch)) : branch, variables);
            if (outcome.holds()) {
                return new Outcome(true, outcome.score(), List.of(new Trace.Any(true, outcome.traces())), variables);
            }
            best = Math.max(best, outcome.score());
            branches.addAll(outcome.traces());
        }
        return new Outcome(false, best, List.of(new Trace.Any(false, branches)), variables);
    }

    private Outcome one(Plan.One one, List<Plan> parts, int at, TracedVariables variables) {
        Outcome best = null;
        Outcome nearest = null;
        for (var candidate : candidates(one.facts())) {
            if (only != null && !one.exists() && !isAmong(candidate.fact(), only)) {
                continue;
            }
            var outcome = bind(one.facts(), candidate, variables);
            if (outcome.holds()) {
                var whole = then(outcome, parts, at);
                if (whole.holds() || tried > PATIENCE) {
                    return whole;
                }
                best = best == null || whole.score() > best.score() ? whole : best;
            } else if (nearest == null || outcome.score() > nearest.score()) {
                nearest = outcome;
            }
        }
        if (best != null) {
            return best;
        }
        return then(nearest == null ? absent(one.facts(), variables) : nearest, parts, at);
    }

    /** Two rows that say the same are two facts. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isAmong(Fact fact, List<Fact> facts) {
        for (var each : facts) {
            if (each == fact) {
                return true;
            }
        }
        return false;
    }

    private List<Entry> candidates(Plan.Facts pattern) {
        var wanted = wanted(pattern);
        return wanted.isEmpty() ? facts.ofType(pattern.type()) : facts.ofKode(pattern.type(), wanted);
    }

    private String wanted(Plan.Facts pattern) {
        return pattern.kode().isEmpty() && !pattern.codeField().isEmpty() ? wantedKode : pattern.kode();
    }

    private Outcome bind(Plan.Facts pattern, Entry candidate, TracedVariables variables) {
        tried++;
        var known = variables.reading(pattern, candidate);
        var tested = Asking.test(pattern.constraints(), candidate, known);
        int held = held(tested);
        boolean holds = held == tested.size();
        // A fact about the wanted evidence is nearer than any other, however little of it fits.
        var trace = new Trace.One(holds, pattern.type(), candidate.fact(), tested, null);
        return new Outcome(holds, 1 + 2 * held + (holds ? 1 : 0), List.of(trace), known);
    }

    private Outcome absent(Plan.Facts pattern, TracedVariables variables) {
        var known = variables.reading(pattern);
        var why = derivations.missing(pattern.type(), wanted(pattern));
        var trace = new Trace.One(false, pattern.type(), null, Asking.unasked(pattern.constraints(), known), why);
        return new Outcome(false, 0, List.of(trace), known);
    }

    private Outcome none(Plan.Facts pattern, TracedVariables variables) {
        var offenders = facts(fulfilling(pattern, variables));
        boolean holds = offenders.isEmpty();
        var trace = new Trace.None(holds, pattern.type(), Asking.unasked(pattern.constraints(), variables), offenders);
        return new Outcome(holds, holds ? 2 : 0, List.of(trace), variables);
    }

    private static List<Fact> facts(List<Entry> entries) {
        var facts = new ArrayList<Fact>(entries.size());
        entries.forEach(entry -> facts.add(entry.fact()));
        return facts;
    }

    private List<Entry> fulfilling(Plan.Facts pattern, TracedVariables variables) {
        var all =
                pattern.kode().isEmpty() ? facts.ofType(pattern.type()) : facts.ofKode(pattern.type(), pattern.kode());
        var fulfilling = new ArrayList<Entry>();
        for (var entry : all) {
            if (Asking.fulfils(pattern, entry, variables.reading(pattern, entry))) {
                fulfilling.add(entry);
            }
        }
        return fulfilling;
    }

    private Outcome total(Plan.Total total, TracedVariables variables) {
        var counted = fulfilling(total.facts(), variables);
        var known = variables;
        var sums = new ArrayList<Sum>(total.sums().size());
        for (var sum : total.sums()) {
            var value = sum(sum.compiled(), sum.field(), counted);
            sums.add(new Sum(sum.variable(), sum.function(), sum.field(), value));
            known = known.with(sum.slot(), total(sum, total.facts(), value));
        }
        var limits = Asking.test(total.limits(), null, known);
        int held = held(limits);
        boolean holds = held == limits.size();
        var unasked = Asking.unasked(total.facts().constraints(), variables);
        var trace = new Trace.Total(holds, total.facts().type(), unasked, facts(counted), sums, limits);
        return new Outcome(holds, 1 + 2 * held, List.of(trace), known);
    }

    static Binding total(Plan.SumOf sum, Plan.Facts of, @Nullable Number value) {
        var totalled = new Trace.Totalled(sum.function(), of.kode());
        return new Binding(sum.variable(), of.type(), sum.field(), null, value, totalled);
    }

    static <C extends Serializable> @Nullable Number sum(
            AccumulateFunction<C> function, String field, List<Entry> counted) {
        try {
            var context = function.createContext();
            context = function.initContext(context);
            for (var entry : counted) {
                var value = entry.fact().value(field);
                // A count takes whole facts; everything else was kept from blanks by the guard.
                function.accumulate(context, value == null ? entry.bean() : value);
            }
            return (Number) function.getResult(context);
        } catch (Exception e) {
            throw new IllegalStateException("A total over %s cannot be made".formatted(field), e);
        }
    }

    private static int held(List<Tested> tested) {
        int held = 0;
        for (var each : tested) {
            held += each.holds() ? 1 : 0;
        }
        return held;
    }
}
