package id.patuh.evidence.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.evidence.reading.TestRegulation;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelFormWriterTest {
    private static final WorkbookIdentity IDENTITY =
            new WorkbookIdentity("uji-2021", "dinas-kesehatan", "Kabupaten Teladan", "kabupaten", 2024);

    private final Regulation regulation = TestRegulation.regulation();
    private final EvidenceImporter importer = EvidenceImporter.ofWorkbooks();

    @TempDir
    Path folder;

    @Test
    void formHoldsOnlyWhatTheOfficeOwes() throws IOException {
        try (var form = new XSSFWorkbook(Files.newInputStream(written()))) {
            assertThat(form)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Petunjuk", "Dokumen", "Capaian", "Pengesahan", "TidakBerlaku", "_patuh");
            assertThat(form.getSheet("Dokumen").getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo("06.S.1");
            assertThat(form.getSheet("Dokumen").getRow(5).getCell(0).getStringCellValue())
                    .isEmpty();
            assertThat(form.getSheet("Capaian").getRow(4).getCell(3).getStringCellValue())
                    .isEqualTo("persen");
            assertThat(form.isSheetVeryHidden(5)).isTrue();
        }
    }

    @Test
    void rowsGrowWithWhatIsWritten() throws IOException {
        try (var form = new XSSFWorkbook(Files.newInputStream(written()))) {
            assertThat(form.getSheet("Dokumen"))
                    .filteredOn(row -> row.getRowNum() > 3)
                    .isNotEmpty()
                    .allMatch(row -> !((XSSFRow) row).getCTRow().isSetCustomHeight());
        }
    }

    @Test
    void rowsAreAsHighAsWhatTheyAsk() throws IOException {
        try (var form = new XSSFWorkbook(Files.newInputStream(shipped()))) {
            var sheet = form.getSheet("Dokumen");

            assertThat(sheet.getRow(4).getHeightInPoints()).isGreaterThanOrEqualTo(30);
            assertThat(sheet.getRow(sheet.getLastRowNum()).getHeightInPoints()).isEqualTo(15);
        }
    }

    @Test
    void namesThatBeginLikeAFormulaStayTexts() throws IOException {
        var file = folder.resolve("dinkes.xlsx");
        var identity = new WorkbookIdentity("uji-2021", "dinas-kesehatan", "=1+1", "kabupaten", 2024);
        new ExcelFormWriter().write(regulation, identity, file);

        try (var form = new XSSFWorkbook(Files.newInputStream(file))) {
            var cells = new ArrayList<Cell>();
            form.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
            assertThat(cells)
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                    .filteredOn(cell -> cell.getStringCellValue().equals("=1+1"))
                    .isNotEmpty()
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void emptyFormIdentifiesItselfAndRaisesNoIssue() {
        written();

        var evidence = read();

        assertThat(evidence.workbooks().get(0).identity()).isEqualTo(IDENTITY);
        assertThat(evidence.rows()).isEmpty();
        assertThat(evidence.issues()).isEmpty();
    }

    @Test
    void filledFormComesBackAsEvidence() throws IOException {
        fill(written());

        assertIsAsFilled(read());
    }

    @Test
    void formSavedByLibreOfficeComesBackAsEvidence() throws IOException, InterruptedException {
        boolean present = runs("soffice", "--version");
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeThat(present)
                    .as("LibreOffice (soffice) is not installed: this test is skipped")
                    .isTrue();
        }
        var filled = fill(written());
        var saved = Files.createDirectories(folder.resolve("saved"));

        assertThat(runs(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        saved.toString(),
                        filled.toString()))
                .isTrue();

        assertIsAsFilled(importer.read(importer.open(List.of(saved)), regulation, "Kabupaten Teladan", 2024));
    }

    @Test
    void progressIsCountedBeforeAnyProgramOpensTheForm() throws IOException {
        try (var form = new XSSFWorkbook(Files.newInputStream(written()))) {
            var dokumen = form.getSheet("Dokumen");

            assertThat(dokumen.getRow(0).getCell(6).getStringCellValue()).isEqualTo("Terisi 0 dari 1");
            assertThat(dokumen.getRow(4).getCell(6).getStringCellValue()).isEqualTo("belum diisi");
            assertThat(dokumen.getRow(5).getCell(6).getStringCellValue()).isEmpty();
            assertThat(cells(form.getSheet("Petunjuk")))
                    .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
                    .hasSize(14)
                    .allMatch(cell -> cell.getCachedFormulaResultType() != CellType.ERROR);
        }
    }

    @Test
    void everyQuestionHasHelpAndAnExample() throws IOException {
        try (var form = new XSSFWorkbook(Files.newInputStream(shipped()))) {
            var prompts = form.getSheet("Capaian").getDataValidations().stream()
                    .map(validation -> validation.getPromptBoxText())
                    .filter(Objects::nonNull)
                    .toList();

            assertThat(prompts)
                    .isNotEmpty()
                    .anySatisfy(prompt -> assertThat(prompt).contains("Tahun dalam empat angka", "contoh: 2024"));
        }
    }

    @Test
    void sameFormHasTheSameBytes() throws IOException {
        var first = Files.readAllBytes(written());

        assertThat(written()).hasBinaryContent(first);
    }

    @Test
    void lastingAnswersOfTheYearBeforeStandInTheNewForm() throws IOException {
        try (var form = new XSSFWorkbook(Files.newInputStream(carriedOver()))) {
            var rows = form.getSheet("Dokumen");

            assertThat(rows.getRow(4).getCell(2).getStringCellValue()).isEqualTo("Peraturan Daerah");
            assertThat(rows.getRow(4).getCell(3).getStringCellValue()).isEqualTo("5");
            assertThat(rows.getRow(4).getCell(4).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2021, 1, 12));
            assertThat(rows.getRow(4).getCell(5).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(rows.getRow(4).getCell(6).getStringCellValue()).isEqualTo("dari 2023, periksa");
            assertThat(rows.getRow(5).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(rows.getRow(4).getCell(3).getCellStyle().getFillForegroundColorColor())
                    .isNotEqualTo(rows.getRow(5).getCell(3).getCellStyle().getFillForegroundColorColor());
            assertThat(form.getSheet("Capaian").getRow(4).getCell(2).getCellType())
                    .isEqualTo(CellType.BLANK);
            assertThat(cells(form.getSheet("Petunjuk")))
                    .anySatisfy(cell -> assertThat(cell.toString()).contains("dibawa dari jawaban tahun 2023"));
        }
    }

    @Test
    void carriedAnswerHasToBeConfirmed() throws IOException {
        var file = carriedOver();
        assertThat(read().issues())
                .extracting(issue -> issue.code() + " " + issue.cell())
                .containsExactly("CARRIED_OVER C5", "REQUIRED_BLANK F5");

        try (var form = WorkbookFactory.create(Files.newInputStream(file))) {
            form.getSheet("Dokumen").getRow(4).getCell(5).setCellValue("Ya");
            try (var out = Files.newOutputStream(file)) {
                form.write(out);
            }
        }

        assertThat(read().issues()).isEmpty();
        assertThat(read().rows()).hasSize(1);
    }

    /** The form of 2024 beside nothing else, made from a form of 2023 with a regulation in force. */
    private Path carriedOver() throws IOException {
        var old = folder.resolve("lama.xlsx");
        var writer = new ExcelFormWriter();
        writer.write(
                regulation,
                new WorkbookIdentity("uji-2021", "dinas-kesehatan", "Kabupaten Teladan", "kabupaten", 2023),
                old);
        fill(old);
        var earlier = importer.read(importer.open(List.of(old)), regulation, "Kabupaten Teladan", 2023);
        Files.delete(old);
        var file = folder.resolve("baru.xlsx");

        assertThat(writer.write(regulation, IDENTITY, earlier, file).carriedOver())
                .isEqualTo(1);
        return file;
    }

    @Test
    void unknownOfficesAndSubjectsAreMistakesOfTheCaller() {
        var writer = new ExcelFormWriter();
        var office = new WorkbookIdentity("uji-2021", "dinas-lain", "Kabupaten Teladan", null, 2024);
        var kind = new WorkbookIdentity("uji-2021", "bagian-hukum", "Kabupaten Teladan", "provinsi", 2024);

        assertThatThrownBy(() -> writer.write(regulation, office, folder.resolve("a.xlsx")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dinas-kesehatan");
        assertThatThrownBy(() -> writer.write(regulation, kind, folder.resolve("a.xlsx")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kabupaten");
    }

    private void assertIsAsFilled(EvidenceSet evidence) {
        assertThat(evidence.issues()).extracting(ImportIssue::code).isEmpty();
        assertThat(evidence.rows()).hasSize(4);
        var dokumen = evidence.rows().get(0);
        assertThat(dokumen.typed("jenis")).isEqualTo("Perda");
        assertThat(dokumen.typed("nomor")).isEqualTo("5");
        assertThat(dokumen.typed("tanggal")).isEqualTo(LocalDate.of(2021, 1, 12));
        assertThat(dokumen.typed("berlaku")).isEqualTo(true);
        assertThat(evidence.rows().get(1).row()).isEqualTo(6);
        assertThat(evidence.rows().get(2).typed("nilai")).isEqualTo(71.3);
        assertThat(evidence.rows().get(2).value("nilai").orElseThrow().cell().cell())
                .isEqualTo("C5");
        assertThat(evidence.rows().get(3).typed("pejabat")).isEqualTo("Kepala OPD");
    }

    private Path written() {
        var file = folder.resolve("dinkes.xlsx");
        new ExcelFormWriter().write(regulation, IDENTITY, file);
        return file;
    }

    private Path shipped() {
        var file = folder.resolve("bagian-hukum.xlsx");
        var identity = new WorkbookIdentity("kkp-ham-2021", "bagian-hukum", "Kabupaten Teladan", null, 2024);
        new ExcelFormWriter().write(Packs.regulation("kkp-ham-2021"), identity, file);
        return file;
    }

    private static Path fill(Path file) throws IOException {
        try (var form = WorkbookFactory.create(Files.newInputStream(file))) {
            var dokumen = form.getSheet("Dokumen");
            for (int row = 4; row <= 5; row++) {
                dokumen.getRow(row).getCell(0).setCellValue("06.S.1");
                dokumen.getRow(row).getCell(2).setCellValue("Peraturan Daerah");
                dokumen.getRow(row).getCell(3).setCellValue("5");
                dokumen.getRow(row).getCell(4).setCellValue(LocalDate.of(2021, 1, 12));
                dokumen.getRow(row).getCell(5).setCellValue("Ya");
            }
            var capaian = form.getSheet("Capaian").getRow(4);
            capaian.getCell(2).setCellValue(71.3);
            capaian.getCell(4).setCellValue(2024);
            form.getSheet("Pengesahan").getRow(4).getCell(2).setCellValue("Ya");
            try (var out = Files.newOutputStream(file)) {
                form.write(out);
            }
        }
        return file;
    }

    private EvidenceSet read() {
        return importer.read(importer.open(List.of(folder)), regulation, "Kabupaten Teladan", 2024);
    }

    private static List<Cell> cells(XSSFSheet sheet) {
        var cells = new ArrayList<Cell>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
