package id.patuh.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What an office wrote in one column of one row.
 *
 * @param typed the value as its field's Java type; null unless answered
 * @param cell where it stands; an empty cell has an address too
 */
public record EvidenceValue(State state, @Nullable Object typed, CellRef cell) {
    /** Whether there is an answer. */
    public enum State {
        /** Understood; a zero and a "no" are answers. */
        ANSWERED,
        /** Nothing there, or only white space. */
        BLANK,
        /** A stand-in for an answer: "-", "nihil", "Belum diisi", "Y/T". */
        PLACEHOLDER,
        /** Something is written that could not be understood. */
        UNREADABLE
    }

    public boolean answered() {
        return state == State.ANSWERED;
    }
}
