package id.patuh.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Thousands of damaged files: each is read, or refused with a code; nothing else ever happens. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class FuzzingTest {
    private static final String[] SPLICES = {
        "<",
        ">",
        "&#0;",
        "&lt;",
        "\"",
        "<c r=\"A1\"/>",
        "99999999999",
        "-1",
        "NaN",
        "</row>",
        "<![CDATA[",
        "<!--",
        "\u0000",
        "r=\"XFE1\"",
        "t=\"s\"",
        "1e999",
        "table:number-rows-repeated=\"1048576\"",
        "\uFFFF",
        "&x;"
    };

    private final SpreadsheetImporter importer = new SpreadsheetImporter(ReadingOptions.USUAL);
    private int read;
    private int refused;

    @TempDir
    Path folder;

    @BeforeAll
    static void silenceTheParser() {
        var logger = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("org.apache.poi");
        logger.setLevel(ch.qos.logback.classic.Level.OFF);
    }

    @Test
    void packagesWithChangedBytesAreReadOrRefused() throws IOException {
        var whole = Files.readAllBytes(excel());

        for (int seed = 0; seed < 600; seed++) {
            var random = new Random(seed);
            // So short a file hardly ever survives several changes; a single one often hits what nobody reads.
            boolean once = seed % 3 == 0;
            examine(
                    "zip-" + seed + ".xlsx",
                    once ? overwritten(whole.clone(), random.nextInt(whole.length), random) : changed(whole, random));
        }

        assertBothHappened(600);
    }

    @Test
    void packagesWithChangedPartsAreReadOrRefused() throws IOException {
        var whole = Files.readAllBytes(excel());

        for (int seed = 0; seed < 900; seed++) {
            examine("xml-" + seed + ".xlsx", withChangedPart(whole, new Random(seed)));
        }

        assertBothHappened(900);
    }

    @Test
    void openDocumentsWithChangedPartsAreReadOrRefused() throws IOException {
        var whole = Files.readAllBytes(openDocument());

        for (int seed = 0; seed < 500; seed++) {
            examine("ods-" + seed + ".ods", withChangedPart(whole, new Random(seed)));
        }

        assertBothHappened(500);
    }

    @Test
    void oldWorkbooksWithChangedBytesAreReadOrRefused() throws IOException {
        var whole = legacy();

        for (int seed = 0; seed < 600; seed++) {
            examine("lama-" + seed + ".xls", changed(whole, new Random(seed)));
        }

        assertBothHappened(600);
    }

    @Test
    void tablesOfTextWithChangedBytesAreReadOrRefused() throws IOException {
        var table = "Kode bukti;Nilai capaian;Tahun data\r\n06.H.3;\"71,3\";2024\r\n06.H.4;5;2024\r\n";
        var whole = table.getBytes(StandardCharsets.UTF_8);

        for (int seed = 0; seed < 400; seed++) {
            examine("Capaian-" + seed + ".csv", changed(whole, new Random(seed)));
        }

        assertThat(read + refused).isEqualTo(400);
    }

    private void assertBothHappened(int count) {
        assertThat(read + refused).isEqualTo(count);
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    private void examine(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        try {
            var evidence = evidence(file);
            boolean readable = evidence.workbooks().stream().allMatch(Workbook::readable);
            if (!readable) {
                assertThat(evidence.issues()).isNotEmpty();
                assertThat(evidence.rows()).isEmpty();
            }
            read += readable ? 1 : 0;
            refused += readable ? 0 : 1;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            fail(name + " made the importer throw", thrown);
        }
        Files.delete(file);
    }

    private EvidenceSet evidence(Path file) {
        return importer.read(importer.open(List.of(file)), TestRegulation.regulation(), "Kabupaten Teladan", 2024);
    }

    /** One to eight places where bytes are changed, removed, doubled or put in. */
    private static byte[] changed(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (int i = 1 + random.nextInt(8); i > 0 && bytes.length > 1; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(1 + random.nextInt(16), bytes.length - at);
            bytes = switch (random.nextInt(6)) {
                case 0 -> spliced(bytes, at, length, new byte[0]);
                case 1 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
                case 2 ->
                    spliced(
                            bytes,
                            at,
                            length,
                            SPLICES[random.nextInt(SPLICES.length)].getBytes(StandardCharsets.UTF_8));
                case 3 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at + 1) : overwritten(bytes, at, random);
                default -> overwritten(bytes, at, random);
            };
        }
        return bytes;
    }

    private static byte[] overwritten(byte[] bytes, int at, Random random) {
        bytes[at] = random.nextBoolean() ? (byte) random.nextInt(256) : (byte) (bytes[at] ^ (1 << random.nextInt(8)));
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, int removed, byte[] added) {
        var spliced = new ByteArrayOutputStream();
        spliced.write(bytes, 0, at);
        spliced.writeBytes(added);
        spliced.write(bytes, at + removed, bytes.length - at - removed);
        return spliced.toByteArray();
    }

    private static byte[] withChangedPart(byte[] whole, Random random) throws IOException {
        var names = new ArrayList<String>();
        var parts = new ArrayList<byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                parts.add(zip.readAllBytes());
            }
        }
        int part = random.nextInt(parts.size());
        parts.set(part, changed(parts.get(part), random));
        var changed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(changed)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(parts.get(i));
            }
        }
        return changed.toByteArray();
    }

    private Path excel() {
        return Book.identified()
                .capaian("06.H.3", 71.3, 2024, "=1+2", "1,5")
                .row("06.H.4", "nihil", 2024)
                .with(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("A4:C4")))
                .with(sheet -> sheet.setColumnHidden(3, true))
                .dokumen("06.S.1", "Perda", "1/2020", "12 Januari 2020", "Ya")
                .saveIn(folder, "utuh.xlsx");
    }

    private Path openDocument() {
        return new OpenDocumentBook()
                .sheet(
                        "Capaian",
                        OpenDocumentBook.row((Object[]) Book.CAPAIAN),
                        OpenDocumentBook.row("06.H.3", 71.3, 2024, null, "1,5"),
                        "<table:table-row table:number-rows-repeated=\"3\">"
                                + "<table:table-cell table:number-columns-repeated=\"3\"/></table:table-row>")
                .saveIn(folder, "utuh.ods");
    }

    private static byte[] legacy() throws IOException {
        try (var book = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Capaian");
            for (int i = 0; i < 5; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i == 0 ? "Kode bukti" : "06.H.3");
                sheet.getRow(i).createCell(1).setCellValue(i == 0 ? "Nilai capaian" : "71,3");
                sheet.getRow(i).createCell(2).setCellFormula("1+" + i);
            }
            sheet.addMergedRegion(CellRangeAddress.valueOf("A7:B7"));
            book.write(out);
            return out.toByteArray();
        }
    }
}
