package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.regulation.Field;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where the fields of a form stand in the rows of a table. */
interface Columns {
    /** Counted from 0; empty where the table has no such column. */
    OptionalInt column(Field field);

    /** What a row says in a field. */
    Answer answer(RawRow row, Field field);

    /** Whether a field is filled before anybody answers, so that it does not make a row an answer. */
    boolean isGiven(Field field);

    /** Empty where codes do not stand in a column. */
    OptionalInt codeColumn();

    Optional<WrittenCode> code(RawRow row);

    /** Whether a row says the headings again, as on a second page. */
    boolean isRepeatedIn(RawRow row);

    /** Whether rows without an answer are no evidence, whatever code they have. */
    boolean passesOverUnanswered();

    /**
     * What stands in a field.
     *
     * @param cell as in the file; null where nothing is written
     * @param meant what it stands for; null where it is no answer
     * @param refusal why nobody knows what it stands for; null where somebody does
     */
    record Answer(
            @Nullable RawCell cell,
            @Nullable RawCell meant,
            @Nullable Finding refusal) {
        static final Answer NONE = new Answer(null, null, null);

        /** The same answer from the cell as it was calculated anew. */
        Answer with(@Nullable RawCell calculated) {
            return cell != null && cell.equals(meant) ? new Answer(calculated, calculated, refusal) : this;
        }

        static Answer of(@Nullable RawCell cell) {
            return new Answer(cell, cell, null);
        }
    }

    /**
     * What a row says about which evidence it gives.
     *
     * @param cell where it says so
     * @param code as written or found out; null where it could not be found out
     * @param findings why it could not, or may be another
     */
    record WrittenCode(RawCell cell, @Nullable String code, List<Finding> findings) {
        static WrittenCode asWritten(RawCell cell) {
            return new WrittenCode(cell, cell.shown(), List.of());
        }
    }
}
