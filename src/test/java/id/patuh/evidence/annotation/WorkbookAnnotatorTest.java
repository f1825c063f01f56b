package id.patuh.evidence.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.evidence.AnnotationException;
import id.patuh.evidence.Annotations;
import id.patuh.evidence.Mark;
import id.patuh.evidence.Mark.Kind;
import id.patuh.evidence.WorkbookAnnotator;
import id.patuh.language.Language;
import id.patuh.testsupport.OfficeProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookAnnotatorTest {
    private static final Set<String> TOUCHED =
            Set.of("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml");
    private static final Path SAMPLES = Path.of("samples");

    private final WorkbookAnnotator annotator = WorkbookAnnotator.ofWorkbooks();

    @TempDir
    Path folder;

    private static Mark mark(String sheet, String cell, Kind kind, String problem) {
        return new Mark(sheet, cell, kind, "06.H.3", problem, "Perbaiki.");
    }

    private Path marked(Path workbook, Mark... marks) throws IOException, AnnotationException {
        return marked(workbook, Language.ID, marks);
    }

    private Path marked(Path workbook, Language language, Mark... marks) throws IOException, AnnotationException {
        var copy = folder.resolve("ditandai").resolve(workbook.getFileName().toString());
        annotator.annotate(workbook, new Annotations(language, "Dinas", "Ringkasan", List.of(marks)), copy);
        return copy;
    }

    private static final Mark[] MARKS = {
        mark("Capaian", "B1", Kind.WARNING, "Judul"),
        mark("Capaian", "B3", Kind.SHORTFALL, "Kurang 8,7"),
        mark("Capaian", "B4", Kind.ERROR, "Tidak terbaca"),
        mark("Capaian", "B4", Kind.SHORTFALL, "Belum memenuhi"),
        mark("Capaian", "D4", Kind.SHORTFALL, "Kosong"),
        mark("Capaian", "B7", Kind.FINDING, "Baris yang tidak ada"),
        mark("Capaian", "B11", Kind.WARNING, "Sel gabungan"),
        mark("Capaian", "A6", Kind.REMARK, "Hanya keterangan"),
        mark("Kedua & o'lain", "AA30", Kind.ERROR, "Jauh di luar"),
        new Mark("Tidak Ada", null, Kind.ERROR, "", "Lembar tidak ada", ""),
        new Mark(null, null, Kind.WARNING, "", "Seluruh buku kerja", "")
    };

    @Nested
    class RichWorkbook {
        @Test
        void partsThatNeedNoMarkStayAsTheyAre() throws IOException, AnnotationException {
            var original = RichBook.saveIn(folder);

            var before = Parts.of(original);
            var after = Parts.of(marked(original, MARKS));

            var changed = new HashSet<String>();
            before.forEach((name, content) -> {
                if (!content.equals(after.get(name))) {
                    changed.add(name);
                }
            });
            assertThat(changed)
                    .containsExactlyInAnyOrder(
                            "[Content_Types].xml",
                            "xl/workbook.xml",
                            "xl/_rels/workbook.xml.rels",
                            "xl/styles.xml",
                            "xl/worksheets/sheet1.xml",
                            "xl/worksheets/sheet2.xml",
                            "xl/comments1.xml",
                            "xl/drawings/vmlDrawing0.vml");
        }

        @Test
        void cellsAreColouredAndKeepTheRestOfTheirStyle() throws IOException, AnnotationException {
            try (var book = open(marked(RichBook.saveIn(folder), MARKS))) {
                var sheet = book.getSheet("Capaian");

                assertThat(fill(style(sheet, "B3"))).isEqualTo(Look.fill(Kind.SHORTFALL));
                assertThat(style(sheet, "B3").getDataFormatString()).isEqualTo("0.00%");
                assertThat(style(sheet, "B3").getBorderBottom())
                        .isNotEqualTo(style(sheet, "A3").getBorderBottom());
                assertThat(fill(style(sheet, "B4"))).isEqualTo(Look.fill(Kind.ERROR));
                assertThat(fill(style(sheet, "D4"))).isEqualTo(Look.fill(Kind.SHORTFALL));
                assertThat(fill(style(sheet, "B7"))).isEqualTo(Look.fill(Kind.FINDING));
                assertThat(fill(style(sheet, "A10"))).isEqualTo(Look.fill(Kind.WARNING));
                assertThat(style(sheet, "A6").getFillPattern().getCode()).isZero();
                assertThat(sheet.getRow(7).getCell(1).getCellFormula()).isEqualTo("SUM(B2:B6)");
            }
        }

        @Test
        void whiteLettersTurnDarkOnALightColour() throws IOException, AnnotationException {
            try (var book = open(marked(RichBook.saveIn(folder), MARKS))) {
                var font = style(book.getSheet("Capaian"), "B1").getFont();

                assertThat(font.getXSSFColor().getARGBHex()).isEqualTo(Look.INK);
                assertThat(font.getBold()).isTrue();
            }
        }

        @Test
        void commentsSayWhatIsWrongAndTheOfficesOwnStay() throws IOException, AnnotationException {
            try (var book = open(marked(RichBook.saveIn(folder), MARKS))) {
                var sheet = book.getSheet("Capaian");

                var both = sheet.getCellComment(new CellAddress("B3"));
                assertThat(both.getAuthor()).isEqualTo("Bu Sari");
                assertThat(both.getString().getString())
                        .startsWith("Sudah dicek.")
                        .contains("Kurang 8,7", "06.H.3");
                var ours = sheet.getCellComment(new CellAddress("B4"));
                assertThat(ours.getAuthor()).isEqualTo("Patuh");
                assertThat(ours.getString().getString())
                        .contains("Tidak terbaca", "Belum memenuhi", "Perbaikan: Perbaiki.");
                assertThat(sheet.getCellComment(new CellAddress("A6"))).isNull();
                assertThat(book.getSheet("Kedua & o'lain").getCellComment(new CellAddress("AA30")))
                        .isNotNull();
            }
        }

        @Test
        void namesAndTabsCountTheNewSheet() throws IOException, AnnotationException {
            try (var book = open(marked(RichBook.saveIn(folder), MARKS))) {
                assertThat(book.getSheetName(0)).isEqualTo("Catatan Patuh");
                assertThat(book.getActiveSheetIndex()).isZero();
                assertThat(book.getSheet("Kedua & o'lain").isSelected()).isFalse();
                assertThat(book.getName("Setempat").getSheetIndex()).isEqualTo(2);
                assertThat(book.isSheetVeryHidden(book.getSheetIndex(Memory.SHEET)))
                        .isTrue();
                assertThat(book.isSheetHidden(book.getSheetIndex("Sembunyi"))).isTrue();
            }
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void firstSheetListsEverythingWithLinks(Language language) throws IOException, AnnotationException {
            try (var book = open(marked(RichBook.saveIn(folder), language, MARKS))) {
                var sheet = book.getSheetAt(0);
                var text = text(sheet);

                assertThat(sheet.getSheetName()).isEqualTo(language == Language.ID ? "Catatan Patuh" : "Patuh notes");
                assertThat(text).contains("Kurang 8,7", "Lembar tidak ada", "Seluruh buku kerja", "Hanya keterangan");
                assertThat(text).contains(language == Language.ID ? "Cara memperbaiki" : "How to repair it");
                assertThat(sheet.getHyperlinkList())
                        .extracting(link -> link.getLocation())
                        .contains("'Capaian'!B3", "'Kedua & o''lain'!AA30")
                        .noneMatch(location -> location.contains("Tidak Ada"));
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
            }
        }

        @Test
        void clearingGivesBackEveryPartOfTheOriginal() throws IOException, AnnotationException {
            var original = RichBook.saveIn(folder);
            var cleared = folder.resolve("kembali.xlsx");

            annotator.clear(marked(original, MARKS), cleared);

            assertThat(Parts.of(cleared)).isEqualTo(Parts.of(original));
        }

        @Test
        void secondRunReplacesTheMarksOfTheFirst() throws IOException, AnnotationException {
            var original = RichBook.saveIn(folder);
            var first = Files.copy(marked(original, MARKS), folder.resolve("pertama.xlsx"));
            var other = Files.createDirectory(folder.resolve("lain")).resolve("kaya.xlsx");
            annotator.annotate(original, new Annotations(Language.EN, "A", "B", List.of(MARKS[0])), other);

            var again = folder.resolve("kedua.xlsx");
            annotator.annotate(first, new Annotations(Language.EN, "A", "B", List.of(MARKS[0])), again);

            assertThat(Parts.of(again)).isEqualTo(Parts.of(other));
            assertThat(Files.readAllBytes(marked(original, MARKS))).isEqualTo(Files.readAllBytes(first));
        }

        @Test
        void workbookItselfIsNeverReplaced() throws IOException {
            var original = RichBook.saveIn(folder);
            var nothing = new Annotations(Language.ID, "", "", List.of());

            assertThatThrownBy(() -> annotator.annotate(original, nothing, original))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class SavedByAnotherProgram {
        @Test
        void libreOfficeOpensTheCopyAndOurMarksCanStillBeTakenAway()
                throws IOException, AnnotationException, InterruptedException {
            var office = OfficeProgram.required(folder);
            var copy = marked(RichBook.saveIn(folder), MARKS);

            var saved = office.convert(copy, "xlsx:Calc MS Excel 2007 XML");
            var cleared = folder.resolve("bersih.xlsx");
            annotator.clear(saved, cleared);

            try (var book = open(saved)) {
                assertThat(fill(style(book.getSheet("Capaian"), "B4"))).isEqualTo(Look.fill(Kind.ERROR));
                assertThat(book.getSheet("Capaian").getCellComment(new CellAddress("B4")))
                        .isNotNull();
            }
            try (var book = open(cleared)) {
                var sheet = book.getSheet("Capaian");
                assertThat(Stream.of(0, 1, 2).map(book::getSheetName))
                        .containsExactly("Capaian", "Kedua & o'lain", "Sembunyi");
                assertThat(style(sheet, "B4").getFillPattern().getCode()).isZero();
                assertThat(style(sheet, "B4").getDataFormatString()).isEqualTo("0.00%");
                assertThat(sheet.getCellComment(new CellAddress("B4"))).isNull();
                assertThat(sheet.getCellComment(new CellAddress("B3"))
                                .getString()
                                .getString())
                        .isEqualTo("Sudah dicek.");
                assertThat(book.getName("Setempat").getSheetIndex()).isEqualTo(1);
            }
        }

        @Test
        void libreOfficePrintsTheCopy() throws IOException, AnnotationException, InterruptedException {
            var office = OfficeProgram.required(folder);

            assertThat(office.convert(marked(RichBook.saveIn(folder), MARKS), "pdf"))
                    .isNotEmptyFile();
        }
    }

    @Nested
    class Samples {
        static List<Path> workbooks() throws IOException {
            try (var files = Files.walk(SAMPLES)) {
                return files.filter(file -> file.toString().endsWith(".xlsx")
                                && !file.getFileName().toString().startsWith("~"))
                        .sorted()
                        .filter(Samples::opens)
                        .toList();
            }
        }

        private static boolean opens(Path file) {
            try (var source = SourcePackage.open(file)) {
                WorkbookPart.of(source);
                return true;
            } catch (IOException | AnnotationException refused) {
                return false;
            }
        }

        @ParameterizedTest
        @MethodSource("workbooks")
        void otherPartsStayAndClearingGivesTheOriginalBack(Path sample) throws IOException, AnnotationException {
            try (var book = open(sample)) {
                var sheet = book.getSheetName(book.getNumberOfSheets() > 2 ? 2 : 0);
                var copy = marked(
                        sample,
                        mark(sheet, "B5", Kind.ERROR, "Uji"),
                        mark(sheet, "C60", Kind.WARNING, "Uji"),
                        mark(sheet, "XFD1048576", Kind.SHORTFALL, "Ujung"));
                var before = Parts.of(sample);
                var after = Parts.of(copy);
                var cleared = folder.resolve("kembali.xlsx");
                annotator.clear(copy, cleared);

                assertThat(before.keySet().stream()
                                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                                .filter(name -> !TOUCHED.contains(name)))
                        .allMatch(name -> name.startsWith("xl/worksheets/"))
                        .hasSizeLessThanOrEqualTo(2);
                assertThat(Parts.of(cleared)).isEqualTo(before);
                try (var again = open(copy)) {
                    assertThat(fill(style(again.getSheet(sheet), "C60"))).isEqualTo(Look.fill(Kind.WARNING));
                }
            }
        }
    }

    @Nested
    class UnusualPackages {
        private static final String TYPES =
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/s.xml\" ContentType=\"" + ContentTypes.WORKSHEET + "\"/></Types>";
        private static final String TRANSITIONAL =
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

        private static String relations(String namespace, String type, String target) {
            return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"" + namespace + "/" + type + "\" Target=\"" + target
                    + "\"/></Relationships>";
        }

        private Path book(String relations, byte[] workbook, byte[] sheet) {
            var parts = new LinkedHashMap<String, byte[]>();
            parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            parts.put(
                    "_rels/.rels",
                    relations(relations, "officeDocument", "xl/workbook.xml").getBytes(StandardCharsets.UTF_8));
            parts.put("xl/workbook.xml", workbook);
            parts.put(
                    "xl/_rels/workbook.xml.rels",
                    relations(relations, "worksheet", "s.xml").getBytes(StandardCharsets.UTF_8));
            parts.put("xl/s.xml", sheet);
            return Parts.write(folder.resolve("aneh.xlsx"), parts);
        }

        private static String workbook(String namespace, String relations) {
            return "<x:workbook xmlns:x=\"" + namespace + "\" xmlns:q=\"" + relations + "\"><x:sheets><x:sheet"
                    + " name=\"Satu\" sheetId=\"7\" q:id=\"rId1\"/></x:sheets></x:workbook>";
        }

        @Test
        void prefixesMissingStylesAndMissingReferencesAreUnderstood() throws IOException, AnnotationException {
            var sheet = "<x:worksheet xmlns:x=\"" + MAIN + "\"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2"
                    + "</x:v></x:c></x:row><x:row r=\"4\"/></x:sheetData><x:pageMargins left=\"1\" right=\"1\" top=\"1\""
                    + " bottom=\"1\" header=\"1\" footer=\"1\"/><x:extLst/></x:worksheet>";
            var original = book(
                    TRANSITIONAL,
                    workbook(MAIN, TRANSITIONAL).getBytes(StandardCharsets.UTF_8),
                    sheet.getBytes(StandardCharsets.UTF_8));

            var copy = marked(
                    original,
                    mark("Satu", "B1", Kind.ERROR, "dua"),
                    mark("Satu", "C4", Kind.WARNING, "baris kosong"),
                    mark("Satu", "A3", Kind.WARNING, "baris yang tidak ada"));

            assertThat(Parts.text(copy, "xl/s.xml"))
                    .contains("<x:c><x:v>1</x:v></x:c><x:c s=")
                    .containsPattern("<x:row r=\"3\"><x:c r=\"A3\" s=\"\\d+\"/></x:row><x:row r=\"4\"><x:c r=\"C4\"")
                    .containsPattern("<x:legacyDrawing [^>]*/><x:extLst/>");
            try (var book = open(copy)) {
                assertThat(fill(style(book.getSheet("Satu"), "B1"))).isEqualTo(Look.fill(Kind.ERROR));
                assertThat(book.getSheet("Satu").getCellComment(new CellAddress("C4")))
                        .isNotNull();
            }
            annotator.clear(copy, folder.resolve("kembali.xlsx"));
            assertThat(Parts.of(folder.resolve("kembali.xlsx"))).isEqualTo(Parts.of(original));
        }

        @Test
        void strictWorkbookInUtf16KeepsItsEncodingAndNamespaces() throws IOException, AnnotationException {
            var main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
            var relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
            var sheet = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"" + main
                    + "\"><sheetData/></worksheet>";
            var original = book(
                    relations,
                    workbook(main, relations).getBytes(StandardCharsets.UTF_8),
                    sheet.getBytes(StandardCharsets.UTF_16LE));

            var copy = marked(original, mark("Satu", "B2", Kind.ERROR, "kosong"));

            var written = new String(Parts.bytes(copy, "xl/s.xml"), StandardCharsets.UTF_16LE);
            assertThat(written).startsWith("\uFEFF<?xml").contains("<sheetData><row r=\"2\"><c r=\"B2\"");
            assertThat(Parts.text(copy, "xl/_rels/workbook.xml.rels"))
                    .contains(relations + "/styles")
                    .doesNotContain(TRANSITIONAL);
            assertThat(Parts.text(copy, "xl/worksheets/sheetPatuh1.xml")).contains(main);
            annotator.clear(copy, folder.resolve("kembali.xlsx"));
            assertThat(Parts.of(folder.resolve("kembali.xlsx"))).isEqualTo(Parts.of(original));
        }

        @Test
        void filesThatAreNoWorkbooksAreRefusedAndLeaveNothingBehind() throws IOException {
            var text = Files.writeString(folder.resolve("a.xlsx"), "bukan zip");
            var zip = Parts.write(folder.resolve("b.xlsx"), Map.of("x", new byte[1]));
            var out = Files.createDirectory(folder.resolve("ditandai"));

            for (var file : List.of(text, zip)) {
                assertThatThrownBy(() -> marked(file)).isInstanceOf(AnnotationException.class);
            }
            assertThat(out).isEmptyDirectory();
        }

        @Test
        void damagedPartIsRefused() throws IOException {
            var broken = book(
                    TRANSITIONAL,
                    workbook(MAIN, TRANSITIONAL).getBytes(StandardCharsets.UTF_8),
                    "<worksheet><!DOCTYPE a><sheetData".getBytes(StandardCharsets.UTF_8));

            assertThatThrownBy(() -> marked(broken, mark("Satu", "A1", Kind.ERROR, "x")))
                    .isInstanceOf(AnnotationException.class);
        }
    }

    @Nested
    class Texts {
        @Test
        void nothingThatIsSaidBecomesAFormula() throws IOException, AnnotationException {
            var copy = marked(
                    RichBook.saveIn(folder),
                    mark("Capaian", "B2", Kind.ERROR, "=1+1"),
                    mark("Capaian", "B3", Kind.ERROR, "@SUM(A1) & <b> \u0007 _x0041_ \uD83D\uDE00"));

            try (var book = open(copy)) {
                var text = text(book.getSheetAt(0));
                assertThat(text).contains("=1+1", "@SUM(A1) & <b> \u0007 _x0041_ \uD83D\uDE00");
                assertThat(Parts.text(copy, "xl/worksheets/sheetPatuh1.xml")).doesNotContain("<f>");
            }
        }

        @Test
        void officesOwnSheetOfOurNameStays() throws IOException, AnnotationException {
            var file = folder.resolve("sama.xlsx");
            try (var book = new XSSFWorkbook();
                    var out = Files.newOutputStream(file)) {
                book.createSheet("catatan patuh").createRow(0).createCell(0).setCellValue("milik kami");
                book.write(out);
            }

            try (var book = open(marked(file, mark("catatan patuh", "A1", Kind.ERROR, "x")))) {
                assertThat(book.getSheetName(0)).isEqualTo("Catatan Patuh (2)");
                assertThat(text(book.getSheet("catatan patuh"))).contains("milik kami");
            }
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static XSSFCellStyle style(XSSFSheet sheet, String address) {
        var cell = new CellAddress(address);
        return sheet.getRow(cell.getRow()).getCell(cell.getColumn()).getCellStyle();
    }

    private static String fill(XSSFCellStyle style) {
        var colour = style.getFillForegroundColorColor();
        return colour == null ? "" : colour.getARGBHex();
    }

    private static String text(XSSFSheet sheet) {
        var text = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        return text.toString();
    }
}
