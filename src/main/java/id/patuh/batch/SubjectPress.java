package id.patuh.batch;

import id.patuh.assessment.Assessment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the reports of one subject; safe for use by several threads at once. */
public interface SubjectPress {
    /**
     * Writes every report whole or not at all.
     *
     * @param folder the subject's own, made where it is not there yet
     * @return the names of the files
     * @throws IOException if nothing can be written any more, for this subject or the next
     */
    List<String> write(Assessment assessment, Path folder) throws IOException;

    /** Takes away reports of an earlier run, so that they do not pass for those of a subject that is broken now. */
    void clear(Path folder) throws IOException;
}
