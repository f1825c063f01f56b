package id.patuh.evidence.reading;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Files that were made to harm the reader, large honest ones, and broken ones; the outcome that is due is in the name. */
final class HostileFiles {
    private static final String WORKBOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>%s</sheets></workbook>""";
    private static final String ONE_SHEET = "<sheet name=\"Capaian\" sheetId=\"1\" r:id=\"rId1\"/>";
    private static final String RELATIONS = """
            <Relationships><Relationship Id="rId1" Type="x/worksheet" Target="%s"/>\
            <Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>""";
    private static final String HEADINGS =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Kode bukti</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Nilai capaian</t></is></c>"
                    + "<c r=\"C1\" t=\"inlineStr\"><is><t>Tahun data</t></is></c></row>";
    private static final String CODE = "<c t=\"inlineStr\"><is><t>06.H.3</t></is></c>";
    private static final int MANY = 3_000_000;

    private final Path folder;

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** What is written into one part. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    void write() throws IOException {
        bombs();
        entries();
        markup();
        sheets();
        broken();
        otherFormats();
        honest();
    }

    private void bombs() throws IOException {
        var space = " ".repeat(1 << 16);
        sheet("FILE_TOO_LARGE-bomb.xlsx", repeated(8_000, i -> space));
        sheet(
                "FILE_TOO_LARGE-text.xlsx",
                around("<row r=\"1\"><c t=\"inlineStr\"><is><t>", repeated(1_500, i -> space), "</t></is></c></row>"));
        sheet(
                "FILE_TOO_LARGE-attribute.xlsx",
                around("<row r=\"1\"><c r=\"", repeated(1_500, i -> space), "\"/></row>"));
        sheet("FILE_TOO_LARGE-comment.xlsx", around("<!--", repeated(1_500, i -> "<>".repeat(1 << 15)), "-->"));
        sheet(
                "FILE_TOO_LARGE-cdata.xlsx",
                around(
                        "<row><c t=\"str\"><v><![CDATA[",
                        repeated(1_500, i -> "<>".repeat(1 << 15)),
                        "]]></v></c></row>"));
        workbook("read-nested.xlsx", ONE_SHEET, "worksheets/sheet1.xml", text(HEADINGS), zip -> {
            put(zip, "xl/media/bomb.zip", repeated(500, i -> space));
            put(zip, "../../../tmp/keluar.xml", text("<x/>"));
        });
    }

    private void entries() throws IOException {
        workbook("FILE_TOO_LARGE-entries.xlsx", ONE_SHEET, "worksheets/sheet1.xml", text(HEADINGS), zip -> {
            for (int i = 0; i < 200_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/kecil/" + i));
            }
        });
        var file = workbook(
                "FILE_DAMAGED-twice.xlsx",
                ONE_SHEET,
                "worksheets/sheet1.xml",
                text(HEADINGS),
                zip -> put(zip, "xl/worksheets/sheetX.xml", text("<worksheet/>")));
        replace(file, "sheetX.xml", "sheet1.xml");
        overlapping();
        workbook("FILE_DAMAGED-outside.xlsx", ONE_SHEET, "../../../../etc/hostname", text(HEADINGS), zip -> {});
        workbook(
                "FILE_DAMAGED-external.xlsx",
                ONE_SHEET,
                "https://contoh.invalid/sheet1.xml",
                text(HEADINGS),
                zip -> {});
        workbook("FILE_DAMAGED-sheets.xlsx", ONE_SHEET.repeat(2), "worksheets/sheet1.xml", text(HEADINGS), zip -> {});
        var sheets = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            sheets.append("<sheet name=\"Capaian")
                    .append(".".repeat(i % 50))
                    .append(" ".repeat(i / 50))
                    .append("\" r:id=\"rId1\"/>");
        }
        var unreadable = "<row>" + CODE + "<c t=\"inlineStr\"><is><t>x</t></is></c></row>";
        workbook(
                "FILE_TOO_MANY_ROWS-issues.xlsx",
                sheets.toString(),
                "worksheets/sheet1.xml",
                around(HEADINGS, repeated(1_000, i -> unreadable), ""),
                zip -> {});
    }

    private void markup() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        part(
                "FILE_DAMAGED-laughs.xlsx",
                text(laughs
                        + "]><worksheet><sheetData><row><c t=\"str\"><v>&a29;</v></c></row></sheetData></worksheet>"));
        part(
                "FILE_DAMAGED-entity.xlsx",
                text(
                        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>"));
        sheet("FILE_TOO_LARGE-deep.xlsx", repeated(MANY, i -> "<a>"));
        sheet("FILE_TOO_LARGE-names.xlsx", repeated(MANY, i -> "<n" + i + "/>"));
        sheet("FILE_TOO_LARGE-attributes.xlsx", repeated(MANY, i -> "<c n" + i + "=\"\"/>"));
        sheet("FILE_TOO_LARGE-prefixes.xlsx", repeated(MANY, i -> "<c xmlns:n" + i + "=\"u\"/>"));
    }

    private void sheets() throws IOException {
        sheet("read-columns.xlsx", around("<row r=\"1\">", repeated(16_384, i -> "<c><v>" + i + "</v></c>"), "</row>"));
        sheet(
                "FILE_DAMAGED-columns.xlsx",
                around("<row r=\"1\">", repeated(16_385, i -> "<c><v>" + i + "</v></c>"), "</row>"));
        sheet(
                "read-empty-rows.xlsx",
                around(HEADINGS, repeated(1_000_000, i -> "<row s=\"1\" customFormat=\"1\"/>"), ""));
        sheet(
                "read-empty-cells.xlsx",
                around(HEADINGS, repeated(1_000_000, i -> "<row><c s=\"1\"/><c s=\"1\"/><c s=\"1\"/></row>"), ""));
        sheet("FILE_TOO_MANY_ROWS-rows.xlsx", around(HEADINGS, repeated(MANY, i -> "<row/>"), ""));
        sheet(
                "FILE_TOO_MANY_ROWS-answers.xlsx",
                around(
                        HEADINGS,
                        repeated(1_040_000, i -> "<row>" + CODE + "<c><v>71</v></c><c><v>2024</v></c></row>"),
                        ""));
        sheet(
                "FILE_TOO_MANY_ROWS-no-code.xlsx",
                around(HEADINGS, repeated(1_040_000, i -> "<row><c r=\"B" + (i + 2) + "\"><v>71</v></c></row>"), ""));
        sheet(
                "FILE_TOO_LARGE-merges.xlsx",
                around(
                        HEADINGS + "<row><c r=\"A2\"><v>1</v></c></row></sheetData><mergeCells>",
                        repeated(MANY, i -> "<mergeCell ref=\"A2:B3\"/>"),
                        "</mergeCells><sheetData>"));
        sheet(
                "FILE_TOO_MANY_ROWS-formulas.xlsx",
                around(
                        HEADINGS,
                        repeated(900_000, i -> "<row><c><f t=\"shared\" si=\"" + i + "\">A1</f></c></row>"),
                        ""));
        workbook(
                "FILE_TOO_LARGE-strings.xlsx",
                ONE_SHEET,
                "worksheets/sheet1.xml",
                text("<row><c t=\"s\"><v>0</v></c></row>"),
                zip -> put(
                        zip,
                        "xl/sharedStrings.xml",
                        around("<sst>", repeated(12 * MANY / 5, i -> "<si><t>a</t></si>"), "</sst>")));
        workbook(
                "FILE_DAMAGED-string.xlsx",
                ONE_SHEET,
                "worksheets/sheet1.xml",
                text("<row><c t=\"s\"><v>7</v></c></row>"),
                zip -> put(zip, "xl/sharedStrings.xml", text("<sst><si><t>a</t></si></sst>")));
        var chain = new StringBuilder(HEADINGS);
        for (int i = 2; i < 20_000; i++) {
            chain.append("<row r=\"%d\">%s<c r=\"B%d\"><f>B%d+1</f><v>71</v></c></row>".formatted(i, CODE, i, i + 1));
        }
        sheet("read-chain.xlsx", text(chain.toString()));
    }

    private void broken() throws IOException {
        var book =
                Files.readAllBytes(Book.identified().capaian("06.H.3", 71, 2024).saveIn(folder, "read-usual.xlsx"));
        Files.write(folder.resolve("FILE_DAMAGED-cut.xlsx"), Arrays.copyOf(book, book.length / 2));
        Files.write(
                folder.resolve("read-renamed.csv"),
                Book.identified().capaian("06.H.3", 72, 2024).bytes());
        Files.write(
                folder.resolve("FILE_NOT_A_WORKBOOK-picture.xlsx"),
                HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"));
        Files.write(folder.resolve("FILE_DAMAGED-zip.xlsx"), HexFormat.of().parseHex("504b0304deadbeef"));
        Files.write(folder.resolve("FILE_DAMAGED-compound.xls"), HexFormat.of().parseHex("d0cf11e0a1b11ae1deadbeef"));
        var noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("FILE_NOT_A_WORKBOOK-noise.csv"), noise);
    }

    private void otherFormats() throws IOException {
        var value =
                "<table:table-cell table:number-columns-repeated=\"%d\" office:value-type=\"float\" office:value=\"1\"><text:p>1</text:p></table:table-cell>";
        new OpenDocumentBook()
                .sheet(
                        "Capaian",
                        OpenDocumentBook.row((Object[]) Book.CAPAIAN),
                        "<table:table-row table:number-rows-repeated=\"1048575\">" + value.formatted(16_384)
                                + "</table:table-row>")
                .saveIn(folder, "FILE_TOO_MANY_ROWS-repeated.ods");
        new OpenDocumentBook()
                .sheet(
                        "Capaian",
                        "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell table:number-columns-repeated=\"2000000000\"/></table:table-row>")
                .saveIn(folder, "read-empty.ods");
        Files.writeString(folder.resolve("read-quote.csv"), "a,b\nc,d\n\"" + "x,y\n".repeat(4 << 20));
        Files.writeString(folder.resolve("FILE_TOO_MANY_ROWS-columns.csv"), "a,".repeat(20_000) + "a\n");
        try (var old = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = old.createSheet("Capaian");
            for (int i = 0; i < 30_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue("teks " + i);
            }
            old.write(out);
            Files.write(folder.resolve("read-old.xls"), out.toByteArray());
            Files.write(folder.resolve("FILE_DAMAGED-old.xls"), Arrays.copyOf(out.toByteArray(), out.size() / 2));
        }
    }

    private void honest() throws IOException {
        workbook(
                "read-honest.xlsx",
                ONE_SHEET,
                "worksheets/sheet1.xml",
                around(
                        HEADINGS,
                        repeated(
                                200_000,
                                i ->
                                        "<row r=\"%d\">%s<c r=\"B%d\"><v>71.3</v></c><c r=\"C%d\"><v>2024</v></c><c r=\"F%d\" t=\"s\"><v>%d</v></c></row>"
                                                .formatted(i + 2, CODE, i + 2, i + 2, i + 2, i)),
                        ""),
                zip -> put(
                        zip,
                        "xl/sharedStrings.xml",
                        around(
                                "<sst>",
                                repeated(
                                        200_000,
                                        i -> "<si><t>Keterangan yang sama sekali berbeda nomor " + i + "</t></si>"),
                                "</sst>")));
    }

    /** Many lists of contents' entries that all point to one place. */
    private void overlapping() throws IOException {
        var file = workbook(
                "FILE_DAMAGED-overlapping.xlsx",
                ONE_SHEET,
                "worksheets/sheet1.xml",
                repeated(500, i -> "<row/>".repeat(500)),
                zip -> {});
        var zip = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.capacity() - 22;
        int directory = zip.getInt(end + 16);
        var listed = new byte[end - directory];
        zip.get(directory, listed);
        var whole = new ByteArrayOutputStream();
        whole.write(zip.array(), 0, directory);
        int copies = 1_000;
        for (int i = 0; i < copies; i++) {
            var copy = new String(listed, StandardCharsets.ISO_8859_1).replace("xl/work", "%07d".formatted(i));
            whole.writeBytes(copy.getBytes(StandardCharsets.ISO_8859_1));
        }
        var last = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        last.put(zip.array(), end, 22);
        last.putShort(8, (short) (zip.getShort(end + 8) * copies))
                .putShort(10, (short) (zip.getShort(end + 8) * copies));
        last.putInt(12, listed.length * copies);
        whole.writeBytes(last.array());
        Files.write(file, whole.toByteArray());
    }

    private void sheet(String name, Content rows) throws IOException {
        workbook(name, ONE_SHEET, "worksheets/sheet1.xml", rows, zip -> {});
    }

    private void part(String name, Content sheet) throws IOException {
        zip(name, zip -> {
            put(zip, "xl/workbook.xml", text(WORKBOOK.formatted(ONE_SHEET)));
            put(zip, "xl/_rels/workbook.xml.rels", text(RELATIONS.formatted("worksheets/sheet1.xml")));
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        });
    }

    /** What is put into a package beside its sheet. */
    private interface Parts {
        void put(ZipOutputStream zip) throws IOException;
    }

    private Path workbook(String name, String sheets, String target, Content rows, Parts others) throws IOException {
        return zip(name, zip -> {
            put(zip, "xl/workbook.xml", text(WORKBOOK.formatted(sheets)));
            put(zip, "xl/_rels/workbook.xml.rels", text(RELATIONS.formatted(target)));
            put(zip, "xl/worksheets/sheet1.xml", around("<worksheet><sheetData>", rows, "</sheetData></worksheet>"));
            others.put(zip);
        });
    }

    private Path zip(String name, Parts parts) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(Deflater.BEST_SPEED);
            parts.put(zip);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(zip);
        zip.closeEntry();
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Content repeated(int times, IntFunction<String> text) {
        return out -> {
            var buffer = new StringBuilder();
            for (int i = 0; i < times; i++) {
                buffer.append(text.apply(i));
                if (buffer.length() > 1 << 16 || i == times - 1) {
                    out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
                    buffer.setLength(0);
                }
            }
        };
    }

    private static Content around(String before, Content content, String after) {
        return out -> {
            text(before).write(out);
            content.write(out);
            text(after).write(out);
        };
    }

    private static void replace(Path file, String from, String to) throws IOException {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace(from, to);
        Files.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
