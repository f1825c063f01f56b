package id.patuh.report;

import id.patuh.assessment.Assessment;
import id.patuh.language.Language;
import java.io.IOException;
import java.io.OutputStream;

/** One form in which an assessment, and what belongs to it, can be written to a file. */
public interface ReportWriter {
    /** What a user types to ask for it: {@code html}. */
    String format();

    /** The file's usual name: {@code report.html}. */
    String fileName();

    /** Writes the same bytes for the same dossier; the stream stays open. */
    void write(Dossier dossier, Language language, OutputStream out) throws IOException;

    /** Writes an assessment alone. */
    default void write(Assessment assessment, Language language, OutputStream out) throws IOException {
        write(Dossier.of(assessment), language, out);
    }
}
