package id.patuh.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.ReadingOptions;
import id.patuh.language.Language;
import id.patuh.regulation.Regulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetImporterTest {
    private final Regulation regulation = TestRegulation.regulation();
    private final SpreadsheetImporter importer = new SpreadsheetImporter(ReadingOptions.USUAL);

    @TempDir
    Path folder;

    @Nested
    class Rows {
        @Test
        void answeredRowKnowsItsCells() {
            Book.identified().capaian("06.h.3", 71.3, 2024).saveIn(folder, "a/dinkes.xlsx");

            var row = read().rows().get(0);

            assertThat(row.kode()).isEqualTo("06.H.3");
            assertThat(row.office()).isEqualTo("dinas-kesehatan");
            assertThat(row.file()).isEqualTo("a/dinkes.xlsx");
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.typed("nilai")).isEqualTo(71.3);
            assertThat(row.value("nilai").orElseThrow().cell().cell()).isEqualTo("B2");
            assertThat(row.value("nilai").orElseThrow().cell().shown()).isEqualTo("71,3");
            assertThat(row.values().keySet()).containsExactly("kode", "nilai", "tahun", "peserta", "pagu");
            assertThat(row.value("pagu").orElseThrow().cell().cell()).isEqualTo("E2");
            assertThat(row.value("pagu").orElseThrow().state()).isEqualTo(State.BLANK);
        }

        @Test
        void prefilledRowsAloneAreNoEvidence() {
            Book.identified()
                    .capaian("06.H.3", null, null)
                    .row("06.H.4", " ", "\n")
                    .saveIn(folder, "a.xlsx");

            assertThat(read().rows()).isEmpty();
        }

        @Test
        void rowsWithPlaceholdersStay() {
            Book.identified().capaian("06.H.3", "-", null).saveIn(folder, "a.xlsx");

            var row = read().rows().get(0);

            assertThat(row.value("nilai").orElseThrow().state()).isEqualTo(State.PLACEHOLDER);
        }

        @Test
        void sectionTitlesColumnNumbersAndRepeatedHeadingsAreSkipped() {
            Book.identified()
                    .sheet("Capaian")
                    .row("KABUPATEN TELADAN")
                    .row((Object[]) Book.CAPAIAN)
                    .row(1, 2, 3, 4, 5)
                    .row("A. Hak atas kesehatan")
                    .row("06.H.3", 71.3, 2024)
                    .row((Object[]) Book.CAPAIAN)
                    .row("06.H.4", 9, 2024)
                    .with(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("A4:E4")))
                    .saveIn(folder, "a.xlsx");

            assertThat(read().rows()).extracting(EvidenceRow::row).containsExactly(5, 7);
            assertThat(codes()).doesNotContain(IssueCode.CODE_UNKNOWN, IssueCode.CODE_MISSING);
        }

        @Test
        void codeMergedOverSeveralRowsCountsForAll() {
            Book.identified()
                    .dokumen("06.S.1", "Perda", "1", null, "Ya")
                    .row(null, "SK", "2", null, "Tidak")
                    .with(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3")))
                    .saveIn(folder, "a.xlsx");

            var rows = read().rows();

            assertThat(rows).extracting(EvidenceRow::kode).containsExactly("06.S.1", "06.S.1");
            assertThat(rows.get(1).value("kode").orElseThrow().cell().cell()).isEqualTo("A2");
            assertThat(rows.get(1).value("nomor").orElseThrow().cell().cell()).isEqualTo("C3");
        }

        @Test
        void administrationRowsHaveNoCode() {
            Book.identified()
                    .sheet("pengesahan")
                    .row("Pejabat", "Nama pejabat", "Sudah ditandatangani")
                    .row("Kepala OPD", "Dra. Contoh", "Ya")
                    .row("Sekretaris Daerah")
                    .saveIn(folder, "a.xlsx");

            var row = read().rows().get(0);

            assertThat(read().rows()).hasSize(1);
            assertThat(row.kode()).isNull();
            assertThat(row.typed("pejabat")).isEqualTo("Kepala OPD");
            assertThat(row.typed("ditandatangani")).isEqualTo(true);
        }

        @Test
        void notApplicableNamesAnIndicator() {
            Book.identified()
                    .sheet("Tidak Berlaku")
                    .row("Kode indikator", "Alasan")
                    .row("06.H.4", "Tidak ada kelahiran")
                    .row("06.H.3a", "bukan indikator")
                    .saveIn(folder, "a.xlsx");

            assertThat(read().rows()).extracting(EvidenceRow::kode).containsExactly("06.H.4");
            assertThat(issue(IssueCode.CODE_UNKNOWN).message().in(Language.ID)).contains("06.H.3");
        }

        @Test
        void codeOfAnotherFormSaysWhereItBelongs() {
            Book.identified().capaian("06.S.1", 1, 2024).saveIn(folder, "a.xlsx");

            assertThat(read().rows()).isEmpty();
            assertThat(issue(IssueCode.CODE_WRONG_FORM).repair().in(Language.ID))
                    .contains("Dokumen");
        }
    }

    @Nested
    class Sheets {
        @Test
        void sheetsAndHeadingsAreRecognisedHoweverTheyAreWritten() {
            Book.identified()
                    .sheet("  CAPAIAN (angka) ")
                    .row("Formulir")
                    .row(null, "EVIDENCE CODE", "nilai  capaian *", "Tahun Data (wajib)", "Satuan")
                    .row(null, "06.H.3", 71.3, 2024, "persen")
                    .saveIn(folder, "a.xlsx");

            var row = read().rows().get(0);

            assertThat(row.value("nilai").orElseThrow().cell().cell()).isEqualTo("C3");
            assertThat(row.value("pagu").orElseThrow().cell().cell()).isEqualTo("A3");
            assertThat(codes()).doesNotContain(IssueCode.COLUMN_UNKNOWN);
        }

        @Test
        void headingsMaySpanTwoRows() {
            Book.identified()
                    .sheet("Capaian")
                    .row("Kode bukti", "Data", null, "Jumlah peserta", "Pagu anggaran")
                    .row(null, "Nilai capaian", "Tahun data")
                    .row("06.H.3", 71.3, 2024, 40, 5)
                    .saveIn(folder, "a.xlsx");

            var row = read().rows().get(0);

            assertThat(row.typed("nilai")).isEqualTo(71.3);
            assertThat(row.typed("peserta")).isEqualTo(40L);
            assertThat(codes()).doesNotContain(IssueCode.COLUMN_UNKNOWN, IssueCode.COLUMN_MISSING);
        }

        @Test
        void sheetThatIsOwedAndMissingNamesItsIndicators() {
            Book.identified().capaian("06.H.3", 71.3, 2024).saveIn(folder, "a.xlsx");

            assertThat(issue(IssueCode.SHEET_MISSING).indicators()).containsExactly("06.S.1");
        }

        @Test
        void emptyForeignSheetsAreNobodysMistake() {
            Book.identified()
                    .capaian("06.H.3", 71.3, 2024)
                    .sheet("Sheet2")
                    .row(" ")
                    .saveIn(folder, "a.xlsx");

            assertThat(codes()).doesNotContain(IssueCode.SHEET_UNKNOWN);
        }

        @Test
        void sheetWithoutACodeColumnIsReportedOnce() {
            Book.identified()
                    .sheet("Capaian")
                    .row("Nilai capaian", "Tahun data")
                    .row(71.3, 2024)
                    .row(72.3, 2024)
                    .saveIn(folder, "a.xlsx");

            assertThat(read().rows()).isEmpty();
            assertThat(codes()).contains(IssueCode.COLUMN_MISSING).doesNotContain(IssueCode.CODE_MISSING);
        }
    }

    @Nested
    class Submissions {
        @Test
        void lockFilesAreSkippedAndOthersListedOnce() throws IOException {
            Book.identified().saveIn(folder, "b/Dinkes.XLSX");
            Files.writeString(folder.resolve("~$Dinkes.xlsx"), "x");
            Files.writeString(folder.resolve(".DS_Store"), "x");
            Files.writeString(folder.resolve("surat.pdf"), "x");
            Files.writeString(folder.resolve("data.csv"), "x");

            var submission = importer.open(List.of(folder));

            assertThat(submission.files()).extracting(file -> file.name()).containsExactly("b/Dinkes.XLSX", "data.csv");
            assertThat(submission.issues()).extracting(ImportIssue::file).containsExactly("surat.pdf");
            assertThat(submission.files().get(0).identity()).isNotNull();
        }

        @Test
        void severalFoldersKeepTheirNamesApart() {
            Book.identified().saveIn(folder, "x/dinkes.xlsx");
            var second = new Book().capaian("06.H.3", 1, 2024).saveIn(folder, "y/dinkes.xlsx");

            var submission = importer.open(List.of(folder.resolve("x"), folder.resolve("y"), second));

            assertThat(submission.files())
                    .extracting(file -> file.name())
                    .containsExactly("x/dinkes.xlsx", "y/dinkes.xlsx");
        }

        @Test
        void filesOfOneNameKeepApart() {
            var one = Book.identified().saveIn(folder, "x/dinkes.xlsx");
            var other = new Book().capaian("06.H.3", 1, 2024).saveIn(folder, "y/dinkes.xlsx");

            assertThat(importer.open(List.of(one, other)).files()).hasSize(2);
        }

        @Test
        void ofTwoFilesWithTheSameContentTheCopyIsTheDuplicate() throws IOException {
            var original = Book.identified().capaian("06.H.3", 71.3, 2024).saveIn(folder, "dinkes.xlsx");
            Files.copy(original, folder.resolve("dinkes (2).xlsx"));

            var evidence = importer.read(importer.open(List.of(folder)), regulation, "Kabupaten Teladan", 2024);

            assertThat(evidence.rows()).extracting(row -> row.file()).containsOnly("dinkes.xlsx");
            assertThat(evidence.issues())
                    .filteredOn(issue -> issue.code() == IssueCode.FILE_DUPLICATE)
                    .extracting(ImportIssue::file)
                    .containsExactly("dinkes (2).xlsx");
        }

        @Test
        void workbooksAreKnownByTheirContent() throws IOException {
            try (var old = new HSSFWorkbook();
                    var out = Files.newOutputStream(folder.resolve("lama.csv"))) {
                old.createSheet("Capaian");
                old.write(out);
            }
            Book.identified().saveIn(folder, "baru.xls");
            Files.writeString(folder.resolve("halaman.xls"), "<html><table><tr><td>1</td></tr></table></html>");

            assertThat(importer.open(List.of(folder)).files())
                    .extracting(file ->
                            file.refusal() == null ? null : file.refusal().code())
                    .containsExactly(null, IssueCode.FILE_NOT_A_WORKBOOK, null);
        }

        @Test
        void aPathThatDoesNotExistIsAMistakeOfTheCaller() {
            assertThatThrownBy(() -> importer.open(List.of(folder.resolve("tiada"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("does not exist");
        }

        @Test
        void workbookOfAnotherYearLeavesNothing() {
            Book.identified().capaian("06.H.3", 71.3, 2024).saveIn(folder, "a.xlsx");

            var evidence = importer.read(importer.open(List.of(folder)), regulation, "kab. teladan", 2023);

            assertThat(evidence.rows()).isEmpty();
            assertThat(evidence.issues()).extracting(ImportIssue::code).containsExactly(IssueCode.WORKBOOK_OTHER_YEAR);
            assertThat(evidence.workbooks().get(0).readable()).isTrue();
        }

        @Test
        void damageInTheLastSheetLeavesNothing() {
            var file = Book.identified()
                    .capaian("06.H.3", 71.3, 2024)
                    .dokumen("06.S.1", "Perda", "1", null, "Ya")
                    .saveIn(folder, "a.xlsx");
            Book.rewrite(file, "/xl/worksheets/sheet3.xml", xml -> xml.substring(0, xml.length() - 60));

            assertThat(read().rows()).isEmpty();
            assertThat(codes()).containsExactly(IssueCode.FILE_DAMAGED);
        }

        @Test
        void cellsAreListedAsRead() {
            var file = new Book().sheet("Bebas").row("a", 1.5, true, "=1+1").saveIn(folder, "a.xlsx");

            assertThat(importer.cells(file))
                    .extracting(cell -> cell.cell() + " " + cell.type() + " " + cell.shown() + " " + cell.formula())
                    .containsExactly("A1 text a ", "B1 number 1,5 ", "C1 boolean TRUE ", "D1 blank  1+1");
        }

        @Test
        void cellsOfAFileThatIsNoWorkbookAreRefused() throws IOException {
            var file = Files.writeString(folder.resolve("a.xlsx"), "bukan");

            assertThatThrownBy(() -> importer.cells(file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not an Excel workbook");
        }
    }

    private EvidenceSet read() {
        return importer.read(importer.open(List.of(folder)), regulation, "Kabupaten Teladan", 2024);
    }

    private List<IssueCode> codes() {
        return read().issues().stream().map(ImportIssue::code).toList();
    }

    private ImportIssue issue(IssueCode code) {
        return read().issues().stream()
                .filter(issue -> issue.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
