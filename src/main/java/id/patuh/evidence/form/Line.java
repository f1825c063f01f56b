package id.patuh.evidence.form;

import id.patuh.evidence.EvidenceRow;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a row before anybody fills it in.
 *
 * @param asks what the row asks for, in words
 * @param unit the code of the unit that its number has
 * @param choice the choice that the row is for, where a form has one row for each
 * @param carried last year's row, whose lasting answers stand here again
 */
record Line(
        @Nullable String code,
        @Nullable String asks,
        @Nullable String unit,
        @Nullable String choice,
        @Nullable EvidenceRow carried) {
    static final Line EMPTY = new Line(null, null, null, null, null);

    boolean isEmpty() {
        return code == null && choice == null;
    }

    Line with(EvidenceRow row) {
        return new Line(code, asks, unit, choice, row);
    }
}
