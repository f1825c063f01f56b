package id.patuh.report.json;

import id.patuh.language.Language;
import id.patuh.report.Dossier;
import id.patuh.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The assessment as {@code result.json}, the contract for machines; its schema is {@code schema/result.schema.json}. */
public final class JsonReport implements ReportWriter {
    /** How every document for machines is laid out. */
    static final ObjectWriter WRITER = writer();

    private static ObjectWriter writer() {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .writer()
                .with(printer);
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String fileName() {
        return "result.json";
    }

    @Override
    public void write(Dossier dossier, Language language, OutputStream out) throws IOException {
        var text = WRITER.writeValueAsString(new ResultTree(dossier, language).tree());
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
