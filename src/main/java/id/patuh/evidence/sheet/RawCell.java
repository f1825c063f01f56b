package id.patuh.evidence.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A filled cell as the file stores it.
 *
 * @param column from 0
 * @param address as in the file
 * @param stored the value as the file stores it; shared strings are looked up
 * @param shown the text a person sees
 * @param number zero unless it is a number or a date
 * @param date null unless it is a date that exists
 * @param percent whether the cell's format multiplies by a hundred
 * @param formula whose last result this is, or an empty string
 */
public record RawCell(
        int column,
        String address,
        Kind kind,
        String stored,
        String shown,
        double number,
        @Nullable LocalDate date,
        boolean percent,
        String formula) {

    /** What the file says a cell holds. */
    public enum Kind {
        NUMBER,
        DATE,
        TEXT,
        BOOLEAN,
        ERROR,
        /** A formula that nobody has calculated yet. */
        BLANK
    }

    public boolean isFormula() {
        return !formula.isEmpty();
    }

    public boolean isBlank() {
        return kind == Kind.TEXT && Words.isBlank(shown);
    }
}
