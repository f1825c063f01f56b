package id.patuh.rules.drools;

import id.patuh.rules.Fact;
import id.patuh.rules.Trace.Binding;
import id.patuh.rules.drools.Asking.Truth;
import id.patuh.rules.drools.FactBase.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds every match of a laid out rule by asking its compiled predicates, as the engine would.
 *
 * <p>A rule can so be asked that differs in one part from the one that the engine was given.
 */
final class Walker {
    private final FactBase facts;
    private final Witness witness;
    private boolean failed;

    /** Sees what each constraint, {@code not} and branch turned out to be. */
    interface Witness {
        void saw(Object part, boolean holds);
    }

    /** What is bound so far. */
    private record Bound(TracedVariables variables, List<Fact> facts) {
        Bound with(TracedVariables more, Fact fact) {
            var all = new ArrayList<>(facts);
            all.add(fact);
            return new Bound(more, all);
        }
    }

    Walker(FactBase facts, Witness witness) {
        this.facts = facts;
        this.witness = witness;
    }

    /** The facts of each match; empty where the rule would fail. */
    List<List<Fact>> matches(Plan.Rule plan) {
        var matches = new ArrayList<List<Fact>>();
        failed = false;
        failEarly(plan.condition());
        var nothing = new Bound(new TracedVariables(new Binding[plan.slots()]), List.of());
        all(plan.condition().parts(), 0, nothing, bound -> matches.add(bound.facts()));
        return failed ? List.of() : matches;
    }

    /** Whether the engine would have failed at the rule that was walked last. */
    boolean failed() {
        return failed;
    }

    /** The engine asks what concerns a fact alone when the fact comes, whether or not the rest would ever hold. */
    private void failEarly(Plan plan) {
        if (plan instanceof Plan.All all) {
            all.parts().forEach(this::failEarly);
        } else if (plan instanceof Plan.Any any) {
            any.branches().forEach(this::failEarly);
        } else if (plan instanceof Plan.One one) {
            askAlone(one.facts());
        } else if (plan instanceof Plan.None none) {
            askAlone(none.facts());
        } else if (plan instanceof Plan.Total total) {
            askAlone(total.facts());
        }
    }

    private void askAlone(Plan.Facts pattern) {
        var none = new TracedVariables(new Binding[0]);
        for (var entry : facts.ofType(pattern.type())) {
            var truth = Truth.YES;
            for (int i = 0; i < pattern.constraints().size() && truth == Truth.YES; i++) {
                var constraint = pattern.constraints().get(i);
                truth = isAlone(constraint) ? Asking.truth(constraint, entry, none) : Truth.YES;
            }
            failed |= truth == Truth.UNKNOWN;
        }
    }

    private static boolean isAlone(Plan.Constraint constraint) {
        return constraint.arguments().stream().allMatch(slot -> slot == Plan.Constraint.SELF);
    }

    private void all(List<Plan> parts, int at, Bound bound, Consumer<Bound> next) {
        if (at == parts.size()) {
            next.accept(bound);
        } else {
            part(parts.get(at), bound, more -> all(parts, at + 1, more, next));
        }
    }

    private void part(Plan plan, Bound bound, Consumer<Bound> next) {
        if (plan instanceof Plan.All all) {
            all(all.parts(), 0, bound, next);
        } else if (plan instanceof Plan.Any any) {
            any.branches().forEach(branch -> branch(branch, bound, next));
        } else if (plan instanceof Plan.One one) {
            one(one, bound, next);
        } else if (plan instanceof Plan.None none) {
            boolean holds = fulfilling(none.facts(), bound.variables()).isEmpty();
            witness.saw(none, holds);
            if (holds) {
                next.accept(bound);
            }
        } else if (plan instanceof Plan.Total total) {
            total(total, bound, next);
        }
    }

    /** What is bound in a branch stays there, but the match names its facts. */
    private void branch(Plan branch, Bound bound, Consumer<Bound> next) {
        var held = new ArrayList<Bound>();
        part(branch, bound, held::add);
        witness.saw(branch, !held.isEmpty());
        held.forEach(each -> next.accept(new Bound(bound.variables(), each.facts())));
    }

    private void one(Plan.One one, Bound bound, Consumer<Bound> next) {
        var entries = fulfilling(one.facts(), bound.variables());
        if (!one.exists()) {
            entries.forEach(entry ->
                    next.accept(bound.with(bound.variables().reading(one.facts(), entry), entry.fact())));
        } else if (!entries.isEmpty()) {
            next.accept(bound);
        }
    }

    private List<Entry> fulfilling(Plan.Facts pattern, TracedVariables variables) {
        var fulfilling = new ArrayList<Entry>();
        for (var entry : facts.ofType(pattern.type())) {
            if (holds(pattern.constraints(), entry, variables.reading(pattern, entry))) {
                fulfilling.add(entry);
            }
        }
        return fulfilling;
    }

    private boolean holds(List<Plan.Constraint> constraints, @Nullable Entry entry, TracedVariables variables) {
        for (int i = 0; i < constraints.size(); i++) {
            var truth = Asking.truth(constraints.get(i), entry, variables);
            if (truth == Truth.UNKNOWN) {
                failed |= !isExcludedAlone(constraints.subList(i + 1, constraints.size()), entry, variables);
                return false;
            }
            witness.saw(constraints.get(i), truth == Truth.YES);
            if (truth == Truth.NO) {
                return false;
            }
        }
        return true;
    }

    /** Joins are asked last, whatever the order of the text. */
    private static boolean isExcludedAlone(
            List<Plan.Constraint> rest, @Nullable Entry entry, TracedVariables variables) {
        return entry != null
                && rest.stream()
                        .anyMatch(constraint ->
                                isAlone(constraint) && Asking.truth(constraint, entry, variables) == Truth.NO);
    }

    private void total(Plan.Total total, Bound bound, Consumer<Bound> next) {
        var counted = fulfilling(total.facts(), bound.variables());
        var known = bound.variables();
        for (var sum : total.sums()) {
            var value = sum(sum, counted);
            if (value == null) {
                return;
            }
            known = known.with(sum.slot(), Tracer.total(sum, total.facts(), value));
        }
        if (holds(total.limits(), null, known)) {
            next.accept(new Bound(known, bound.facts()));
        }
    }

    /** A total without an answer, such as the largest of nothing, is none to the engine. */
    private @Nullable Number sum(Plan.SumOf sum, List<Entry> counted) {
        try {
            return Tracer.sum(sum.compiled(), sum.field(), counted);
        } catch (IllegalStateException impossible) {
            failed = true;
            return null;
        }
    }
}
