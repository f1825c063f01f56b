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
import java.util.Set;
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
    private final @Nullable Set<Fact> only;
    private int tried;

    /** Explains why a fact of a derived form was not concluded. */
    interface Derivations {
        @Nullable Trace missing(String type, String kode);
    }

    /** The values of a rule's variables so far, by slot; never changed once it is passed on. */
    private static final class Variables {
        private final @Nullable Binding[] bySlot;

        private Variables(@Nullable Binding[] bySlot) {
            this.bySlot = bySlot;
        }

        @Nullable Binding at(int slot) {
            return bySlot[slot];
        }

        Variables with(int slot, Binding binding) {
            var copy = bySlot.clone();
            copy[slot] = binding;
            return new Variables(copy);
        }
    }

    /** What became of a part, how near it came, and the variables after it. */
    private record Outcome(boolean holds, int score, List<Trace> traces, Variables variables) {}

    /**
     * A tracer for one rule.
     *
     * @param wantedKode the evidence that is asked about, where the rule itself names none; may be empty
     * @param only the facts to bind, where it is known which made the rule fire; null otherwise
     */
    Tracer(FactBase facts, Derivations derivations, String wantedKode, @Nullable Set<Fact> only) {
        this.facts = facts;
        this.derivations = derivations;
        this.wantedKode = wantedKode;
        this.only = only;
    }

    Trace trace(Plan.Rule plan) {
        var outcome = chain(plan.condition().parts(), 0, new Variables(new Binding[plan.slots()]));
        return new Trace.All(outcome.holds(), outcome.traces());
    }

    private Outcome chain(List<Plan> parts, int at, Variables variables) {
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

    private Outcome part(Plan plan, Variables variables) {
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

    private Outcome any(Plan.Any any, Variables variables) {
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

    private Outcome one(Plan.One one, List<Plan> parts, int at, Variables variables) {
        Outcome best = null;
        Outcome nearest = null;
        for (var candidate : candidates(one.facts())) {
            if (only != null && !one.exists() && !only.contains(candidate.fact())) {
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

    private List<Entry> candidates(Plan.Facts pattern) {
        var wanted = wanted(pattern);
        return wanted.isEmpty() ? facts.ofType(pattern.type()) : facts.ofKode(pattern.type(), wanted);
    }

    private String wanted(Plan.Facts pattern) {
        return pattern.kode().isEmpty() && !pattern.codeField().isEmpty() ? wantedKode : pattern.kode();
    }

    private Outcome bind(Plan.Facts pattern, Entry candidate, Variables variables) {
        tried++;
        var known = bound(pattern, candidate, variables);
        var tested = test(pattern.constraints(), candidate, known);
        int held = held(tested);
        boolean holds = held == tested.size();
        // A fact about the wanted evidence is nearer than any other, however little of it fits.
        var trace = new Trace.One(holds, pattern.type(), candidate.fact(), tested, null);
        return new Outcome(holds, 1 + 2 * held + (holds ? 1 : 0), List.of(trace), known);
    }

    private static Variables bound(Plan.Facts pattern, Entry entry, Variables variables) {
        var known = variables;
        for (var bound : pattern.bound()) {
            var value = bound.reader().getValue(null, entry.bean());
            known = known.with(
                    bound.slot(), new Binding(bound.name(), pattern.type(), bound.field(), entry.fact(), value));
        }
        return known;
    }

    private Outcome absent(Plan.Facts pattern, Variables variables) {
        var known = variables;
        for (var bound : pattern.bound()) {
            known = known.with(bound.slot(), new Binding(bound.name(), pattern.type(), bound.field(), null, null));
        }
        var why = derivations.missing(pattern.type(), wanted(pattern));
        var trace = new Trace.One(false, pattern.type(), null, unasked(pattern.constraints(), known), why);
        return new Outcome(false, 0, List.of(trace), known);
    }

    private static List<Tested> unasked(List<Plan.Constraint> constraints, Variables variables) {
        var unasked = new ArrayList<Tested>(constraints.size());
        for (var constraint : constraints) {
            unasked.add(new Tested(false, false, constraint.expression(), named(constraint, variables)));
        }
        return unasked;
    }

    private Outcome none(Plan.Facts pattern, Variables variables) {
        var offenders = facts(fulfilling(pattern, variables));
        boolean holds = offenders.isEmpty();
        var trace = new Trace.None(holds, pattern.type(), unasked(pattern.constraints(), variables), offenders);
        return new Outcome(holds, holds ? 2 : 0, List.of(trace), variables);
    }

    private static List<Fact> facts(List<Entry> entries) {
        var facts = new ArrayList<Fact>(entries.size());
        entries.forEach(entry -> facts.add(entry.fact()));
        return facts;
    }

    private List<Entry> fulfilling(Plan.Facts pattern, Variables variables) {
        var all =
                pattern.kode().isEmpty() ? facts.ofType(pattern.type()) : facts.ofKode(pattern.type(), pattern.kode());
        var fulfilling = new ArrayList<Entry>();
        for (var entry : all) {
            if (fulfils(pattern, entry, bound(pattern, entry, variables))) {
                fulfilling.add(entry);
            }
        }
        return fulfilling;
    }

    private static boolean fulfils(Plan.Facts pattern, Entry entry, Variables known) {
        for (var constraint : pattern.constraints()) {
            if (truth(constraint, entry, known) != Truth.YES) {
                return false;
            }
        }
        return true;
    }

    private Outcome total(Plan.Total total, Variables variables) {
        var counted = fulfilling(total.facts(), variables);
        var known = variables;
        var sums = new ArrayList<Sum>(total.sums().size());
        for (var sum : total.sums()) {
            var value = sum(sum.compiled(), sum.field(), counted);
            sums.add(new Sum(sum.variable(), sum.function(), sum.field(), value));
            known = known.with(sum.slot(), new Binding(sum.variable(), "", sum.field(), null, value));
        }
        var limits = test(total.limits(), null, known);
        int held = held(limits);
        boolean holds = held == limits.size();
        var unasked = unasked(total.facts().constraints(), variables);
        var trace = new Trace.Total(holds, total.facts().type(), unasked, facts(counted), sums, limits);
        return new Outcome(holds, 1 + 2 * held, List.of(trace), known);
    }

    private static <C extends Serializable> @Nullable Number sum(
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

    private static List<Tested> test(List<Plan.Constraint> constraints, @Nullable Entry entry, Variables variables) {
        var tested = new ArrayList<Tested>(constraints.size());
        for (var constraint : constraints) {
            var truth = truth(constraint, entry, variables);
            tested.add(new Tested(
                    truth == Truth.YES, truth != Truth.UNKNOWN, constraint.expression(), named(constraint, variables)));
        }
        return tested;
    }

    private enum Truth {
        YES,
        NO,
        UNKNOWN
    }

    private static Truth truth(Plan.Constraint constraint, @Nullable Entry entry, Variables variables) {
        var wanted = constraint.arguments();
        var arguments = new Object[wanted.size()];
        for (int i = 0; i < arguments.length; i++) {
            int slot = wanted.get(i);
            var binding = slot == Plan.Constraint.SELF ? null : variables.at(slot);
            if (binding != null && (binding.fact() != null || binding.form().isEmpty())) {
                arguments[i] = binding.value();
            } else if (slot == Plan.Constraint.SELF && entry != null) {
                arguments[i] = entry.bean();
            } else {
                return Truth.UNKNOWN;
            }
        }
        try {
            return constraint.predicate().test(arguments) ? Truth.YES : Truth.NO;
        } catch (Exception blankInArithmetic) {
            return Truth.UNKNOWN;
        }
    }

    private static List<Binding> named(Plan.Constraint constraint, Variables variables) {
        if (constraint.named().isEmpty()) {
            return List.of();
        }
        var named = new ArrayList<Binding>(constraint.named().size());
        for (int slot : constraint.named()) {
            var binding = variables.at(slot);
            if (binding != null) {
                named.add(binding);
            }
        }
        return named;
    }
}
