package id.patuh.rules.drools;

import id.patuh.rules.Fact;
import id.patuh.rules.Trace;
import id.patuh.rules.Trace.Binding;
import id.patuh.rules.Trace.Sum;
import id.patuh.rules.Trace.Tested;
import id.patuh.rules.drools.FactBase.Entry;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Map<String, String> bindings;
    private final Derivations derivations;
    private final String wantedKode;
    private final @Nullable Set<Fact> only;
    private int tried;

    /** Explains why a fact of a derived form was not concluded. */
    interface Derivations {
        @Nullable Trace missing(String type, String kode);
    }

    /** What became of a part, how near it came, and the variables after it. */
    private record Outcome(boolean holds, int score, List<Trace> traces, Map<String, Binding> variables) {}

    /**
     * A tracer for one rule.
     *
     * @param bindings the field each variable is read from
     * @param wantedKode the evidence that is asked about, where the rule itself names none; may be empty
     * @param only the facts to bind, where it is known which made the rule fire; null otherwise
     */
    Tracer(
            FactBase facts,
            Map<String, String> bindings,
            Derivations derivations,
            String wantedKode,
            @Nullable Set<Fact> only) {
        this.facts = facts;
        this.bindings = bindings;
        this.derivations = derivations;
        this.wantedKode = wantedKode;
        this.only = only;
    }

    Trace trace(Plan plan) {
        var parts = plan instanceof Plan.All all ? all.parts() : List.of(plan);
        var outcome = chain(parts, 0, Map.of());
        return new Trace.All(outcome.holds(), outcome.traces());
    }

    private Outcome chain(List<Plan> parts, int at, Map<String, Binding> variables) {
        if (at == parts.size()) {
            return new Outcome(true, 0, List.of(), variables);
        }
        return parts.get(at) instanceof Plan.One one
                ? one(one, parts, at, variables)
                : then(part(parts.get(at), variables), parts, at);
    }

    private Outcome then(Outcome first, List<Plan> parts, int at) {
        var rest = chain(parts, at + 1, first.variables());
        var traces = new ArrayList<>(first.traces());
        traces.addAll(rest.traces());
        return new Outcome(first.holds() && rest.holds(), first.score() + rest.score(), traces, rest.variables());
    }

    private Outcome part(Plan plan, Map<String, Binding> variables) {
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

    private Outcome any(Plan.Any any, Map<String, Binding> variables) {
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

    private Outcome one(Plan.One one, List<Plan> parts, int at, Map<String, Binding> variables) {
        Outcome best = null;
        Outcome nearest = null;
        for (var candidate : candidates(one)) {
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

    private List<Entry> candidates(Plan.One one) {
        var pattern = one.facts();
        var wanted = wanted(pattern);
        var all = wanted.isEmpty() ? facts.ofType(pattern.type()) : facts.ofKode(pattern.type(), wanted);
        return only == null || one.exists()
                ? all
                : all.stream().filter(entry -> only.contains(entry.fact())).toList();
    }

    private String wanted(Plan.Facts pattern) {
        return pattern.kode().isEmpty() && !pattern.codeField().isEmpty() ? wantedKode : pattern.kode();
    }

    private Outcome bind(Plan.Facts pattern, Entry candidate, Map<String, Binding> variables) {
        tried++;
        var known = bound(pattern, candidate, variables);
        var tested = test(pattern.constraints(), pattern.self(), candidate, known);
        int held = held(tested);
        boolean holds = held == tested.size();
        // A fact about the wanted evidence is nearer than any other, however little of it fits.
        var trace = new Trace.One(holds, pattern.type(), candidate.fact(), tested, null);
        return new Outcome(holds, 1 + 2 * held + (holds ? 1 : 0), List.of(trace), known);
    }

    private Map<String, Binding> bound(Plan.Facts pattern, Entry entry, Map<String, Binding> variables) {
        if (pattern.bound().isEmpty()) {
            return variables;
        }
        var known = new HashMap<>(variables);
        pattern.bound().forEach((name, declaration) -> {
            var value = declaration.getExtractor().getValue(null, entry.bean());
            known.put(name, new Binding(name, pattern.type(), fieldOf(name), entry.fact(), value));
        });
        return known;
    }

    private String fieldOf(String variable) {
        return bindings.getOrDefault(variable, "");
    }

    private Outcome absent(Plan.Facts pattern, Map<String, Binding> variables) {
        var known = new HashMap<>(variables);
        for (var name : pattern.bound().keySet()) {
            known.put(name, new Binding(name, pattern.type(), fieldOf(name), null, null));
        }
        var kode = wanted(pattern);
        var why = derivations.missing(pattern.type(), kode);
        var trace = new Trace.One(false, pattern.type(), null, unasked(pattern.constraints(), known), why);
        return new Outcome(false, 0, List.of(trace), known);
    }

    private static List<Tested> unasked(List<Plan.Constraint> constraints, Map<String, Binding> variables) {
        return constraints.stream()
                .map(constraint -> new Tested(false, false, constraint.expression(), named(constraint, variables)))
                .toList();
    }

    private Outcome none(Plan.Facts pattern, Map<String, Binding> variables) {
        var offenders = fulfilling(pattern, variables).stream().map(Entry::fact).toList();
        boolean holds = offenders.isEmpty();
        var trace = new Trace.None(holds, pattern.type(), unasked(pattern.constraints(), variables), offenders);
        return new Outcome(holds, holds ? 2 : 0, List.of(trace), variables);
    }

    private List<Entry> fulfilling(Plan.Facts pattern, Map<String, Binding> variables) {
        var all =
                pattern.kode().isEmpty() ? facts.ofType(pattern.type()) : facts.ofKode(pattern.type(), pattern.kode());
        var fulfilling = new ArrayList<Entry>();
        for (var entry : all) {
            var known = bound(pattern, entry, variables);
            if (pattern.constraints().stream().allMatch(c -> holds(c, pattern.self(), entry, known) == Truth.YES)) {
                fulfilling.add(entry);
            }
        }
        return fulfilling;
    }

    private Outcome total(Plan.Total total, Map<String, Binding> variables) {
        var counted = fulfilling(total.facts(), variables);
        var known = new HashMap<>(variables);
        var sums = new ArrayList<Sum>();
        for (var sum : total.sums()) {
            var value = sum(sum.compiled(), sum.field(), counted);
            sums.add(new Sum(sum.variable(), sum.function(), sum.field(), value));
            known.put(sum.variable(), new Binding(sum.variable(), "", sum.field(), null, value));
        }
        var limits = test(total.limits(), "", null, known);
        int held = held(limits);
        boolean holds = held == limits.size();
        var trace = new Trace.Total(
                holds,
                total.facts().type(),
                unasked(total.facts().constraints(), variables),
                counted.stream().map(Entry::fact).toList(),
                sums,
                limits);
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
        return (int) tested.stream().filter(Tested::holds).count();
    }

    private List<Tested> test(
            List<Plan.Constraint> constraints, String self, @Nullable Entry entry, Map<String, Binding> variables) {
        var tested = new ArrayList<Tested>(constraints.size());
        for (var constraint : constraints) {
            var truth = holds(constraint, self, entry, variables);
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

    private static Truth holds(
            Plan.Constraint constraint, String self, @Nullable Entry entry, Map<String, Binding> variables) {
        var arguments = new Object[constraint.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            var name = constraint.arguments().get(i);
            var binding = variables.get(name);
            if (binding != null && binding.fact() == null && !binding.form().isEmpty()) {
                return Truth.UNKNOWN;
            } else if (binding != null) {
                arguments[i] = binding.value();
            } else if (entry != null && name.equals(self)) {
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

    private static List<Binding> named(Plan.Constraint constraint, Map<String, Binding> variables) {
        return constraint.expression().variables().stream()
                .flatMap(name -> Stream.ofNullable(variables.get(name)))
                .toList();
    }
}
