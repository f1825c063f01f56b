package id.patuh.report.document.word;

import id.patuh.language.Language;
import id.patuh.report.DocumentTemplates;
import id.patuh.report.DocumentTemplates.Kind;
import id.patuh.report.Dossier;
import id.patuh.report.ReportWriter;
import id.patuh.report.document.ContentFinder;
import java.io.IOException;
import java.io.OutputStream;

/** The readiness report as a Word document. */
public final class WordReport implements ReportWriter {
    private final DocumentTemplates templates;

    public WordReport(DocumentTemplates templates) {
        this.templates = templates;
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String fileName() {
        return "report.docx";
    }

    @Override
    public void write(Dossier dossier, Language language, OutputStream out) throws IOException {
        var template = new WordTemplate(templates.template(Kind.REPORT, language));
        template.fill(new ContentFinder(dossier, language).find(), out);
    }
}
