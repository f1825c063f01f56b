package id.patuh.evidence;

import id.patuh.evidence.form.ExcelFormWriter;
import id.patuh.regulation.Regulation;
import java.nio.file.Path;

/** Writes the workbook that an office fills in. */
public interface FormWriter {
    /** A writer of Excel workbooks. */
    static FormWriter ofWorkbooks() {
        return new ExcelFormWriter();
    }

    /**
     * Writes one office's workbook, with only what that office owes.
     *
     * @throws IllegalArgumentException if the regulation does not know the office or the kind of subject
     */
    void write(Regulation regulation, WorkbookIdentity identity, Path file);
}
