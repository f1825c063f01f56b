package id.patuh.rules.drools;

import id.patuh.rules.Trace.Binding;
import id.patuh.rules.drools.FactBase.Entry;
import org.jspecify.annotations.Nullable;

/** The values of a rule's variables so far, by slot; never changed once it is passed on. */
final class TracedVariables {
    private final @Nullable Binding[] bySlot;

    TracedVariables(@Nullable Binding[] bySlot) {
        this.bySlot = bySlot;
    }

    @Nullable Binding at(int slot) {
        return bySlot[slot];
    }

    TracedVariables with(int slot, Binding binding) {
        var copy = bySlot.clone();
        copy[slot] = binding;
        return new TracedVariables(copy);
    }

    /** With what a pattern reads from a fact. */
    TracedVariables reading(Plan.Facts pattern, Entry entry) {
        var known = this;
        for (var bound : pattern.bound()) {
            var value = bound.reader().getValue(null, entry.bean());
            known = known.with(
                    bound.slot(), new Binding(bound.name(), pattern.type(), bound.field(), entry.fact(), value));
        }
        return known;
    }

    /** With nothing in what a pattern would read, where there is no fact to read it from. */
    TracedVariables reading(Plan.Facts pattern) {
        var known = this;
        for (var bound : pattern.bound()) {
            known = known.with(bound.slot(), new Binding(bound.name(), pattern.type(), bound.field(), null, null));
        }
        return known;
    }
}
