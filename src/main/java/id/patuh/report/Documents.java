package id.patuh.report;

import id.patuh.language.Language;
import id.patuh.report.DocumentTemplates.Kind;
import id.patuh.report.document.ContentFinder;
import id.patuh.report.document.LetterFinder;
import id.patuh.report.document.pdf.PageTemplate;
import id.patuh.report.document.sheet.SheetTemplate;
import id.patuh.report.document.template.Content;
import id.patuh.report.document.word.WordTemplate;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The papers that go out: the report, the minutes of the check, the form for the ministry, a letter to each office. */
public final class Documents {
    private static final String LETTERS = "surat";

    private final DocumentTemplates templates;

    public Documents(DocumentTemplates templates) {
        this.templates = templates;
    }

    /** How one kind of template is filled in. */
    private interface Filling {
        void fill(OutputStream out) throws IOException;
    }

    /** Writes all of them into a folder; returns the files. */
    public List<Path> write(Dossier dossier, Language language, Path folder) throws IOException {
        var content = new ContentFinder(dossier, language).find();
        Files.createDirectories(folder);
        var written = new ArrayList<Path>();
        var pages = new PageTemplate(templates.template(Kind.REPORT_PAGES, language));
        written.add(save(folder.resolve("laporan.pdf"), out -> pages.fill(content, out)));
        for (var kind : List.of(Kind.REPORT, Kind.MINUTES)) {
            var template = new WordTemplate(templates.template(kind, language));
            written.add(save(folder.resolve(kind.file()), out -> template.fill(content, out)));
        }
        var form = new SheetTemplate(templates.template(Kind.INDICATOR_FORM, language));
        written.add(save(folder.resolve(Kind.INDICATOR_FORM.file()), out -> form.fill(content, out)));
        written.addAll(letters(dossier, content, language, folder.resolve(LETTERS)));
        return List.copyOf(written);
    }

    private List<Path> letters(Dossier dossier, Content content, Language language, Path folder) throws IOException {
        var letters = new LetterFinder(dossier, language).find(content);
        if (letters.isEmpty()) {
            return List.of();
        }
        Files.createDirectories(folder);
        var template = new WordTemplate(templates.template(Kind.LETTER, language));
        var written = new ArrayList<Path>();
        for (var letter : letters) {
            var file = folder.resolve(letter.office().code().replaceAll("[^\\w-]", "-") + ".docx");
            written.add(save(file, out -> template.fill(letter.content(), out)));
        }
        return written;
    }

    private static Path save(Path file, Filling filling) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            filling.fill(out);
        }
        return file;
    }
}
