package id.patuh.rules.drools;

import id.patuh.rules.Trace.Binding;
import id.patuh.rules.Trace.Tested;
import id.patuh.rules.drools.FactBase.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks compiled predicates about one fact and the variables bound so far. */
final class Asking {
    private Asking() {}

    static List<Tested> unasked(List<Plan.Constraint> constraints, TracedVariables variables) {
        var unasked = new ArrayList<Tested>(constraints.size());
        for (var constraint : constraints) {
            unasked.add(new Tested(false, false, constraint.expression(), named(constraint, variables)));
        }
        return unasked;
    }

    static boolean fulfils(Plan.Facts pattern, Entry entry, TracedVariables known) {
        for (var constraint : pattern.constraints()) {
            if (truth(constraint, entry, known) != Truth.YES) {
                return false;
            }
        }
        return true;
    }

    static List<Tested> test(List<Plan.Constraint> constraints, @Nullable Entry entry, TracedVariables variables) {
        var tested = new ArrayList<Tested>(constraints.size());
        for (var constraint : constraints) {
            var truth = truth(constraint, entry, variables);
            tested.add(new Tested(
                    truth == Truth.YES, truth != Truth.UNKNOWN, constraint.expression(), named(constraint, variables)));
        }
        return tested;
    }

    /** What a predicate says; unknown where it cannot say anything. */
    enum Truth {
        YES,
        NO,
        UNKNOWN
    }

    static Truth truth(Plan.Constraint constraint, @Nullable Entry entry, TracedVariables variables) {
        var wanted = constraint.arguments();
        var arguments = new Object[wanted.size()];
        for (int i = 0; i < arguments.length; i++) {
            int slot = wanted.get(i);
            var binding = slot == Plan.Constraint.SELF ? null : variables.at(slot);
            if (binding != null && (binding.fact() != null || binding.total() != null)) {
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

    private static List<Binding> named(Plan.Constraint constraint, TracedVariables variables) {
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
