package id.patuh.report.document;

import id.patuh.assessment.Assessment;
import id.patuh.language.Language;
import id.patuh.report.DocumentTemplates;
import id.patuh.report.Documents;
import id.patuh.report.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** All documents about one assessment, and what they say. */
final class Papers {
    private Papers() {}

    static SortedMap<String, Path> write(Assessment assessment, Language language, Path folder) throws IOException {
        return write(assessment, language, folder, DocumentTemplates.builtIn());
    }

    /** By their names below the folder. */
    static SortedMap<String, Path> write(
            Assessment assessment, Language language, Path folder, DocumentTemplates templates) throws IOException {
        var written = new Documents(templates).write(Dossier.of(assessment), language, folder);
        var papers = new TreeMap<String, Path>();
        written.forEach(file -> papers.put(folder.relativize(file).toString().replace('\\', '/'), file));
        return papers;
    }

    static String text(Path file) {
        var name = file.toString();
        try {
            if (name.endsWith(".pdf")) {
                return pages(file);
            }
            return name.endsWith(".docx") ? words(file) : cells(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String pages(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return tidy(stripper.getText(document));
        }
    }

    private static String words(Path file) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(Files.newInputStream(file)))) {
            return tidy(extractor.getText());
        }
    }

    private static String cells(Path file) throws IOException {
        var text = new StringBuilder();
        var formatter = new DataFormatter(java.util.Locale.ROOT);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (var sheet : workbook) {
                text.append("== ").append(sheet.getSheetName()).append('\n');
                for (var row : sheet) {
                    row.forEach(
                            cell -> text.append(formatter.formatCellValue(cell).replace("\n", " / "))
                                    .append('\t'));
                    text.append('\n');
                }
            }
        }
        return tidy(text.toString());
    }

    private static String tidy(String text) {
        return text.replace("\r", "").replaceAll("[ \t]+\n", "\n").strip() + "\n";
    }
}
