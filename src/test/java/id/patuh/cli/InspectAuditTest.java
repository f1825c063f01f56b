package id.patuh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.reading.OpenDocumentBook;
import id.patuh.testsupport.NoWorkplace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The audit of a spreadsheet as a user asks for it. */
class InspectAuditTest {
    @TempDir
    Path folder;

    private record Run(int code, String out) {}

    private static Run run(String... arguments) {
        var out = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(out), false, UTF_8, Map.of("COLUMNS", "100"));
        int code = new CommandLineInterface(
                        new Toolbox(Path.of("target"), Duration.ofMinutes(1)), terminal, new NoWorkplace())
                .run(arguments);
        return new Run(code, out.toString());
    }

    private String workbook(String answer) throws IOException {
        var file = folder.resolve("kerja.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var row = book.createSheet("Nilai").createRow(0);
            row.createCell(0).setCellValue("Ada perda?");
            row.createCell(1).setCellValue(answer);
            row.createCell(2).setCellFormula("IF(B1=\"Ya\",1,0)");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        return file.toString();
    }

    @Test
    void faultIsToldInIndonesianWithItsCellAndRepair() throws IOException {
        var run = run("inspect", "--audit", workbook("Belum Diisi"));

        assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
        assertThat(run.out())
                .contains("1 lembar, 3 sel, 1 rumus diperiksa")
                .contains("PLACEHOLDER_AS_ZERO — kesalahan")
                .contains("memberi nilai 0, padahal jawabannya “Belum Diisi” (B1).")
                .contains("→ Jawab B1;");
    }

    @Test
    void faultIsToldInEnglish() throws IOException {
        var run = run("tinjau", "--audit", "--lang", "en", workbook("Belum Diisi"));

        assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
        assertThat(run.out())
                .contains("1 sheets, 3 cells, 1 formulas looked through")
                .contains("gives 0, although the answer is “Belum Diisi” (B1).");
    }

    @Test
    void workbookWithoutFaultsIsReady() throws IOException {
        var run = run("inspect", "--audit", workbook("Ya"));

        assertThat(run.code()).isEqualTo(ExitCode.READY);
        assertThat(run.out()).contains("Tidak ada kesalahan yang ditemukan di dalam rumus.");
    }

    @Test
    void programsGetCellsAndSentences() throws IOException {
        var run = run("inspect", "--audit", "--json", "--lang", "en", workbook("-"));

        var tree = JsonMapper.builder().build().readTree(run.out());
        assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
        assertThat(tree.get("schema").asString()).isEqualTo("patuh-audit-1");
        var finding = tree.get("findings").get(0);
        assertThat(finding.get("code").asString()).isEqualTo("PLACEHOLDER_AS_ZERO");
        assertThat(finding.get("cells").get(0).asString()).isEqualTo("C1");
        assertThat(finding.get("related").get(0).asString()).isEqualTo("B1");
        assertThat(finding.get("repair").asString()).startsWith("Answer B1");
    }

    @Test
    void fileThatCannotBeReadIsRefusedWithItsCode() throws IOException {
        var file = Files.writeString(folder.resolve("surat.xlsx"), "bukan buku kerja");

        var run = run("inspect", "--audit", file.toString());

        assertThat(run.code()).isEqualTo(ExitCode.EVIDENCE_UNREADABLE);
        assertThat(run.out()).contains("FILE_NOT_A_WORKBOOK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "ods", "csv"})
    void fileOfAnotherFormatIsRefusedWithTheFormatsThatCanBeAudited(String format) throws IOException {
        var file = otherFormat(format).toString();

        var indonesian = run("inspect", "--audit", file);
        var english = run("inspect", "--audit", "--json", "--lang", "en", file);

        assertThat(indonesian.code()).isEqualTo(ExitCode.EVIDENCE_UNREADABLE);
        assertThat(indonesian.out())
                .contains("FILE_FORMAT_UNSUPPORTED")
                .contains("Yang dapat diperiksa hanya buku")
                .contains("simpan sebagai buku kerja Excel (.xlsx)")
                .doesNotContain("Exception");
        var issue = JsonMapper.builder()
                .build()
                .readTree(english.out())
                .get("issues")
                .get(0);
        assertThat(english.code()).isEqualTo(ExitCode.EVIDENCE_UNREADABLE);
        assertThat(issue.get("message").asString()).contains("Only Excel workbooks (.xlsx and .xlsm) can");
        assertThat(issue.get("repair").asString()).contains("save it as an Excel workbook (.xlsx)");
    }

    private Path otherFormat(String format) throws IOException {
        var file = folder.resolve("kerja." + format);
        if (format.equals("ods")) {
            return new OpenDocumentBook()
                    .sheet("Nilai", OpenDocumentBook.row("Ada perda?", "Ya"))
                    .saveIn(folder, "kerja.ods");
        }
        if (format.equals("csv")) {
            return Files.writeString(file, "Kode;Jawaban\n1;Ya\n");
        }
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet("Nilai").createRow(0).createCell(0).setCellFormula("1+1");
            book.write(out);
        }
        return file;
    }
}
