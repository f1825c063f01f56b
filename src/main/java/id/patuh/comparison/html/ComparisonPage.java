package id.patuh.comparison.html;

import id.patuh.comparison.ComparisonView;
import id.patuh.language.Language;
import id.patuh.report.HtmlTemplate;
import java.io.IOException;
import java.io.OutputStream;

/** What moved as one HTML file that asks for nothing else. */
public final class ComparisonPage {
    private ComparisonPage() {}

    public static void write(ComparisonView view, Language language, OutputStream out) throws IOException {
        new HtmlTemplate("report.css", "comparison.css").write("comparison", view, language, out);
    }
}
