package id.patuh.evidence;

import id.patuh.evidence.reading.SpreadsheetImporter;
import id.patuh.regulation.Regulation;
import java.nio.file.Path;
import java.util.List;

/** Reads workbooks into evidence; whatever is not understood becomes an issue, and the rest is read. */
public interface EvidenceImporter {
    /** An importer of workbooks and tables, which reads them as they are. */
    static EvidenceImporter ofWorkbooks() {
        return ofWorkbooks(ReadingOptions.USUAL);
    }

    /** An importer of workbooks and tables. */
    static EvidenceImporter ofWorkbooks(ReadingOptions options) {
        return new SpreadsheetImporter(options);
    }

    /**
     * Finds the workbooks in folders and files and reads what they say about themselves.
     *
     * @throws IllegalArgumentException if a path does not exist
     */
    Submission open(List<Path> paths);

    /** Whether a file's name says that it is a table of a kind that can be read. */
    boolean reads(Path file);

    /** Reads every file of the submission as evidence for one subject and year. */
    EvidenceSet read(Submission submission, Regulation regulation, String subject, int year);

    /** Every filled cell of a workbook as read, in the order of the file, for people who look for a fault. */
    List<CellAsRead> cells(Path workbook);

    /**
     * A cell before it is understood.
     *
     * @param type what the file says it is: {@code number}, {@code text}, {@code date}, {@code boolean}, {@code error},
     *     {@code blank}
     * @param stored the value as the file stores it
     * @param shown the text a person sees
     * @param formula the formula whose last result this is, or an empty string
     */
    record CellAsRead(String sheet, String cell, String type, String stored, String shown, String formula) {}
}
