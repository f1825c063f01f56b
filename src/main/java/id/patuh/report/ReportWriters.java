package id.patuh.report;

import id.patuh.report.document.pdf.PdfReport;
import id.patuh.report.document.word.WordReport;
import id.patuh.report.html.HtmlReport;
import id.patuh.report.json.JsonReport;
import id.patuh.report.junit.JunitReport;
import id.patuh.report.markdown.MarkdownReport;
import id.patuh.report.sarif.SarifReport;
import id.patuh.report.spreadsheet.CsvReport;
import id.patuh.report.spreadsheet.SpreadsheetReport;
import java.util.List;
import java.util.Optional;

/** The forms in which an assessment can be written, in the order in which they are offered. */
public final class ReportWriters {
    private final List<ReportWriter> writers;

    /** Reports that stand alone. */
    public ReportWriters() {
        this(new HtmlReport(), DocumentTemplates.builtIn());
    }

    /** @param book the folder of the regulation book, seen from the reports */
    public ReportWriters(String book) {
        this(book, DocumentTemplates.builtIn());
    }

    /** @param book the folder of the regulation book, seen from the reports */
    public ReportWriters(String book, DocumentTemplates templates) {
        this(new HtmlReport(book), templates);
    }

    private ReportWriters(HtmlReport html, DocumentTemplates templates) {
        this.writers = List.of(
                html,
                new JsonReport(),
                new PdfReport(templates),
                new WordReport(templates),
                new SpreadsheetReport(),
                new MarkdownReport(),
                new CsvReport(),
                new SarifReport(),
                new JunitReport());
    }

    public List<ReportWriter> all() {
        return writers;
    }

    public List<String> formats() {
        return writers.stream().map(ReportWriter::format).toList();
    }

    public Optional<ReportWriter> of(String format) {
        return writers.stream()
                .filter(writer -> writer.format().equalsIgnoreCase(format))
                .findFirst();
    }
}
