package id.patuh.evidence.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.SheetViewer;
import id.patuh.evidence.SheetWindow;
import id.patuh.evidence.reading.Book;
import id.patuh.evidence.reading.ForeignSheets;
import id.patuh.evidence.reading.TestRegulation;
import id.patuh.regulation.MappingFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings of sheets that are not ours, by the mapping that they are read with. */
class MappedHeadingsTest {
    private static final String MINISTRY_FORM = """
            name: Formulir kementerian
            tables:
              - sheet: form isian
                form: Capaian
                headings: 4-6
                columns: {kode: Kode indikator, nilai: Realisasi > Nilai, peserta: Peserta, tahun: tahun data}
            """;
    private static final String CHECKLIST = """
            name: Daftar periksa
            tables:
              - sheet: "daftar*"
                form: Dokumen
                code: {title: Dokumen yang diminta}
                columns: {jenis: Jenis, nomor: No. Dokumen}
                choose:
                  berlaku: {Ada: Ya, Proses: Tidak, Tidak: ""}
            """;
    private static final String TWO_TABLES = """
            name: Isian
            tables:
              - sheet: Isian
                form: Capaian
                columns: {kode: Kode, nilai: Nilai capaian, tahun: Tahun}
              - sheet: Isian
                form: Dokumen
                columns: {kode: Kode, jenis: Jenis dokumen, nomor: Nomor, berlaku: Masih berlaku}
            """;

    @TempDir
    Path folder;

    @Test
    void areTheRowsThatTheMappingStates() throws IOException {
        assertThat(headings(MINISTRY_FORM, ForeignSheets.ministryForm(), "Form Isian", "D10"))
                .containsExactly(4, 5, 6);
    }

    @Test
    void overSeveralRowsAreFoundByTheirTexts() throws IOException {
        var unstated = MINISTRY_FORM.replace("    headings: 4-6\n", "");

        assertThat(headings(unstated, ForeignSheets.ministryForm(), "Form Isian", "D10"))
                .containsExactly(4, 5, 6);
        assertThat(headings(CHECKLIST, ForeignSheets.checklist(), "Daftar Periksa", "C6"))
                .containsExactly(2, 3);
    }

    @Test
    void areThoseOfTheNearestTableAbove() throws IOException {
        assertThat(headings(TWO_TABLES, ForeignSheets.twoTables(), "Isian", "B3"))
                .containsExactly(2);
        assertThat(headings(TWO_TABLES, ForeignSheets.twoTables(), "Isian", "B9"))
                .containsExactly(8);
        assertThat(headings(TWO_TABLES, ForeignSheets.twoTables(), "Isian", "B4", "D10"))
                .containsExactly(2, 8);
    }

    @Test
    void ofAnotherSheetAreNotLookedFor() throws IOException {
        assertThat(headings(CHECKLIST, ForeignSheets.twoTables(), "Isian", "B9"))
                .containsExactly(8);
    }

    private List<Integer> headings(String mapping, Book book, String sheet, String... cells) throws IOException {
        var file = Files.writeString(folder.resolve("pemetaan.yaml"), mapping);
        var options = new ReadingOptions(false, new MappingFiles(List.of(file)));
        return SheetViewer.ofWorkbooks(TestRegulation.regulation(), options)
                .around(book.saveIn(folder, "asing.xlsx"), sheet, Set.of(cells), 0)
                .orElseThrow()
                .rows()
                .stream()
                .filter(SheetWindow.Row::heading)
                .map(SheetWindow.Row::number)
                .toList();
    }
}
