package id.patuh.evidence;

import id.patuh.evidence.form.ExcelFormWriter;
import id.patuh.regulation.Office;
import id.patuh.regulation.Regulation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the workbook that an office fills in. */
public interface FormWriter {
    /** A writer of Excel workbooks. */
    static FormWriter ofWorkbooks() {
        return new ExcelFormWriter();
    }

    /** Writes one office's workbook without answers of an earlier year. */
    default void write(Regulation regulation, WorkbookIdentity identity, Path file) {
        write(regulation, identity, null, file);
    }

    /**
     * Writes one office's workbook, with only what that office owes.
     *
     * @param identity whose it is; {@link WorkbookIdentity#open open} makes a form that asks its user
     * @param earlier answers of an earlier year, of which those that can still hold are filled in; null for none
     * @throws IllegalArgumentException if the regulation does not know the office or the kind of subject
     */
    Written write(Regulation regulation, WorkbookIdentity identity, @Nullable EvidenceSet earlier, Path file);

    /** The offices that a regulation asks for anything. */
    List<Office> offices(Regulation regulation);

    /** Packs forms into one file; the same forms give the same bytes. */
    void zip(List<Path> forms, Path zip);

    /**
     * What a form asks for.
     *
     * @param asked how many things have to be answered
     * @param carriedOver how many rows have answers of an earlier year
     */
    record Written(int asked, int carriedOver) {}
}
