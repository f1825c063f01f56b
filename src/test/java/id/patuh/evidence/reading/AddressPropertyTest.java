package id.patuh.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.sheet.CellAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random sheets with skipped and hidden rows, merged cells and blank starts: wherever a value is reported, the file's
 * own XML has it there.
 *
 * <p>jqwik is built on version 1 of the JUnit platform, so the sheets come from a seeded generator of our own.
 */
class AddressPropertyTest {
    private static final int TRIES = 300;

    private final SpreadsheetImporter importer = new SpreadsheetImporter(ReadingOptions.USUAL);

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, TRIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reportedAddressIsTheOneInTheFile(int seed) {
        var sheet = new RandomSheet(new Random(seed));
        var file = Book.identified().sheet("Capaian").row("x").saveIn(folder, "a.xlsx");
        Book.rewrite(file, "/xl/worksheets/sheet2.xml", xml -> sheet.in(xml));

        var evidence =
                importer.read(importer.open(List.of(file)), TestRegulation.regulation(), "Kabupaten Teladan", 2024);

        var reported = reported(evidence);
        assertThat(sheet.places).containsAllEntriesOf(reported);
        assertThat(reported).hasSizeGreaterThanOrEqualTo(sheet.answers);
    }

    private static Map<String, String> reported(EvidenceSet evidence) {
        var reported = new HashMap<String, String>();
        for (var row : evidence.rows()) {
            for (var value : row.values().values()) {
                CellRef cell = value.cell();
                if (cell.shown().startsWith("isi ")) {
                    reported.put(cell.shown(), cell.cell());
                }
            }
        }
        for (var issue : evidence.issues()) {
            if (issue.shown() != null && issue.cell() != null && issue.shown().startsWith("isi ")) {
                reported.put(issue.shown(), issue.cell());
            }
        }
        return reported;
    }

    /** A form's sheet whose every answer is unlike all others and cannot be read. */
    private static final class RandomSheet {
        private final Random random;
        private final StringBuilder rows = new StringBuilder();
        private final List<String> merges = new ArrayList<>();
        private final Map<String, String> places = new HashMap<>();
        private int answers;

        RandomSheet(Random random) {
            this.random = random;
            int start = random.nextInt(4);
            int row = 1 + random.nextInt(6);
            row(row, start, false, Book.CAPAIAN);
            int count = 1 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                row += 1 + (random.nextInt(3) == 0 ? random.nextInt(50) : 0);
                if (random.nextInt(6) == 0) {
                    row(row, start, false, "Bagian " + i);
                    merges.add(address(start, row) + ":" + address(start + 4, row));
                } else {
                    row(row, start, random.nextInt(3) == 0, answers(i));
                }
            }
        }

        String in(String xml) {
            var ranges = new StringBuilder();
            merges.forEach(
                    range -> ranges.append("<mergeCell ref=\"").append(range).append("\"/>"));
            var merged = merges.isEmpty() ? "" : "<mergeCells>" + ranges + "</mergeCells>";
            return xml.replaceFirst("<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>" + merged);
        }

        private String[] answers(int number) {
            var cells = new String[] {"06.H.3", "", "", "", ""};
            for (int i = 1; i < cells.length; i++) {
                if (i == 1 || random.nextBoolean()) {
                    cells[i] = "isi " + number + "." + i;
                    answers++;
                }
            }
            return cells;
        }

        private void row(int row, int start, boolean hidden, String... cells) {
            rows.append("<row r=\"").append(row).append(hidden ? "\" hidden=\"1\">" : "\">");
            boolean gap = true;
            for (int i = 0; i < cells.length; i++) {
                if (cells[i].isEmpty()) {
                    gap = true;
                    continue;
                }
                var address = address(start + i, row);
                boolean named = (gap && start + i > 0) || random.nextBoolean();
                rows.append(named ? "<c r=\"" + address + "\" t=\"inlineStr\">" : "<c t=\"inlineStr\">")
                        .append("<is><t>")
                        .append(cells[i])
                        .append("</t></is></c>");
                places.put(cells[i], address);
                gap = false;
            }
            rows.append("</row>");
        }

        private static String address(int column, int row) {
            return new CellAddress(column, row).a1();
        }
    }
}
