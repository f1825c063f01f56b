package id.patuh.authoring;

import id.patuh.regulation.AcceptedMutant;
import id.patuh.regulation.PackCase;
import id.patuh.rules.RuleWorkshop.Change;
import org.jspecify.annotations.Nullable;

/**
 * A rule with one small change, and whether an example noticed.
 *
 * @param witness the first example that fails by the changed rule, or in which the rule answers otherwise; null where there is none
 * @param accepted why it may survive; null where nobody gave a reason
 */
public record Mutant(
        Change change,
        Fate fate,
        @Nullable PackCase witness,
        @Nullable AcceptedMutant accepted) {
    /** What became of it. */
    public enum Fate {
        /** An example fails by it. */
        KILLED,
        /** In an example the rule answers otherwise, but a better award hides it: the upper end of a lower band. */
        MASKED,
        /** Patuh does not let such a rule through. */
        REFUSED,
        /** No example notices it. */
        SURVIVED
    }

    /** Whether it survived without a reason. */
    public boolean isUnexplained() {
        return fate == Fate.SURVIVED && accepted == null;
    }
}
