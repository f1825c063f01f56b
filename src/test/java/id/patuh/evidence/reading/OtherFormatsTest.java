package id.patuh.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.EvidenceImporter.CellAsRead;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.ReadingOptions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherFormatsTest {
    private final SpreadsheetImporter importer = new SpreadsheetImporter(ReadingOptions.USUAL);

    @TempDir
    Path folder;

    @Nested
    class Legacy {
        @Test
        void cellsOfEveryKindAreRead() throws IOException {
            write("a.xls", book -> {
                var row = book.createSheet("Bebas").createRow(4);
                row.createCell(1).setCellValue("teks");
                row.createCell(2).setCellValue(71.3);
                row.createCell(3).setCellValue(true);
                row.createCell(4).setCellErrorValue(FormulaError.REF);
                row.createCell(5).setCellFormula("B5&\"!\"");
                row.createCell(6).setCellFormula("C5*2");
                row.createCell(7).setCellValue(45303);
                row.getCell(7).setCellStyle(book.createCellStyle());
                row.getCell(7).getCellStyle().setDataFormat((short) 14);
                book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

            assertThat(listed("a.xls"))
                    .containsExactly(
                            "B5 text teks ",
                            "C5 number 71,3 ",
                            "D5 boolean TRUE ",
                            "E5 error #REF! ",
                            "F5 text teks! B5&\"!\"",
                            "G5 number 142,6 C5*2",
                            "H5 date 1/12/24 ");
        }

        @Test
        void hiddenAndMergedPartsAreKnown() throws IOException {
            write("a.xls", book -> {
                var sheet = book.createSheet("Dokumen");
                fill(sheet.createRow(0), Book.DOKUMEN);
                fill(sheet.createRow(1), "06.S.1", "Perda", "1", "", "Ya");
                fill(sheet.createRow(2), "", "SK", "2", "", "Ya");
                sheet.getRow(2).setZeroHeight(true);
                sheet.setColumnHidden(1, true);
                sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
                book.createSheet("Capaian");
                book.setSheetHidden(1, true);
                fill(book.getSheet("Capaian").createRow(0), Book.CAPAIAN);
            });

            var evidence = read();

            assertThat(evidence.rows()).extracting(EvidenceRow::kode).containsExactly("06.S.1", "06.S.1");
            assertThat(codes(evidence)).contains(IssueCode.ROW_HIDDEN, IssueCode.COLUMN_HIDDEN, IssueCode.SHEET_HIDDEN);
        }

        @Test
        void thousandsOfTextsAreKeptApart() throws IOException {
            write("a.xls", book -> {
                var sheet = book.createSheet("Bebas");
                for (int i = 0; i < 25_000; i++) {
                    sheet.createRow(i).createCell(0).setCellValue("teks \u2713 " + i);
                }
            });

            var cells = importer.cells(folder.resolve("a.xls"));

            assertThat(cells).hasSize(25_000);
            assertThat(cells.get(24_321).shown()).isEqualTo("teks \u2713 24321");
        }

        @Test
        void passwordsRefuseTheFile() throws IOException {
            Biff8EncryptionKey.setCurrentUserPassword("rahasia");
            try {
                write("a.xls", book -> book.createSheet("Capaian"));
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }

            assertThat(refusal()).isEqualTo(IssueCode.FILE_ENCRYPTED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0900040000000200", "0902060000000200", "0904060000000200"})
        void filesBeforeExcel95AreOld(String head) throws IOException {
            Files.write(folder.resolve("a.xls"), java.util.HexFormat.of().parseHex(head));

            assertThat(refusal()).isEqualTo(IssueCode.FILE_OLD_FORMAT);
        }

        private void write(String name, Consumer<HSSFWorkbook> fill) throws IOException {
            try (var book = new HSSFWorkbook();
                    var out = Files.newOutputStream(folder.resolve(name))) {
                fill.accept(book);
                book.write(out);
            }
        }

        private void fill(org.apache.poi.ss.usermodel.Row row, String... words) {
            for (int i = 0; i < words.length; i++) {
                if (!words[i].isEmpty()) {
                    row.createCell(i).setCellValue(words[i]);
                }
            }
        }
    }

    @Nested
    class OpenDocuments {
        @Test
        void cellsOfEveryKindAreRead() {
            new OpenDocumentBook()
                    .sheet(
                            "Bebas",
                            "<table:table-row table:number-rows-repeated=\"4\"><table:table-cell/></table:table-row>",
                            OpenDocumentBook.row(
                                    null,
                                    "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>catatan</text:p></office:annotation>"
                                            + "<text:p>Dinas<text:s text:c=\"2\"/><text:span>Sosial</text:span></text:p><text:p>baris dua</text:p></table:table-cell>",
                                    71.3,
                                    "<table:table-cell office:value-type=\"percentage\" office:value=\"0.713\"><text:p>71,3%</text:p></table:table-cell>",
                                    "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>BENAR</text:p></table:table-cell>",
                                    "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-01-12\"><text:p>12/01/24</text:p></table:table-cell>",
                                    "<table:table-cell office:value-type=\"time\" office:time-value=\"PT08H00M00S\"><text:p>08:00</text:p></table:table-cell>",
                                    "<table:table-cell table:formula=\"of:=[.C5]*2\" office:value-type=\"float\" office:value=\"142.6\"><text:p>142,6</text:p></table:table-cell>",
                                    "<table:table-cell table:formula=\"of:=[.#REF!]\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>#REF!</text:p></table:table-cell>",
                                    "<table:table-cell table:formula=\"of:=1\"/>"))
                    .saveIn(folder, "a.ods");

            assertThat(listed("a.ods"))
                    .containsExactly(
                            "B5 text Dinas  Sosial\nbaris dua ",
                            "C5 number 71.3 ",
                            "D5 number 71,3% ",
                            "E5 boolean TRUE ",
                            "F5 date 12/01/24 ",
                            "G5 date 08:00 ",
                            "H5 number 142,6 [.C5]*2",
                            "I5 error #REF! [.#REF!]",
                            "J5 blank  1");
        }

        @Test
        void repeatedAndCoveredCellsKeepTheirAddresses() {
            new OpenDocumentBook()
                    .sheet(
                            "Bebas",
                            "<table:table-row table:number-rows-repeated=\"2\"><table:covered-table-cell table:number-columns-repeated=\"2\"/>"
                                    + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"1\"><text:p>1</text:p></table:table-cell>"
                                    + "</table:table-row>",
                            "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>",
                            OpenDocumentBook.row("akhir"))
                    .saveIn(folder, "a.ods");

            assertThat(importer.cells(folder.resolve("a.ods")))
                    .extracting(CellAsRead::cell)
                    .containsExactly("C1", "D1", "C2", "D2", "A1048573");
        }

        @Test
        void formsAreReadWithHiddenAndMergedParts() {
            new OpenDocumentBook()
                    .sheet("Rekap", OpenDocumentBook.row("x"))
                    .hiddenSheet(
                            "Dokumen",
                            "<table:table-column/><table:table-column table:visibility=\"collapse\"/>",
                            OpenDocumentBook.row((Object[]) Book.DOKUMEN),
                            OpenDocumentBook.row(
                                    "<table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>06.S.1</text:p></table:table-cell>",
                                    "Perda",
                                    "1",
                                    "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-01-12\"><text:p>12 Jan</text:p></table:table-cell>",
                                    "Ya"),
                            OpenDocumentBook.row("<table:covered-table-cell/>", "SK", "2", null, "Ya")
                                    .replace("<table:table-row>", "<table:table-row table:visibility=\"filter\">"))
                    .saveIn(folder, "a.ods");

            var evidence = read();

            assertThat(evidence.rows()).extracting(EvidenceRow::kode).containsExactly("06.S.1", "06.S.1");
            assertThat(evidence.rows().get(0).typed("tanggal")).isEqualTo(LocalDate.of(2024, 1, 12));
            assertThat(evidence.rows().get(1).value("kode").orElseThrow().cell().cell())
                    .isEqualTo("A2");
            assertThat(codes(evidence)).contains(IssueCode.ROW_HIDDEN, IssueCode.COLUMN_HIDDEN, IssueCode.SHEET_HIDDEN);
        }

        @Test
        void passwordsRefuseTheFile() {
            new OpenDocumentBook().sheet("Capaian").encrypted().saveIn(folder, "a.ods");

            assertThat(refusal()).isEqualTo(IssueCode.FILE_ENCRYPTED);
        }

        @Test
        void textDocumentsAreNoWorkbooks() throws IOException {
            var file = new OpenDocumentBook().sheet("Capaian").saveIn(folder, "a.ods");
            Book.rewrite(file, "/mimetype", kind -> kind.replace("spreadsheet", "text"));

            assertThat(refusal()).isEqualTo(IssueCode.FILE_NOT_A_WORKBOOK);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<table:table-cell office:value-type=\"float\" office:value=\"banyak\"/>",
                    "<table:table-cell office:value-type=\"float\" office:value=\"NaN\"/>",
                    "<table:table-cell"
                })
        void malformedCellsRefuseTheFile(String cell) {
            new OpenDocumentBook().sheet("Capaian", OpenDocumentBook.row(cell)).saveIn(folder, "a.ods");

            assertThat(codes(read())).containsExactly(IssueCode.FILE_DAMAGED);
        }
    }

    @Nested
    class Delimited {
        private static final String TABLE = "Kode bukti;Nilai capaian;Tahun data\n\n06.H.3;71,3;2024\n";

        @ParameterizedTest
        @CsvSource({"UTF-8, ''", "UTF-8, '\uFEFF'", "UTF-16LE, '\uFEFF'", "UTF-16BE, '\uFEFF'", "windows-1252, ''"})
        void encodingsAreRecognised(String charset, String mark) throws IOException {
            var table = mark + TABLE.replace("Tahun data", "Tahun data;Caf\u00e9");
            Files.write(folder.resolve("Capaian.csv"), table.getBytes(Charset.forName(charset)));

            assertThat(listed("Capaian.csv")).contains("D1 text Caf\u00e9 ", "B3 text 71,3 ", "C3 number 2024 ");
        }

        @ParameterizedTest
        @ValueSource(strings = {";", ",", "\t"})
        void delimitersAreRecognised(String delimiter) throws IOException {
            write("Capaian.csv", TABLE.replace("71,3", "\"71,3\"").replace(";", delimiter));

            assertThat(read().rows().get(0).typed("nilai")).isEqualTo(71.3);
        }

        @Test
        void delimiterMayBeNamedInTheFirstLine() throws IOException {
            write("Capaian.csv", "sep=|\nKode bukti|Nilai capaian|Tahun data\n06.H.3|71,3|2024\n");

            assertThat(read().rows().get(0).value("nilai").orElseThrow().cell().cell())
                    .isEqualTo("B2");
        }

        @Test
        void quotedFieldsMayHaveLinesAndQuotes() throws IOException {
            write("a.csv", "a,b\n\"baris satu\nbaris \"\"dua\"\"\",\"x\"y\nakhir,\"tak tertutup");

            assertThat(listed("a.csv"))
                    .containsExactly(
                            "A1 text a ",
                            "B1 text b ",
                            "A2 text baris satu\nbaris \"dua\" ",
                            "B2 text xy ",
                            "A3 text akhir ",
                            "B3 text tak tertutup ");
        }

        @Test
        void onlyPlainWholeNumbersAreNumbers() throws IOException {
            write("a.csv", "0,-12,007,1.500,2024\n");

            assertThat(importer.cells(folder.resolve("a.csv")))
                    .extracting(CellAsRead::type)
                    .containsExactly("number", "number", "text", "text", "number");
        }

        @Test
        void tableIsTheFormThatItsFileIsCalledAfter() throws IOException {
            write("Capaian.csv", TABLE);

            var evidence = read();

            assertThat(evidence.rows()).extracting(EvidenceRow::kode).containsExactly("06.H.3");
            assertThat(evidence.rows().get(0).sheet()).isEqualTo("Capaian");
            assertThat(evidence.rows().get(0).row()).isEqualTo(3);
            assertThat(codes(evidence)).contains(IssueCode.WORKBOOK_UNIDENTIFIED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"\u0089PNG\r\n\u001a\n\0", "%PDF-1.4 dan seterusnya", "{\\rtf1 surat}", "<html></html>"})
        void otherFilesUnderTheNameOfATableAreNone(String content) throws IOException {
            Files.write(folder.resolve("a.csv"), content.getBytes(StandardCharsets.ISO_8859_1));

            assertThat(refusal()).isEqualTo(IssueCode.FILE_NOT_A_WORKBOOK);
        }

        @Test
        void tableUnderAnotherNameIsKnownByItsLines() throws IOException {
            write("Capaian.xlsx", TABLE);

            assertThat(read().rows()).hasSize(1);
        }

        @Test
        void endlessLinesRefuseTheFile() throws IOException {
            write("Capaian.csv", "a,b\n\"" + "x,y\n".repeat(2 << 20));

            assertThat(codes(read())).containsExactly(IssueCode.FILE_TOO_LARGE);
        }

        private void write(String name, String content) throws IOException {
            Files.writeString(folder.resolve(name), content);
        }
    }

    private EvidenceSet read() {
        return importer.read(importer.open(List.of(folder)), TestRegulation.regulation(), "Kabupaten Teladan", 2024);
    }

    private static List<IssueCode> codes(EvidenceSet evidence) {
        return evidence.issues().stream().map(ImportIssue::code).toList();
    }

    private IssueCode refusal() {
        var refusal = importer.open(List.of(folder)).files().get(0).refusal();
        return refusal == null ? IssueCode.ISSUES_OMITTED : refusal.code();
    }

    private List<String> listed(String name) {
        var listed = new ArrayList<String>();
        for (var cell : importer.cells(folder.resolve(name))) {
            listed.add(cell.cell() + " " + cell.type() + " " + cell.shown() + " " + cell.formula());
        }
        return listed;
    }
}
