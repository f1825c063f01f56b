package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Offices that report the same thing, alike and differently. */
class ConflictsTest {
    private Desk desk;

    @BeforeEach
    void openDesk(@TempDir Path folder) {
        desk = Desk.wide(folder);
    }

    private static Object[] figure(Object value) {
        return new Object[] {"Nilai capaian", value, "Tahun data", 2024};
    }

    private static Object[] figure(Object value, int participants) {
        return new Object[] {"Nilai capaian", value, "Tahun data", 2024, "Jumlah peserta", participants};
    }

    private static void assertVerdict(IndicatorResult result, Verdict verdict, int points) {
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.points()).isEqualTo(points);
    }

    @Test
    void theLowerAwardCountsAndBothCellsAreShown() {
        desk.health().fill("Capaian", "01.H.1", figure(96)).save();
        desk.legal().again("Capaian", "01.H.1", figure(85)).save();

        var result = desk.result("01.H.1");

        assertVerdict(result, Verdict.CONFLICTING, 6);
        assertThat(Desk.note(result))
                .isEqualTo("Baris yang seharusnya sama ternyata berbeda; nilai yang lebih rendah yang dihitung:"
                        + " hukum.xlsx › Capaian!C6 \"85\"; kesehatan.xlsx › Capaian!C5 \"96\".");
        assertThat(Desk.cells(result)).contains("hukum.xlsx Capaian!C6 85", "kesehatan.xlsx Capaian!C5 96");
    }

    @Test
    void theLowerAwardCountsWhicheverFileComesFirst() {
        desk.health().fill("Capaian", "01.H.1", figure(85)).save();
        desk.legal().again("Capaian", "01.H.1", figure(96)).save();

        assertVerdict(desk.result("01.H.1"), Verdict.CONFLICTING, 6);
    }

    @Test
    void equalAwardsConflictAllTheSame() {
        desk.health().fill("Capaian", "01.H.1", figure(96)).save();
        desk.legal().again("Capaian", "01.H.1", figure(97)).save();

        assertVerdict(desk.result("01.H.1"), Verdict.CONFLICTING, 10);
    }

    @Test
    void fieldsThatNoRuleLooksAtHaveToAgreeToo() {
        desk.health().fill("Capaian", "01.H.1", figure(96, 10)).save();
        desk.legal().again("Capaian", "01.H.1", figure(96, 11)).save();

        var result = desk.result("01.H.1");

        assertVerdict(result, Verdict.CONFLICTING, 10);
        assertThat(Desk.note(result)).contains("hukum.xlsx › Capaian!F6 \"11\"; kesehatan.xlsx › Capaian!F5 \"10\"");
    }

    @Test
    void duplicatesThatAgreeAreNoConflict() {
        desk.health().fill("Capaian", "01.H.1", figure(96)).save();
        desk.legal().again("Capaian", "01.H.1", figure(96.0)).save();

        assertVerdict(desk.result("01.H.1"), Verdict.MET, 10);
    }

    @Test
    void whatOneLeavesBlankAnotherFillsIn() {
        desk.health().fill("Capaian", "01.H.1", "Nilai capaian", 96).save();
        desk.legal().again("Capaian", "01.H.1", "Tahun data", 2024).save();

        var result = desk.result("01.H.1");

        assertVerdict(result, Verdict.MET, 10);
        assertThat(Desk.cells(result)).contains("hukum.xlsx Capaian!E6 2024", "kesehatan.xlsx Capaian!C5 96");
    }

    @Test
    void freeTextsMayDiffer() {
        desk.health()
                .fill("Capaian", "01.H.1", figure(96))
                .fill("Capaian", "01.H.1", "Catatan", "profil")
                .save();
        desk.legal().again("Capaian", "01.H.1", figure(96)).save();
        desk.form("sosial.xlsx", "bagian-hukum")
                .again("Capaian", "01.H.1", "Nilai capaian", 96, "Catatan", "laporan")
                .save();

        assertVerdict(desk.result("01.H.1"), Verdict.MET, 10);
    }

    @Test
    void rowsOfAFormThatMayRepeatNeverConflict() {
        desk.legal()
                .fill("Dokumen", "01.S.1", "Jenis dokumen", "Perda", "Tahun dokumen", 2021, "Masih berlaku", "Ya")
                .again("Dokumen", "01.S.1", "Jenis dokumen", "SK", "Tahun dokumen", 2019, "Masih berlaku", "Tidak")
                .save();

        assertVerdict(desk.result("01.S.1"), Verdict.MET, 10);
    }

    @Test
    void aTotalCountsAgreeingDuplicatesOnce() {
        desk.health().fill("Capaian", "01.H.4a", "Jumlah peserta", 60).save();
        desk.legal().again("Capaian", "01.H.4a", "Jumlah peserta", 60).save();

        assertVerdict(desk.result("01.H.4"), Verdict.NOT_MET, 0);
    }

    @Test
    void aTotalCountsOneVersionOfAConflict() {
        desk.health().fill("Capaian", "01.H.4a", "Jumlah peserta", 60).save();
        desk.legal().again("Capaian", "01.H.4a", "Jumlah peserta", 70).save();

        assertVerdict(desk.result("01.H.4"), Verdict.CONFLICTING, 0);
    }

    @Test
    void ofThreeVersionsTheLowestCounts() {
        desk.health().fill("Capaian", "01.H.1", figure(96)).save();
        desk.legal().again("Capaian", "01.H.1", figure(85)).save();
        desk.form("sosial.xlsx", "bagian-hukum")
                .again("Capaian", "01.H.1", figure(40))
                .save();

        var result = desk.result("01.H.1");

        assertVerdict(result, Verdict.CONFLICTING, 0);
        assertThat(Desk.cells(result))
                .contains("hukum.xlsx Capaian!C6 85", "kesehatan.xlsx Capaian!C5 96", "sosial.xlsx Capaian!C6 40");
    }

    @Test
    void theCellsOfThoseWhoAgreeInAConflictAreShownToo() {
        desk.health().fill("Capaian", "01.H.1", figure(96)).save();
        desk.legal()
                .again("Capaian", "01.H.1", figure(85))
                .again("Capaian", "01.H.1", figure(96))
                .save();

        assertThat(Desk.cells(desk.result("01.H.1")))
                .contains("hukum.xlsx Capaian!C6 85", "hukum.xlsx Capaian!C7 96", "kesehatan.xlsx Capaian!C5 96");
    }

    @Test
    void theLowestIsFoundAmongMoreVersionsThanAreCombined() {
        var form = desk.health().fill("Capaian", "01.H.1", figure(99));
        for (int i = 0; i < 39; i++) {
            form.again("Capaian", "01.H.1", figure(98.5 - i * 0.5));
        }
        form.save();

        assertVerdict(desk.result("01.H.1"), Verdict.CONFLICTING, 0);
    }

    @Test
    void anIndicatorMayDependOnTwoConflicts() {
        desk.health()
                .fill("Capaian", "01.H.3a", figure(85))
                .fill("Capaian", "01.H.4a", "Jumlah peserta", 1)
                .save();
        desk.legal()
                .fill("Capaian", "01.H.3b", figure(85))
                .again("Capaian", "01.H.3a", figure(70))
                .again("Capaian", "01.H.3b", figure(70))
                .save();

        var result = desk.result("01.H.3");

        assertVerdict(result, Verdict.CONFLICTING, 0);
        assertThat(Desk.note(result))
                .endsWith("hukum.xlsx › Capaian!C5 \"85\"; hukum.xlsx › Capaian!C6 \"70\"; hukum.xlsx › Capaian!C7"
                        + " \"70\"; kesehatan.xlsx › Capaian!C7 \"85\".");
    }

    @Test
    void aConflictInWhatARuleLooksAtCountsThoughTheIndicatorDoesNotAskForIt() {
        desk.health()
                .fill("Capaian", "01.H.3a", figure(50))
                .fill("Capaian", "01.H.6", figure(60))
                .save();
        desk.legal().again("Capaian", "01.H.3a", figure(65)).save();

        var result = desk.result("01.H.6");

        assertVerdict(result, Verdict.CONFLICTING, 0);
        assertThat(Desk.note(result)).contains("hukum.xlsx › Capaian!C6 \"65\"; kesehatan.xlsx › Capaian!C7 \"50\"");
    }

    @Test
    void aConflictInWhatNoRuleOfTheIndicatorLooksAtLeavesItAlone() {
        desk.health()
                .fill("Capaian", "01.H.3a", figure(50, 1))
                .fill("Capaian", "01.H.6", figure(60))
                .save();
        desk.legal().again("Capaian", "01.H.3a", figure(50, 2)).save();

        assertVerdict(desk.result("01.H.6"), Verdict.MET, 10);
    }

    @Test
    void aConflictBehindAConclusionCounts() {
        desk.health()
                .fill("Perbandingan", "01.H.5", "Pembilang", 90, "Penyebut", 100)
                .again("Perbandingan", "01.H.5", "Pembilang", 70, "Penyebut", 100)
                .save();

        assertVerdict(desk.result("01.H.5"), Verdict.CONFLICTING, 0);
    }

    @Test
    void itComesBeforeUnreadable() {
        desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", 85, "Tahun data", 2024)
                .save();
        desk.legal()
                .again("Capaian", "01.H.1", figure(96))
                .again("Capaian", "01.H.1", figure("lebih dari cukup"))
                .save();

        assertVerdict(desk.result("01.H.1"), Verdict.CONFLICTING, 0);
    }

    @Test
    void checksSeeEveryVersion() {
        desk.health().fill("Capaian", "01.H.1", figure(85)).save();
        desk.legal().again("Capaian", "01.H.1", figure(96)).save();

        var assessment = desk.assess();

        assertThat(assessment.findings()).hasSize(2).doesNotHaveDuplicates();
        assertThat(assessment.ready()).isFalse();
    }
}
