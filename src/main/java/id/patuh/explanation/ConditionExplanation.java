package id.patuh.explanation;

import id.patuh.evidence.CellRef;
import id.patuh.language.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition in words, held against the evidence.
 *
 * @param kind whether it stands alone or holds others together
 * @param text the whole sentence: what is asked, what was found, how far off
 * @param expected the value asked for, as a String, Boolean, Number, LocalDate or List of these; null where there is none
 * @param actual the value found; null where there is none
 * @param shortfall how much the number found is too small or too large, always above zero; null where it is not a matter of numbers, or holds
 * @param cells where the value found stands
 * @param parts the conditions of a group; empty for a condition that stands alone
 */
public record ConditionExplanation(
        Kind kind,
        Text text,
        boolean holds,
        @Nullable Object expected,
        @Nullable Object actual,
        @Nullable Number shortfall,
        List<CellRef> cells,
        List<ConditionExplanation> parts) {

    /** How a condition is made up. */
    public enum Kind {
        /** One comparison of one fact. */
        SINGLE,
        /** All parts are asked of one fact or one total. */
        ALL,
        /** One of the parts is enough. */
        ANY,
        /** There must be no such fact. */
        NONE,
        /** A total over facts. */
        TOTAL
    }
}
