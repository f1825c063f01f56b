package id.patuh.report;

import id.patuh.assessment.Comparison;
import id.patuh.language.Language;
import id.patuh.report.json.DifferenceJson;
import java.io.IOException;
import java.io.OutputStream;

/** What moved between two assessments, for machines. */
public final class DifferenceReport {
    /** The file's usual name. */
    public String fileName() {
        return "difference.json";
    }

    /** Writes the same bytes for the same comparison; the stream stays open. */
    public void write(Comparison comparison, Language language, OutputStream out) throws IOException {
        new DifferenceJson().write(comparison, language, out);
    }
}
