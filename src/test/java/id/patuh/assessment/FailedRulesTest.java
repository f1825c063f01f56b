package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that fail over evidence that nobody thought of: a division by zero. */
class FailedRulesTest {
    private Desk desk;

    @BeforeEach
    void openDesk(@TempDir Path folder) {
        desk = Desk.wide(folder);
    }

    private static void assertVerdict(IndicatorResult result, Verdict verdict, int points) {
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.points()).isEqualTo(points);
    }

    @Test
    void theIndicatorIsAnErrorAndCitesWhatTheRuleLookedAt() {
        desk.health().fill("Capaian", "01.H.2", "Jumlah peserta", 0).save();

        var result = desk.result("01.H.2");

        assertVerdict(result, Verdict.ERROR, 0);
        assertThat(Desk.note(result))
                .isEqualTo("Aturan gagal dijalankan: 01.H.2 Beban paling banyak sepuluh: / by zero.");
        assertThat(Desk.cells(result)).contains("kesehatan.xlsx Capaian!F6 0");
    }

    @Test
    void whatOtherRulesOfTheIndicatorAwardCounts() {
        desk.health()
                .fill("Capaian", "01.H.2", "Nilai capaian", 50, "Tahun data", 2024, "Jumlah peserta", 0)
                .save();

        assertVerdict(desk.result("01.H.2"), Verdict.ERROR, 3);
    }

    @Test
    void theOtherIndicatorsGoOn() {
        desk.health()
                .fill("Capaian", "01.H.2", "Jumlah peserta", 0)
                .fill("Capaian", "01.H.1", "Nilai capaian", 96, "Tahun data", 2024)
                .fill("Perbandingan", "01.H.5", "Pembilang", 9, "Penyebut", 10)
                .save();

        var assessment = desk.assess();

        assertVerdict(Desk.result(assessment, "01.H.1"), Verdict.MET, 10);
        assertVerdict(Desk.result(assessment, "01.H.5"), Verdict.MET, 10);
        assertThat(assessment.findings()).hasSize(1);
    }

    @Test
    void aRuleThatConcludesFailsTheIndicatorsThatNeedTheConclusion() {
        desk.health()
                .fill("Perbandingan", "01.H.5", "Pembilang", 9, "Penyebut", 0)
                .fill("Capaian", "01.H.1", "Nilai capaian", 96, "Tahun data", 2024)
                .save();

        var assessment = desk.assess();

        var result = Desk.result(assessment, "01.H.5");
        assertVerdict(result, Verdict.ERROR, 0);
        assertThat(Desk.note(result)).isEqualTo("Aturan gagal dijalankan: Rasio dihitung: / by zero.");
        assertThat(Desk.cells(result)).contains("kesehatan.xlsx Perbandingan!D5 0");
        assertVerdict(Desk.result(assessment, "01.H.1"), Verdict.MET, 10);
    }

    @Test
    void aFailureComesBeforeAConflict() {
        desk.health()
                .fill("Capaian", "01.H.2", "Jumlah peserta", 0)
                .again("Capaian", "01.H.2", "Jumlah peserta", 20)
                .save();

        assertVerdict(desk.result("01.H.2"), Verdict.ERROR, 0);
    }

    @Test
    void withoutEvidenceNothingFails() {
        desk.health().save();

        assertVerdict(desk.result("01.H.2"), Verdict.NO_EVIDENCE, 0);
    }

    @Test
    void everyFailureIsToldAndKeepsFromBeingReady() {
        desk.health()
                .fill("Capaian", "01.H.2", "Jumlah peserta", 0)
                .fill("Perbandingan", "01.H.5", "Pembilang", 9, "Penyebut", 0)
                .save();

        var assessment = desk.assess();

        assertThat(assessment.failures())
                .extracting(failure -> failure.in(Language.ID))
                .containsExactly("01.H.2 Beban paling banyak sepuluh: / by zero", "Rasio dihitung: / by zero");
        assertThat(assessment.ready()).isFalse();
    }
}
