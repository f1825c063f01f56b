package id.patuh.evidence.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.reading.Book;
import id.patuh.evidence.sheet.Area;
import id.patuh.evidence.sheet.CellFormat;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelWorkbookTest {
    private static final String SHEET = "/xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    @Test
    void richTextIsJoinedWithoutPhoneticRuns() throws RefusedException {
        var file = new Book().sheet("Bebas").row("abc").saveIn(folder, "a.xlsx");
        Book.rewrite(
                file,
                "/xl/sharedStrings.xml",
                xml -> xml.replace(
                        "<t>abc</t>",
                        "<r><t>Dinas </t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><r><t>Sosial_x000D_</t></r>"));

        assertThat(cells(file).get(0).shown()).isEqualTo("Dinas Sosial\r");
    }

    @Test
    void inlineStringsAndTypesOfOtherProgramsAreRead() throws RefusedException {
        var file = sheetData(
                "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>ya</t></is></c><c r=\"D3\" t=\"str\"><f>\"a\"</f><v>a</v></c>"
                        + "<c r=\"E3\" t=\"d\"><v>2024-01-12T00:00:00</v></c><c r=\"F3\" t=\"e\"><v>#N/A</v></c>"
                        + "<c r=\"G3\" t=\"b\"><v>0</v></c><c r=\"H3\" s=\"0\"/><c r=\"I3\" t=\"d\"><v>kemarin</v></c></row>");

        var cells = cells(file);

        assertThat(cells)
                .extracting(cell -> cell.address() + " " + cell.kind() + " " + cell.shown())
                .containsExactly(
                        "B3 TEXT ya",
                        "D3 TEXT a",
                        "E3 DATE 12 Januari 2024",
                        "F3 ERROR #N/A",
                        "G3 BOOLEAN FALSE",
                        "I3 DATE kemarin");
        assertThat(cells.get(2).date()).isEqualTo(LocalDate.of(2024, 1, 12));
    }

    @Test
    void missingAddressesAreCountedOn() throws RefusedException {
        var file = sheetData(
                "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>");

        assertThat(cells(file)).extracting(RawCell::address).containsExactly("A1", "D1", "E1", "A3");
    }

    @Test
    void followersOfASharedFormulaShowTheirLeader() throws RefusedException {
        var file = sheetData("<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"0\" ref=\"A1:B1\">C1*2</f><v>2</v></c>"
                + "<c r=\"B1\"><f t=\"shared\" si=\"0\"/><v>4</v></c><c r=\"C1\"><f/><v>1</v></c></row>");

        assertThat(cells(file)).extracting(RawCell::formula).containsExactly("C1*2", "A1: C1*2", "?");
    }

    @ParameterizedTest
    @CsvSource({"false, 2024-01-12", "true, 2028-01-13"})
    void datesFollowTheWorkbooksCalendar(boolean since1904, LocalDate expected) throws RefusedException {
        var book = new Book().sheet("Bebas").row(45303).with(sheet -> {
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("d mmmm yyyy"));
            sheet.getRow(0).getCell(0).setCellStyle(style);
        });
        book.workbook().getCTWorkbook().getWorkbookPr().setDate1904(since1904);

        var cell = cells(book.saveIn(folder, "a.xlsx")).get(0);

        assertThat(cell.kind()).isEqualTo(RawCell.Kind.DATE);
        assertThat(cell.date()).isEqualTo(expected);
        assertThat(cell.shown()).contains("Januari");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.0% | true", "0.0\"%\" | false", "0\\% | false", "#,##0 | false"})
    void percentSignsInQuotesMultiplyNothing(String pattern, boolean expected) {
        assertThat(CellFormat.of(200, pattern).percent()).isEqualTo(expected);
    }

    @Test
    void mergedRangesAndHiddenPartsAreKnown() throws RefusedException {
        var book = new Book().sheet("Bebas").row("a", "b").row("c").with(sheet -> {
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:B2"));
            sheet.setColumnHidden(1, true);
            sheet.getRow(1).setZeroHeight(true);
        });
        book.workbook().createSheet("Sembunyi");
        book.workbook().setSheetHidden(1, true);

        try (var workbook = ExcelWorkbook.open(book.saveIn(folder, "a.xlsx"), Limits.STANDARD);
                var rows = workbook.read(workbook.sheets().get(0))) {
            assertThat(workbook.sheets()).extracting(SheetEntry::hidden).containsExactly(false, true);
            assertThat(rows.next()).extracting(RawRow::hidden).isEqualTo(false);
            assertThat(rows.next()).extracting(RawRow::hidden).isEqualTo(true);
            assertThat(rows.next()).isNull();
            assertThat(rows.hidesColumn(0)).isFalse();
            assertThat(rows.hidesColumn(1)).isTrue();
            assertThat(rows.merged()).extracting(Area::spansColumns).containsExactly(true);
        }
    }

    @Test
    void partsAreFoundWhereverTheirRelationsPoint() throws RefusedException {
        var file = new Book().sheet("Bebas").row("abc").saveIn(folder, "a.xlsx");
        Book.rewrite(
                file,
                "/xl/_rels/workbook.xml.rels",
                xml -> xml.replace("\"worksheets/sheet1.xml\"", "\"../xl/./Worksheets/Sheet1.xml\"")
                        .replace("\"sharedStrings.xml\"", "\"/xl/sharedStrings.xml\""));

        assertThat(cells(file)).extracting(RawCell::shown).containsExactly("abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>satu</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>NaN</v></c></row>",
                "<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>",
                "<row r=\"9999999\"><c><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>&rahasia;</v></c></row>",
                "<row r=\"1\"><c"
            })
    void malformedSheetsRefuseTheFile(String rows) {
        var file = sheetData(rows);

        assertThatThrownBy(() -> cells(file))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.finding().code()).isEqualTo(IssueCode.FILE_DAMAGED));
    }

    @Test
    void documentTypesAreRefused() {
        var file = rewritten(xml -> "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet/>");

        assertThatThrownBy(() -> cells(file)).isInstanceOf(RefusedException.class);
    }

    @Test
    void honestFilesThatPackTightlyAreRead() throws RefusedException {
        var book = new Book().sheet("Bebas");
        for (int i = 0; i < 3_000; i++) {
            book.row(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }

        assertThat(cells(book.saveIn(folder, "a.xlsx"))).hasSize(30_000);
    }

    @Test
    void limitsRefuseTheFile() {
        var book = new Book().sheet("Bebas");
        for (int i = 0; i < 3_000; i++) {
            book.row("teks yang sama sekali berbeda " + i, 0, 0);
        }
        var file = book.saveIn(folder, "a.xlsx");

        assertThat(code(file, limits(1 << 30, 1_000, 1 << 30))).isEqualTo(IssueCode.FILE_TOO_LARGE);
        assertThat(code(file, limits(1 << 16, 1 << 30, 1 << 30))).isEqualTo(IssueCode.FILE_TOO_LARGE);
        assertThat(code(file, limits(1 << 30, 1 << 30, 100))).isEqualTo(IssueCode.FILE_TOO_MANY_ROWS);
        assertThat(code(file, new Limits(10, 10, 10, 10, 10, 10, 10, 10))).isEqualTo(IssueCode.FILE_TOO_LARGE);
    }

    private static Limits limits(long inflated, long characters, long cells) {
        return new Limits(1 << 20, 1_000, inflated, 1 << 30, 100, 1_000_000, cells, characters);
    }

    private static IssueCode code(Path file, Limits limits) {
        try {
            cells(file, limits);
        } catch (RefusedException refused) {
            return refused.finding().code();
        }
        throw new AssertionError("The file was read.");
    }

    private Path sheetData(String rows) {
        return rewritten(xml ->
                xml.replaceFirst("<sheetData.*</sheetData>|<sheetData/>", "<sheetData>" + rows + "</sheetData>"));
    }

    private Path rewritten(UnaryOperator<String> change) {
        return Book.rewrite(new Book().sheet("Bebas").row("a").saveIn(folder, "a.xlsx"), SHEET, change);
    }

    private static List<RawCell> cells(Path file) throws RefusedException {
        return cells(file, Limits.STANDARD);
    }

    private static List<RawCell> cells(Path file, Limits limits) throws RefusedException {
        var cells = new ArrayList<RawCell>();
        try (var workbook = ExcelWorkbook.open(file, limits);
                var rows = workbook.read(workbook.sheets().get(0))) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                cells.addAll(row.cells());
            }
        }
        return cells;
    }
}
