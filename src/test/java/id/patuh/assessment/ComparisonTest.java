package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.Comparison.CellChange;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.language.Language;
import id.patuh.report.DifferenceReport;
import id.patuh.testsupport.Schemas;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moved between two hand-ins of one folder. */
class ComparisonTest {
    private Desk desk;

    @BeforeEach
    void openDesk(@TempDir Path folder) {
        desk = Desk.small(folder);
    }

    private static String told(CellChange change) {
        return "%s %s: %s -> %s in %s%s"
                .formatted(
                        change.kode(),
                        change.heading().in(Language.EN),
                        change.before().cell().shown(),
                        change.after().cell().shown(),
                        change.after().cell().cell(),
                        change.moved() ? " from " + change.before().cell().cell() : "");
    }

    private static String told(EvidenceRow row) {
        return "%s %s row %d".formatted(row.kode(), row.file(), row.row());
    }

    private Comparison since(Assessment before) {
        return Comparison.of(before, desk.assess());
    }

    @Test
    void sameFolderTwiceMovesNothing() {
        desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", 71.3, "Tahun data", 2024)
                .save();

        assertThat(since(desk.assess()).isEmpty()).isTrue();
    }

    @Test
    void changedCellIsToldWithItsVerdictAndPoints() {
        desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", 10, "Tahun data", 2024)
                .save();
        var before = desk.assess();
        desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", 99, "Tahun data", 2024)
                .save();

        var moved = since(before);

        assertThat(moved.cells()).extracting(ComparisonTest::told).containsExactly("01.H.1 Value: 10 -> 99 in C5");
        assertThat(moved.added()).isEmpty();
        assertThat(moved.removed()).isEmpty();
        assertThat(moved.verdicts()).singleElement().satisfies(change -> {
            assertThat(change.indicator().code()).isEqualTo("01.H.1");
            assertThat(change.before()).isNotNull();
            assertThat(change.after()).isNotNull();
        });
        assertThat(moved.gain()).isPositive();
    }

    @Test
    void rowFilledForTheFirstTimeIsAddedAndTheOneEmptiedIsRemoved() {
        desk.health().save();
        var empty = desk.assess();
        desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", 99, "Tahun data", 2024)
                .save();
        var filled = desk.assess();

        assertThat(Comparison.of(empty, filled).added())
                .extracting(ComparisonTest::told)
                .containsExactly("01.H.1 kesehatan.xlsx row 5");
        assertThat(Comparison.of(filled, empty).removed())
                .extracting(ComparisonTest::told)
                .containsExactly("01.H.1 kesehatan.xlsx row 5");
    }

    @Test
    void renamedWorkbookIsKnownByItsOffice() throws IOException {
        var file = desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", "tujuh", "Tahun data", 2024)
                .save();
        var before = desk.assess();
        Files.delete(file);
        desk.form("dinkes baru.xlsx", "dinas-kesehatan")
                .fill("Capaian", "01.H.1", "Nilai capaian", "tujuh", "Tahun data", 2023)
                .save();

        var moved = since(before);

        assertThat(moved.added()).isEmpty();
        assertThat(moved.removed()).isEmpty();
        assertThat(moved.cells())
                .extracting(ComparisonTest::told)
                .containsExactly("01.H.1 Year of the data: 2024 -> 2023 in E5 from E5");
        assertThat(moved.resolved()).isEmpty();
        assertThat(moved.arisen()).isEmpty();
    }

    @Test
    void amongSeveralRowsOfACodeTheMostAlikeAreTheSame() {
        desk.legal()
                .fill("Dokumen", "01.S.1", "Jenis dokumen", "Perda", "Tahun dokumen", 2019, "Masih berlaku", "Ya")
                .again("Dokumen", "01.S.1", "Jenis dokumen", "SK", "Tahun dokumen", 2021, "Masih berlaku", "Ya")
                .save();
        var before = desk.assess();
        desk.legal()
                .fill("Dokumen", "01.S.1", "Jenis dokumen", "SK", "Tahun dokumen", 2021, "Masih berlaku", "Tidak")
                .again("Dokumen", "01.S.1", "Jenis dokumen", "Perda", "Tahun dokumen", 2019, "Masih berlaku", "Ya")
                .again("Dokumen", "01.S.1", "Jenis dokumen", "SK", "Tahun dokumen", 2024, "Masih berlaku", "Tidak")
                .save();

        var moved = since(before);

        assertThat(moved.cells()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo("berlaku");
            assertThat(change.moved()).isTrue();
        });
        assertThat(moved.added()).hasSize(1);
        assertThat(moved.removed()).isEmpty();
    }

    @Test
    void issuesThatFollowTheirRowNeitherComeNorGo() {
        desk.legal()
                .fill("Dokumen", "01.S.1", "Jenis dokumen", "Perda", "Tahun dokumen", 2019, "Masih berlaku", "Ya")
                .again("Dokumen", "01.S.1", "Jenis dokumen", "SK", "Tahun dokumen", 2021, "Masih berlaku", "mungkin")
                .save();
        var before = desk.assess();
        desk.legal()
                .fill("Dokumen", "01.S.1", "Jenis dokumen", "SK", "Tahun dokumen", 2021, "Masih berlaku", "mungkin")
                .again("Dokumen", "01.S.1", "Jenis dokumen", "Perda", "Tahun dokumen", "tua", "Masih berlaku", "Ya")
                .save();

        var moved = since(before);

        assertThat(moved.resolved()).isEmpty();
        assertThat(moved.arisen()).extracting(ImportIssue::code).containsExactly(IssueCode.YEAR_UNREADABLE);
    }

    @Test
    void refusedFileThatWasRepairedIsAResolvedIssue() throws IOException {
        desk.legal().save();
        Files.writeString(desk.folder().resolve("kesehatan.xlsx"), "rusak");
        var before = desk.assess();
        desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", 99, "Tahun data", 2024)
                .save();

        var moved = since(before);

        assertThat(moved.resolved()).extracting(ImportIssue::code).contains(IssueCode.FILE_NOT_A_WORKBOOK);
        assertThat(moved.added()).isNotEmpty();
    }

    @Test
    void differenceFitsThePublishedSchema() throws IOException {
        desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", "x", "Tahun data", 2024)
                .save();
        var before = desk.assess();
        desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", 99, "Catatan", "baru")
                .save();
        desk.legal().fill("Dokumen", "01.S.1", "Jenis dokumen", "Perda").save();

        for (var moved : new Comparison[] {since(before), Comparison.of(desk.assess(), before)}) {
            var out = new ByteArrayOutputStream();
            new DifferenceReport().write(moved, Language.EN, out);
            var json = out.toString(StandardCharsets.UTF_8);
            assertThat(Schemas.faults("difference", json)).isEmpty();
            assertThat(Schemas.faults("difference", json.replace("\"gain\"", "\"win\"")))
                    .isNotEmpty();
        }
    }
}
