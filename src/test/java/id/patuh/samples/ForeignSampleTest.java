package id.patuh.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.ReadingOptions;
import id.patuh.regulation.MappingFiles;
import id.patuh.testsupport.Packs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample of a layout that is not ours; {@code -Dsamples.update=true} writes its workbook anew. */
class ForeignSampleTest {
    private static final Path SAMPLE = SampleSubmissions.FOLDER.resolve(SampleSubmissions.FOREIGN);
    private static final String FILE = "daftar-periksa-2024.xlsx";

    @BeforeAll
    static void writeSample() {
        if (Boolean.getBoolean("samples.update")) {
            ForeignChecklist.write(SAMPLE.resolve(FILE));
        }
    }

    @Test
    void committedFileIsWhatTheGeneratorWrites(@TempDir Path fresh) {
        ForeignChecklist.write(fresh.resolve(FILE));

        var importer = EvidenceImporter.ofWorkbooks();
        assertThat(importer.cells(SAMPLE.resolve(FILE))).isEqualTo(importer.cells(fresh.resolve(FILE)));
    }

    @Test
    void bothTablesAreReadByTheMapping() {
        assertThat(evidence().rows())
                .extracting(EvidenceRow::row, EvidenceRow::form, EvidenceRow::kode, EvidenceRow::office)
                .containsExactly(
                        tuple(8, "Dokumen", "06.S.1", "dinas-kesehatan"),
                        tuple(9, "Dokumen", "06.S.2a", "dinas-kesehatan"),
                        tuple(10, "Dokumen", "06.S.2b", "dinas-kesehatan"),
                        tuple(11, "Dokumen", "06.S.3a", "dinas-kesehatan"),
                        tuple(12, "Dokumen", "06.S.3b", "dinas-kesehatan"),
                        tuple(14, "Dokumen", "06.P.3a", "dinas-kesehatan"),
                        tuple(20, "Capaian", "06.H.1a", "dinas-kesehatan"),
                        tuple(21, "Capaian", "06.H.1b", "dinas-kesehatan"),
                        tuple(22, "Capaian", "06.H.2", "dinas-kesehatan"));
    }

    @Test
    void whatIsWrongWithItIsToldAtItsCells() {
        assertThat(evidence().issues())
                .filteredOn(issue -> issue.cell() != null)
                .extracting(ImportIssue::code, ImportIssue::cell)
                .contains(
                        tuple(IssueCode.CHOICE_MARKED_TWICE, "F11"),
                        tuple(IssueCode.PLACEHOLDER, "H10"),
                        tuple(IssueCode.NUMBER_UNREADABLE, "D21"),
                        tuple(IssueCode.CODE_UNKNOWN, "B23"));
    }

    private static EvidenceSet evidence() {
        var mapping = new MappingFiles(List.of(SAMPLE.resolve("pemetaan.yaml")));
        var importer = EvidenceImporter.ofWorkbooks(new ReadingOptions(false, mapping));
        var submission = importer.open(List.of(SAMPLE));
        return importer.read(submission, Packs.regulation("kkp-ham-2021"), "Kabupaten Teladan", 2024);
    }
}
