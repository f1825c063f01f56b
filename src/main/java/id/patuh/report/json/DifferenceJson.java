package id.patuh.report.json;

import id.patuh.assessment.Comparison;
import id.patuh.language.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What moved as {@code difference.json}; its schema is {@code schema/difference.schema.json}. */
public final class DifferenceJson {
    public void write(Comparison comparison, Language language, OutputStream out) throws IOException {
        var text = JsonReport.WRITER.writeValueAsString(new DifferenceTree(comparison, language).tree());
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
