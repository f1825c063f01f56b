package id.patuh.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.patuh.language.Language;
import id.patuh.report.DocumentTemplates;
import id.patuh.report.DocumentTemplates.Kind;
import id.patuh.report.Dossier;
import id.patuh.report.TemplateException;
import id.patuh.report.TemplateException.Code;
import id.patuh.report.document.pdf.PageTemplate;
import id.patuh.report.document.sheet.SheetTemplate;
import id.patuh.report.document.word.WordTemplate;
import id.patuh.testsupport.Assessments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that a bureau has changed are used; those that cannot be are refused in words. */
class ChangedTemplatesTest {
    private static final String PAGE =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"id\"><head><title>x</title></head><body>%s</body></html>";

    @TempDir
    Path folder;

    @Test
    void changedTemplateIsUsedAndTheOthersAreBuiltIn() throws IOException {
        page("<p>Milik kami: {{daerah}}</p>");

        assertThat(text(Kind.REPORT_PAGES)).isEqualTo("Milik kami: Kabupaten Teladan\n");
        assertThat(text(Kind.MINUTES)).contains("BERITA ACARA");
    }

    @Test
    void folderOfTheLanguageComesFirst() throws IOException {
        page("<p>umum</p>");
        Files.createDirectories(folder.resolve("id"));
        Files.writeString(folder.resolve("id/laporan.html"), PAGE.formatted("<p>khusus</p>"));

        assertThat(text(Kind.REPORT_PAGES)).startsWith("khusus");
    }

    @Test
    void placeholderThatWordHasCutIntoPiecesIsFound() throws IOException {
        word("Kepada {", "{dae", "rah}", "} dan ", "{{tahun}}", "; {{#penghalang}}{{uraian}}. {{/penghalang}}");

        assertThat(text(Kind.MINUTES)).startsWith("Kepada Kabupaten Teladan dan 2024; Indikator");
    }

    @Test
    void linesOfATextStayLinesInWord() throws IOException {
        word("{{#hak}}{{#indikator}}{{jawaban}}{{sebab}};{{/indikator}}{{/hak}}");

        assertThat(text(Kind.MINUTES)).contains("\n– ");
    }

    @Test
    void rowsOfAWorkbookAreRepeatedAndOthersMove() throws IOException {
        sheet(
                "Atas {{tahun}}",
                "{{#hak}}",
                "Hak {{hak_kode}}",
                "{{/hak}}",
                "{{^terbuka}}",
                "kosong",
                "{{/terbuka}}",
                "Bawah");

        assertThat(text(Kind.INDICATOR_FORM))
                .isEqualTo("== Sheet0\nAtas 2024\nHak 01\nHak 02\nHak 06\nkosong\nBawah\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{daera}}", "{{daerah.class}}", "{{#hak}}{{hak_nama}}{{/hak}}", "{{^hakk}}x{{/hakk}}"})
    void unknownPlaceholderIsNamed(String words) throws IOException {
        page("<p>" + words + "</p>");
        word(words);
        sheet(words);

        assertRefused(Code.PLACEHOLDER_UNKNOWN, "laporan.html", Kind.REPORT_PAGES);
        assertRefused(Code.PLACEHOLDER_UNKNOWN, "berita-acara.docx", Kind.MINUTES);
        assertRefused(Code.PLACEHOLDER_UNKNOWN, "formulir-indikator.xlsx", Kind.INDICATOR_FORM);
    }

    @Test
    void nearestNameIsOffered() throws IOException {
        page("<p>{{daera}}</p>");

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> text(Kind.REPORT_PAGES))
                .satisfies(refused -> assertThat(refused.reason().in(Language.ID))
                        .contains("laporan.html", "{{daera}}", "{{daerah}}", "PLACEHOLDER_UNKNOWN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#hak}}", "{{/hak}}", "{{#hak}}{{/indikator}}", "{{kode}}"})
    void brokenPlaceholderIsTold(String words) throws IOException {
        page("<p>" + words + "</p>");
        word(words);
        sheet(words);

        assertRefused(Code.PLACEHOLDER_BROKEN, "laporan.html", Kind.REPORT_PAGES);
        assertRefused(Code.PLACEHOLDER_BROKEN, "berita-acara.docx", Kind.MINUTES);
        assertRefused(Code.PLACEHOLDER_BROKEN, "formulir-indikator.xlsx", Kind.INDICATOR_FORM);
    }

    @Test
    void otherFilesCannotBeIncluded() throws IOException {
        page("<p>{{>lain}}</p>");
        sheet("{{>lain}}");

        assertRefused(Code.PLACEHOLDER_BROKEN, "laporan.html", Kind.REPORT_PAGES);
        assertRefused(Code.PLACEHOLDER_BROKEN, "formulir-indikator.xlsx", Kind.INDICATOR_FORM);
    }

    @Test
    void damagedFilesAreTold() throws IOException {
        for (var kind : List.of(Kind.REPORT_PAGES, Kind.MINUTES, Kind.INDICATOR_FORM)) {
            Files.writeString(folder.resolve(kind.file()), "bukan <templat");

            assertRefused(Code.UNREADABLE, kind.file(), kind);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"LETTER", "MINUTES", "REPORT", "INDICATOR_FORM"})
    void fileThatWasCutOffIsRefused(Kind kind) throws IOException {
        byte[] whole;
        try (var in = DocumentTemplates.builtIn().template(kind, Language.ID).open()) {
            whole = in.readAllBytes();
        }
        Files.createDirectories(folder.resolve("id"));
        for (int length : List.of(0, 1, 40, whole.length / 4, whole.length / 2, whole.length - 200, whole.length - 1)) {
            Files.write(folder.resolve("id").resolve(kind.file()), Arrays.copyOf(whole, length));

            assertRefused(Code.UNREADABLE, kind.file(), kind);
        }
    }

    @Test
    void pageWithADocumentTypeIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("laporan.html"),
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + PAGE.formatted("<p>&x;</p>"));

        assertRefused(Code.UNREADABLE, "laporan.html", Kind.REPORT_PAGES);
    }

    @Test
    void pageLoadsNothingFromElsewhere() throws IOException {
        var style = Files.writeString(folder.resolve("rahasia.css"), "p::after { content: ' dimuat' }");
        var page = PAGE.replace(
                        "</head>", "<link rel=\"stylesheet\" href=\"LINK\"/><style>@import url('LINK');</style></head>")
                .replace("LINK", style.toUri().toString());
        Files.writeString(
                folder.resolve("laporan.html"),
                page.formatted("<p>terbuka<img src=\"http://127.0.0.1:9/x.png\" alt=\"x\"/></p>"));

        assertThat(text(Kind.REPORT_PAGES)).startsWith("terbuka").doesNotContain("dimuat");
    }

    @Test
    void formulaBelowRepeatedRowsIsRefused() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("{{#hak}}");
            sheet.createRow(1).createCell(0).setCellValue("{{/hak}}");
            sheet.createRow(2).createCell(0).setCellFormula("SUM(A1:A2)");
            save(workbook);
        }

        assertRefused(Code.ROWS_CANNOT_MOVE, "formulir-indikator.xlsx", Kind.INDICATOR_FORM);
    }

    @Test
    void cellsJoinedOverRepeatedRowsAreRefused() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("{{#hak}}");
            sheet.createRow(1).createCell(0).setCellValue("x");
            sheet.createRow(2).createCell(0).setCellValue("{{/hak}}");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            save(workbook);
        }

        assertRefused(Code.ROWS_CANNOT_MOVE, "formulir-indikator.xlsx", Kind.INDICATOR_FORM);
    }

    @Test
    void folderWithoutTemplatesIsTold() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> DocumentTemplates.in(folder.resolve("tidak-ada")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(Code.FOLDER_WITHOUT_TEMPLATES))
                .satisfies(
                        refused -> assertThat(refused.reason().in(Language.ID)).contains("tidak-ada", "surat.docx"));
    }

    private void assertRefused(Code code, String file, Kind kind) {
        assertThatExceptionOfType(TemplateException.class)
                .as(file)
                .isThrownBy(() -> fill(kind))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code))
                .satisfies(refused -> assertThat(refused.reason().in(Language.EN))
                        .contains(file, code.name())
                        .doesNotContain("Exception"));
    }

    private String text(Kind kind) throws IOException {
        var extension = kind == Kind.REPORT_PAGES
                ? ".pdf"
                : kind.file().substring(kind.file().indexOf('.'));
        return Papers.text(Files.write(folder.resolve("hasil" + extension), fill(kind)));
    }

    private byte[] fill(Kind kind) throws IOException {
        var template = DocumentTemplates.in(folder).template(kind, Language.ID);
        var content = new ContentFinder(Dossier.of(Assessments.teladan()), Language.ID).find();
        var out = new ByteArrayOutputStream();
        switch (kind) {
            case REPORT_PAGES -> new PageTemplate(template).fill(content, out);
            case INDICATOR_FORM -> new SheetTemplate(template).fill(content, out);
            default -> new WordTemplate(template).fill(content, out);
        }
        return out.toByteArray();
    }

    private void page(String body) throws IOException {
        Files.write(folder.resolve("laporan.html"), PAGE.formatted(body).getBytes(UTF_8));
    }

    private void word(String... runs) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var paragraph = document.createParagraph();
            for (var run : runs) {
                paragraph.createRun().setText(run);
            }
            document.write(bytes);
        }
        Files.write(folder.resolve("berita-acara.docx"), bytes.toByteArray());
    }

    private void sheet(String... cells) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < cells.length; i++) {
                sheet.createRow(i).createCell(0).setCellValue(cells[i]);
            }
            save(workbook);
        }
    }

    private void save(XSSFWorkbook workbook) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve("formulir-indikator.xlsx"))) {
            workbook.write(out);
        }
    }
}
