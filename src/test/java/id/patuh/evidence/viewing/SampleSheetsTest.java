package id.patuh.evidence.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.FormWriter;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.SheetViewer;
import id.patuh.evidence.SheetWindow;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.regulation.MappingFiles;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.Packs;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the importer cites is what the viewer shows, in the workbooks that the project ships. */
class SampleSheetsTest {
    private static final Path SAMPLES = Path.of("samples");

    private final Regulation regulation = Packs.regulation("kkp-ham-2021");

    @Test
    void everyValueOfTheSampleIsShownAtItsCell() {
        var folder = SAMPLES.resolve("kabupaten-teladan");
        var viewer = SheetViewer.ofWorkbooks(regulation, ReadingOptions.USUAL);
        var values = values(EvidenceImporter.ofWorkbooks(), folder)
                .filter(cell -> cell.file().startsWith("dinas-k"))
                .toList();

        assertThat(values).hasSizeGreaterThan(100).allSatisfy(cell -> {
            var window = viewer.around(folder.resolve(cell.file()), cell.sheet(), Set.of(cell.cell()), 2)
                    .orElseThrow();
            assertThat(marked(window)).containsExactly(cell.shown());
            assertThat(headings(window)).containsExactly(4);
        });
    }

    @Test
    void tablesOfAMappingHaveTheirOwnHeadings() {
        var folder = SAMPLES.resolve("daftar-periksa-kementerian");
        var mapped = new ReadingOptions(false, new MappingFiles(List.of(folder.resolve("pemetaan.yaml"))));
        var viewer = SheetViewer.ofWorkbooks(regulation, mapped);
        var file = folder.resolve("daftar-periksa-2024.xlsx");
        var upper = viewer.around(file, "Hak Kesehatan", Set.of("E12"), 0).orElseThrow();
        var lower = viewer.around(file, "Hak Kesehatan", Set.of("D21"), 0).orElseThrow();

        assertThat(headings(upper)).containsExactly(4, 5);
        assertThat(headings(lower)).containsExactly(19);
    }

    @Test
    void formThatNobodyHasFilledInShowsTheCellToFill(@TempDir Path folder) {
        var file = folder.resolve("dinas-kesehatan.xlsx");
        FormWriter.ofWorkbooks()
                .write(
                        regulation,
                        new WorkbookIdentity(
                                regulation.id(), "dinas-kesehatan", "Kabupaten Teladan", "kabupaten", 2024),
                        file);

        var window = SheetViewer.ofWorkbooks(regulation, ReadingOptions.USUAL)
                .around(file, "Dokumen", Set.of("D6"), 1)
                .orElseThrow();

        assertThat(window.rows())
                .extracting(
                        SheetWindow.Row::number,
                        SheetWindow.Row::heading,
                        row -> row.cells().get(0).text())
                .containsExactly(
                        tuple(4, true, "Kode bukti"),
                        tuple(5, false, "06.S.1"),
                        tuple(6, false, "06.S.2a"),
                        tuple(7, false, "06.S.2b"));
        assertThat(marked(window)).containsExactly("");
    }

    private Stream<CellRef> values(EvidenceImporter importer, Path folder) {
        return importer.read(importer.open(List.of(folder)), regulation, "Kabupaten Teladan", 2024).rows().stream()
                .map(EvidenceRow::values)
                .flatMap(values -> values.values().stream().map(EvidenceValue::cell))
                .filter(cell -> !cell.cell().isEmpty());
    }

    private static List<String> marked(SheetWindow window) {
        return window.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(SheetWindow.Cell::marked)
                .map(SheetWindow.Cell::text)
                .toList();
    }

    private static List<Integer> headings(SheetWindow window) {
        return window.rows().stream()
                .filter(SheetWindow.Row::heading)
                .map(SheetWindow.Row::number)
                .toList();
    }
}
