package id.patuh.assessment;

import id.patuh.evidence.CellRef;
import id.patuh.regulation.SignOff;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is signed that has to be.
 *
 * @param office the code of the office whose workbook it is; null where the whole submission is signed
 * @param day the day of signing; null where it is not given
 * @param cells where that is written; empty where nothing is
 */
public record SignOffStatus(
        SignOff signOff,
        @Nullable String office,
        State state,
        @Nullable LocalDate day,
        List<CellRef> cells) {

    /** How a signature stands. */
    public enum State {
        /** Signed, and nothing speaks against it. */
        SIGNED,
        /** Signed, and its check objects: the day is wrong, for one. */
        DOUBTFUL,
        /** The row is there, and does not say that it is signed. */
        UNSIGNED,
        /** No row speaks of it. */
        MISSING
    }
}
