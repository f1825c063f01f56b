package id.patuh.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.testsupport.Assessments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens every document, and poppler reads the pages. */
class DocumentsInOtherProgramsTest {
    private static final int PATIENCE_IN_SECONDS = 600;

    @TempDir
    Path folder;

    @Test
    void libreOfficeShowsEveryDocument() throws IOException, InterruptedException {
        require("lowriter", "--version");
        require("pdftotext", "-v");
        var papers = Papers.write(Assessments.teladan(), Language.ID, folder.resolve("papers"));
        var opened = new ArrayList<>(
                papers.keySet().stream().filter(name -> !name.endsWith(".pdf")).toList());

        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve("pages").toString()));
        opened.forEach(name -> command.add(String.valueOf(papers.get(name))));
        run(command);

        for (var name : opened) {
            var file = Path.of(name).getFileName().toString().replaceAll("\\.\\w+$", ".pdf");
            var pages = folder.resolve("pages").resolve(file);
            assertThat(pages).as(name).exists();
            assertThat(run(List.of("pdftotext", "-layout", pages.toString(), "-")))
                    .as(name)
                    .containsIgnoringCase("Kabupaten Teladan")
                    .doesNotContain("{{", "}}");
        }
    }

    @Test
    void pagesAreTaggedAndCarryTheirFonts() throws IOException, InterruptedException {
        require("pdffonts", "-v");
        var pages = Papers.write(Assessments.teladan(), Language.EN, folder).get("laporan.pdf");

        assertThat(run(List.of("pdfinfo", String.valueOf(pages))))
                .containsPattern("Tagged:\\s+yes")
                .containsPattern("Title:\\s+Readiness report");
        assertThat(run(List.of("pdffonts", String.valueOf(pages))).lines().skip(2))
                .isNotEmpty()
                .allMatch(font -> font.matches(".*Identity-H\\s+yes\\s+yes\\s+yes.*"));
        assertThat(run(List.of("pdfinfo", "-struct", String.valueOf(pages)))).contains("H1", "H2", "Table", "TH");
    }

    @Test
    void pagesNameTheirLanguage() throws IOException {
        var pages = Papers.write(Assessments.teladan(), Language.ID, folder).get("laporan.pdf");

        try (var document = Loader.loadPDF(Objects.requireNonNull(pages).toFile())) {
            assertThat(document.getDocumentCatalog().getCOSObject().getString(COSName.LANG))
                    .isEqualTo("id");
        }
    }

    @Test
    void headingsOfWordDocumentsAreHeadings() throws IOException {
        var report = Papers.write(Assessments.teladan(), Language.ID, folder).get("laporan.docx");

        try (var document = new XWPFDocument(Files.newInputStream(Objects.requireNonNull(report)))) {
            assertThat(document.getParagraphs()).anySatisfy(paragraph -> {
                assertThat(paragraph.getStyle()).isEqualTo("Heading1");
                assertThat(paragraph.getText()).isEqualTo("1. Ringkasan");
            });
            assertThat(document.getTables())
                    .filteredOn(table -> table.getRow(0).isRepeatHeader())
                    .hasSizeGreaterThan(5);
            assertThat(document.getCharts()).hasSize(2);
        }
    }

    private static void require(String... command) throws InterruptedException {
        boolean present;
        try {
            present = new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            present = false;
        }
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeThat(present)
                    .as("%s is not installed: this test is skipped", command[0])
                    .isTrue();
        }
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        var log = folder.resolve("log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        assertThat(ended).as("%s ends within ten minutes", command.get(0)).isTrue();
        return Files.readString(log, UTF_8);
    }
}
