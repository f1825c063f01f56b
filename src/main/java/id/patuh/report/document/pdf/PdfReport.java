package id.patuh.report.document.pdf;

import id.patuh.language.Language;
import id.patuh.report.DocumentTemplates;
import id.patuh.report.DocumentTemplates.Kind;
import id.patuh.report.Dossier;
import id.patuh.report.ReportWriter;
import id.patuh.report.document.ContentFinder;
import java.io.IOException;
import java.io.OutputStream;

/** The readiness report as PDF. */
public final class PdfReport implements ReportWriter {
    private final DocumentTemplates templates;

    public PdfReport(DocumentTemplates templates) {
        this.templates = templates;
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String fileName() {
        return "report.pdf";
    }

    @Override
    public void write(Dossier dossier, Language language, OutputStream out) throws IOException {
        var template = new PageTemplate(templates.template(Kind.REPORT_PAGES, language));
        template.fill(new ContentFinder(dossier, language).find(), out);
    }
}
