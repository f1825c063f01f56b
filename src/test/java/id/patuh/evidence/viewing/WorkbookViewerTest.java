package id.patuh.evidence.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.SheetWindow;
import id.patuh.evidence.SheetWindow.Kind;
import id.patuh.evidence.reading.Book;
import id.patuh.evidence.reading.KnownHeadings;
import id.patuh.evidence.reading.OpenDocumentBook;
import id.patuh.evidence.reading.TestRegulation;
import id.patuh.evidence.sheet.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookViewerTest {
    private static final int HEADING = 4;
    private static final int LAST = 200;

    private final KnownHeadings headings = KnownHeadings.of(TestRegulation.regulation(), ReadingOptions.USUAL);

    @TempDir
    Path folder;

    @Nested
    class InEachFormat {
        @ParameterizedTest
        @ValueSource(strings = {"xlsx", "xls", "ods", "csv", "tsv"})
        void rowsAroundTheCellStandBelowTheHeadings(String format) throws IOException {
            var window = window(capaian(format), 2, "B100");

            assertThat(window.columns()).containsExactly("A", "B", "C", "D");
            assertThat(numbers(window)).containsExactly(HEADING, 98, 99, 100, 101, 102);
            assertThat(window.rows()).extracting(SheetWindow.Row::heading).startsWith(true, false);
            assertThat(texts(window, HEADING)).containsExactly("Kode bukti", "Nilai capaian", "Tahun data", "");
            assertThat(window.rows().get(3).cells())
                    .containsExactly(
                            new SheetWindow.Cell("A100", "06.H.100", Kind.TEXT, false),
                            new SheetWindow.Cell("B100", "100", Kind.NUMBER, true),
                            new SheetWindow.Cell("C100", "", Kind.BLANK, false),
                            new SheetWindow.Cell("D100", "x", Kind.TEXT, false));
            assertThat(window)
                    .extracting(SheetWindow::moreAbove, SheetWindow::moreBelow, SheetWindow::moreRight)
                    .containsExactly(true, true, false);
        }

        @ParameterizedTest
        @ValueSource(strings = {"xlsx", "xls", "ods", "csv", "tsv"})
        void nothingIsReadBelowTheLastRowThatIsShown(String format) throws IOException {
            var file = capaian(format);
            var fiftyRows = new WorkbookViewer(headings, rows(50));

            assertThat(fiftyRows.around(file, "Capaian", Set.of("B40"), 5)).isPresent();
            assertThat(fiftyRows.around(file, "Capaian", Set.of("B50"), 5)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"xlsx", "xls", "ods", "csv"})
        void lastRowsOfTheSheetHaveNoMoreBelow(String format) throws IOException {
            var window = window(capaian(format), 3, "A199");

            assertThat(numbers(window)).containsExactly(HEADING, 196, 197, 198, 199, 200);
            assertThat(window.moreBelow()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"xlsx", "xls", "ods", "csv"})
        void emptyRowsAreShownWhereTheyStand(String format) throws IOException {
            var file = Sheets.write(folder, format, List.of(row("a"), row(""), row(""), row("b")));

            var window = window(file, 1, "A3");

            assertThat(numbers(window)).containsExactly(2, 3, 4);
            assertThat(window.rows().get(1).cells()).containsExactly(new SheetWindow.Cell("A3", "", Kind.BLANK, true));
        }
    }

    @Nested
    class HeadingRows {
        @Test
        void areThoseOfTheFormEvenWhereAnswersLookLikeHeadings() throws IOException {
            var rows = new ArrayList<Object[]>();
            rows.add(row("Satu", "Dua", "Tiga"));
            rows.add(row("Kode bukti", "Nilai capaian", "Tahun data"));
            rows.add(row("06.H.3", "tujuh", "dulu"));

            assertThat(headingsOf(window(Sheets.write(folder, "xlsx", rows), 0, "B3")))
                    .containsExactly(2);
        }

        @Test
        void areFoundByTheirLooksWhereTheSheetIsNobodysForm() throws IOException {
            var rows = new ArrayList<Object[]>();
            rows.add(row("Judul"));
            rows.add(row("Nama", "Alamat", "Jenis"));
            IntStream.range(0, 50).forEach(i -> rows.add(row("Orang " + i, "Jalan " + i, "Baru")));
            rows.add(row(""));
            rows.add(row("Barang", "Gudang", "Satuan"));
            rows.add(row("Meja", 4, "buah"));
            var file = new Book().sheet("Lain");
            rows.forEach(row -> file.row(Arrays.stream(row)
                    .map(cell -> cell.equals("") ? null : cell)
                    .toArray()));
            var book = file.saveIn(folder, "lain.xlsx");
            var viewer = new WorkbookViewer(KnownHeadings.NONE);

            var upper = viewer.around(book, "Lain", Set.of("A40"), 0).orElseThrow();
            var lower = viewer.around(book, "Lain", Set.of("B55"), 0).orElseThrow();

            assertThat(headingsOf(upper)).containsExactly(2);
            assertThat(headingsOf(lower)).containsExactly(54);
        }

        @Test
        void areNotShownForACellAboveThem() throws IOException {
            var window = window(capaian("xlsx"), 1, "A1");

            assertThat(numbers(window)).containsExactly(1, 2);
            assertThat(headingsOf(window)).isEmpty();
            assertThat(window.moreAbove()).isFalse();
        }

        @Test
        void areKnownAmongTheRowsAroundACell() throws IOException {
            var window = window(capaian("xlsx"), 3, "A2");

            assertThat(numbers(window)).containsExactly(1, 2, 3, 4, 5);
            assertThat(headingsOf(window)).containsExactly(HEADING);
        }
    }

    @Nested
    class SeveralCells {
        @Test
        void haveTheirRowsInOrderAndOnce() throws IOException {
            var window = window(capaian("xlsx"), 1, "C50", "A10", "B11", "D50");

            assertThat(numbers(window)).containsExactly(HEADING, 9, 10, 11, 12, 49, 50, 51);
            assertThat(marked(window)).containsExactly("A10", "B11", "C50", "D50");
        }

        @Test
        void areShownBeforeTheRowsAroundThem() throws IOException {
            var cells = IntStream.rangeClosed(1, 30).mapToObj(i -> "B" + 6 * i).toArray(String[]::new);

            var window = window(capaian("xlsx"), 2, cells);

            assertThat(window.rows()).hasSize(51);
            assertThat(marked(window)).containsExactly(cells);
        }

        @Test
        void areNeverMoreThanThereIsRoomFor() throws IOException {
            var cells =
                    IntStream.rangeClosed(5, LAST).mapToObj(row -> "B" + row).toArray(String[]::new);

            var window = window(capaian("xlsx"), Integer.MAX_VALUE, cells);

            assertThat(window.rows()).hasSize(51);
            assertThat(window.moreBelow()).isTrue();
        }

        @Test
        void areShownAsFarAsTheyAreThere() throws IOException {
            var window = window(capaian("xlsx"), 0, "B10", "B500", "Nilai", "", "A0", "XFE1");

            assertThat(numbers(window)).containsExactly(HEADING, 10);
            assertThat(marked(window)).containsExactly("B10");
        }
    }

    @Nested
    class Columns {
        @Test
        void ofAMarkedCellAreShownThoughNothingStandsThere() throws IOException {
            var window = window(capaian("xlsx"), 0, "F10");

            assertThat(window.columns()).containsExactly("A", "B", "C", "D", "E", "F");
            assertThat(marked(window)).containsExactly("F10");
        }

        @Test
        void nearestToTheCellAreShownWhereThereAreTooMany() throws IOException {
            var wide = IntStream.range(0, 100).mapToObj(column -> "kolom " + column);
            var file = Sheets.write(folder, "csv", List.of(wide.toArray(), row("a")));

            var middle = window(file, 1, "AZ1");
            var left = window(file, 1, "B1");
            var right = window(file, 1, "CV1");

            assertThat(middle.columns())
                    .hasSize(30)
                    .startsWith("A", "AL")
                    .endsWith("BN")
                    .contains("AZ");
            assertThat(middle.moreRight()).isTrue();
            assertThat(middle.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(30));
            assertThat(left.columns()).startsWith("A", "B", "C").endsWith("AD");
            assertThat(right.columns()).startsWith("A", "BT").endsWith("CV");
            assertThat(right.moreRight()).isFalse();
        }
    }

    @Nested
    class Cells {
        @Test
        void keepTheirTextsWhateverTheyAre() throws IOException {
            var hostile = List.of(
                    "<script>alert(1)</script>",
                    "=cmd|' /C calc'!A0",
                    "\" onmouseover=\"x",
                    "${7*7} [[${x}]] &amp;",
                    "\u202Egnp.exe",
                    "  dua  spasi\nbaris ",
                    "x".repeat(30_000));
            var book = new Book().sheet("Capaian");
            book.with(sheet -> IntStream.range(0, hostile.size())
                    .forEach(i -> sheet.createRow(i).createCell(0).setCellValue(hostile.get(i))));

            var window = window(book.saveIn(folder, "a.xlsx"), 10, "A1");

            assertThat(window.rows())
                    .extracting(row -> row.cells().get(0).text())
                    .containsExactlyElementsOf(hostile);
        }

        @Test
        void tellWhatTheyHold() {
            var file = new OpenDocumentBook()
                    .sheet(
                            "Capaian",
                            OpenDocumentBook.row(
                                    "teks",
                                    1.5,
                                    "   ",
                                    "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>",
                                    "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-01-12\"/>",
                                    null))
                    .saveIn(folder, "a.ods");

            assertThat(window(file, 0, "F1").rows().get(0).cells())
                    .extracting(SheetWindow.Cell::kind)
                    .containsExactly(Kind.TEXT, Kind.NUMBER, Kind.BLANK, Kind.BOOLEAN, Kind.DATE, Kind.BLANK);
        }

        @Test
        void showWhatAFormulaGaveLastAndAreNeverCalculated() {
            var book = new Book().sheet("Capaian").row(1, "=A1+1", "=1/0").with(sheet -> {
                sheet.getRow(0).getCell(1).setCellValue(71.3);
                sheet.getRow(0).getCell(2).setCellErrorValue((byte) 7);
            });

            assertThat(window(book.saveIn(folder, "a.xlsx"), 0, "B1")
                            .rows()
                            .get(0)
                            .cells())
                    .extracting(SheetWindow.Cell::text, SheetWindow.Cell::kind)
                    .containsExactly(tuple("1", Kind.NUMBER), tuple("71,3", Kind.NUMBER), tuple("#DIV/0!", Kind.ERROR));
        }

        @Test
        void inHiddenRowsAndSheetsAreShown() {
            var book = new Book().sheet("Capaian").row("a").row("b").with(sheet -> {
                sheet.getRow(1).setZeroHeight(true);
                sheet.getWorkbook().createSheet("Lain");
                sheet.getWorkbook().setActiveSheet(1);
                sheet.getWorkbook().setSheetHidden(0, true);
            });

            assertThat(texts(window(book.saveIn(folder, "a.xlsx"), 1, "A1"), 2)).containsExactly("b");
        }
    }

    @Nested
    class Nothing {
        @Test
        void isShownForASheetThatIsNotThere() throws IOException {
            assertThat(view(capaian("xlsx"), "Dokumen", "A1")).isEmpty();
        }

        @Test
        void isShownForCellsBelowTheSheet() throws IOException {
            assertThat(view(capaian("xlsx"), "Capaian", "A201")).isEmpty();
            assertThat(view(Sheets.write(folder, "ods", List.of()), "Capaian", "A1"))
                    .isEmpty();
        }

        @Test
        void isShownWithoutAnAddress() throws IOException {
            assertThat(view(capaian("xlsx"), "Capaian")).isEmpty();
            assertThat(view(capaian("xlsx"), "Capaian", "bukan sel")).isEmpty();
        }

        @Test
        void isShownOfAFileThatIsRefused() throws IOException {
            var picture = Files.write(folder.resolve("a.xlsx"), new byte[] {0, 1, 2, 3});
            var empty = Files.createFile(folder.resolve("b.xlsx"));

            assertThat(Stream.of(picture, empty, folder, folder.resolve("tidak-ada.xlsx")))
                    .allSatisfy(file -> assertThat(view(file, "Capaian", "A1")).isEmpty());
        }

        @Test
        void isShownOfRowsThatFillTheMemory() throws IOException {
            var file = Sheets.write(folder, "csv", List.of(row("x".repeat(1_000)), row("y")));
            var viewer = new WorkbookViewer(headings, characters(1_500));

            assertThat(viewer.around(file, "Capaian", Set.of("A1"), 0)).isEmpty();
            assertThat(viewer.around(file, "Capaian", Set.of("A2"), 0)).isPresent();
        }
    }

    @Test
    void damageBelowTheLastRowThatIsShownIsNotSeen() throws IOException {
        var file = Book.rewrite(
                capaian("xlsx"),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("</sheetData>", "<row r=\"201\">" + " ".repeat(100_000) + "<c></row></sheetData>"));

        assertThat(view(file, "Capaian", "B10")).isPresent();
        assertThat(view(file, "Capaian", "B" + LAST)).isEmpty();
    }

    @Test
    void sheetIsFoundInWhateverCapitals() throws IOException {
        assertThat(view(capaian("xlsx"), "CAPAIAN", "B10").orElseThrow().sheet())
                .isEqualTo("Capaian");
    }

    @Test
    void tableOfTextIsFoundWhateverItIsCalledWhereItIsKept() throws IOException {
        var kept = Files.move(capaian("csv"), folder.resolve("0a1b2c.csv"));

        var window = window(kept, 0, "B10");

        assertThat(window.sheet()).isEqualTo("Capaian");
        assertThat(numbers(window)).containsExactly(HEADING, 10);
    }

    /** A title, a hint, headings in row 4, and answers down to row 200. */
    private Path capaian(String format) throws IOException {
        var rows = new ArrayList<Object[]>();
        rows.add(row("Capaian (angka)"));
        rows.add(row("Isilah yang putih"));
        rows.add(row("Kode", "angka saja", "empat angka"));
        rows.add(row("Kode bukti", "Nilai capaian", "Tahun data"));
        IntStream.rangeClosed(HEADING + 1, LAST).forEach(i -> rows.add(row("06.H." + i, i, "", "x")));
        return Sheets.write(folder, format, rows);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static Limits rows(long rows) {
        var usual = Limits.STANDARD;
        return new Limits(
                usual.fileBytes(),
                usual.entries(),
                usual.inflatedBytes(),
                usual.ratioFloor(),
                usual.ratio(),
                rows,
                usual.cells(),
                usual.characters());
    }

    private static Limits characters(long characters) {
        var usual = Limits.STANDARD;
        return new Limits(
                usual.fileBytes(),
                usual.entries(),
                usual.inflatedBytes(),
                usual.ratioFloor(),
                usual.ratio(),
                usual.rows(),
                usual.cells(),
                characters);
    }

    private Optional<SheetWindow> view(Path file, String sheet, String... cells) {
        return new WorkbookViewer(headings).around(file, sheet, Set.of(cells), 2);
    }

    private SheetWindow window(Path file, int rowsAround, String... cells) {
        return new WorkbookViewer(headings)
                .around(file, "Capaian", Set.of(cells), rowsAround)
                .orElseThrow();
    }

    private static List<Integer> numbers(SheetWindow window) {
        return window.rows().stream().map(SheetWindow.Row::number).toList();
    }

    private static List<Integer> headingsOf(SheetWindow window) {
        return window.rows().stream()
                .filter(SheetWindow.Row::heading)
                .map(SheetWindow.Row::number)
                .toList();
    }

    private static List<String> texts(SheetWindow window, int number) {
        return window.rows().stream()
                .filter(row -> row.number() == number)
                .flatMap(row -> row.cells().stream())
                .map(SheetWindow.Cell::text)
                .toList();
    }

    private static List<String> marked(SheetWindow window) {
        return window.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(SheetWindow.Cell::marked)
                .map(SheetWindow.Cell::address)
                .toList();
    }
}
