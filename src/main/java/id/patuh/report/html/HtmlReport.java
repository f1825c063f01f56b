package id.patuh.report.html;

import id.patuh.language.Language;
import id.patuh.report.Dossier;
import id.patuh.report.HtmlTemplate;
import id.patuh.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The assessment as one HTML file that asks for nothing else and can be read without a script. */
public final class HtmlReport implements ReportWriter {
    private final HtmlTemplate template = new HtmlTemplate("report.css", "report.js");
    private final @Nullable String book;

    public HtmlReport() {
        this(null);
    }

    /** @param book the folder with the pages of the regulation book, seen from the report; null where there is none */
    public HtmlReport(@Nullable String book) {
        this.book = book;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public void write(Dossier dossier, Language language, OutputStream out) throws IOException {
        var page = new PageBuilder(dossier, language, book).page();
        template.write("report", page, language, out);
    }
}
