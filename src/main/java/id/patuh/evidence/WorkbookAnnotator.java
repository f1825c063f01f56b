package id.patuh.evidence;

import id.patuh.evidence.annotation.PackageAnnotator;
import java.io.IOException;
import java.nio.file.Path;

/** Writes copies of workbooks in which the cells that need attention are coloured, commented and listed. */
public interface WorkbookAnnotator {
    /** An annotator of .xlsx workbooks, which leaves every part of the file that it need not touch as it is. */
    static WorkbookAnnotator ofWorkbooks() {
        return new PackageAnnotator();
    }

    /**
     * Writes a marked copy; marks of an earlier run are replaced.
     *
     * @param copy another file than the workbook; overwritten if it exists
     * @throws AnnotationException if such a file cannot be marked
     */
    void annotate(Path workbook, Annotations annotations, Path copy) throws IOException, AnnotationException;

    /**
     * Writes a copy without any marks: the very workbook that was marked, unless somebody has saved the copy since.
     *
     * @throws AnnotationException if such a file cannot be read
     */
    void clear(Path workbook, Path copy) throws IOException, AnnotationException;
}
