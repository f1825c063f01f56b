package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.Severity;
import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackDefectsException;
import id.patuh.testsupport.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a submission from being ready, one reason at a time. */
class ReadinessTest {
    private static final String OTHER_CRITERION =
            "  - {code: \"02\", title: {id: Hak lain, en: Another right}, group: {id: Hak sipil, en: Civil rights}}\n";

    @TempDir
    private Path folder = Path.of("");

    /** The small pack without the criterion that it says nothing about. */
    private PackFolder pack() {
        return PackFolder.in(folder.resolve("rules")).replace(PackFolder.REGULATION, OTHER_CRITERION, "");
    }

    private Desk desk() {
        return Desk.of(folder, pack());
    }

    private static FilledForm document(Desk desk) {
        return desk.legal()
                .fill("Dokumen", "01.S.1", "Jenis dokumen", "Perda", "Tahun dokumen", 2021, "Masih berlaku", "Ya")
                .fill("Pengesahan", "Sri Contoh", "Sudah ditandatangani", "Ya");
    }

    private static FilledForm figure(Desk desk, Object value) {
        return desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", value, "Tahun data", 2024)
                .fill("Pengesahan", "Budi Contoh", "Sudah ditandatangani", "Ya");
    }

    private static Desk filled(Desk desk) {
        document(desk).save();
        figure(desk, 96).save();
        return desk;
    }

    @Test
    void aCompleteSubmissionIsReady() {
        var assessment = filled(desk()).assess();

        assertThat(assessment.ready()).isTrue();
        assertThat(assessment.score().value()).isEqualByComparingTo("100");
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.failures()).isEmpty();
    }

    @Test
    void theTargetIsEnough() {
        var desk = desk();
        document(desk).save();
        figure(desk, 85).save();

        var assessment = desk.assess();

        assertThat(assessment.score().value()).isEqualByComparingTo("76");
        assertThat(assessment.ready()).isTrue();
    }

    @Test
    void belowTheTargetIsNotReady() {
        var desk = desk();
        document(desk).save();
        figure(desk, 40).save();

        var assessment = desk.assess();

        assertThat(assessment.score().value()).isEqualByComparingTo("40");
        assertThat(assessment.ready()).isFalse();
    }

    @Test
    void aRatingAboveTheTargetIsReady() {
        var pack = pack().replace(PackFolder.REGULATION, "ratings:\n", """
                        ratings:
                          - code: unggul
                            title: {id: Unggul, en: Excellent}
                            from: 95
                            source: {status: working, basis: dibuat untuk pengujian, reviewed: 2026-11-21}
                        """);

        var assessment = filled(Desk.of(folder, pack)).assess();

        assertThat(assessment.score().rating().code()).isEqualTo("unggul");
        assertThat(assessment.ready()).isTrue();
    }

    @Test
    void aCriterionThatThePackSaysNothingAboutIsNotReady() {
        var weak = PackFolder.in(folder.resolve("rules")).replace(PackFolder.REGULATION, "from: 75", "from: 50");

        var assessment = filled(Desk.of(folder, weak)).assess();

        assertThat(assessment.score().targetReached()).isTrue();
        assertThat(assessment.indicators()).extracting(IndicatorResult::verdict).containsOnly(Verdict.MET);
        assertThat(assessment.ready()).isFalse();
    }

    @Test
    void missingEvidenceIsReadyWhereTheTargetIsReachedWithoutIt() {
        var pack = pack().replace(PackFolder.REGULATION, "from: 75", "from: 60");
        var desk = Desk.of(folder, pack);
        figure(desk, 96).save();

        var assessment = desk.assess();

        assertThat(assessment.verdicts()).containsEntry(Verdict.NO_EVIDENCE, 1).containsEntry(Verdict.MET, 1);
        assertThat(assessment.ready()).isTrue();
    }

    @Test
    void aBlockingFindingIsNotReady() {
        var desk = desk();
        document(desk).save();
        desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", 96, "Tahun data", 2024)
                .save();

        var assessment = desk.assess();

        assertThat(assessment.score().targetReached()).isTrue();
        assertThat(assessment.findings()).extracting(Finding::file).containsExactly("kesehatan.xlsx");
        assertThat(assessment.ready()).isFalse();
    }

    @Test
    void aFindingThatDoesNotBlockIsReady() {
        var pack = pack().replace(PackFolder.CHECKS, "blocking: true", "blocking: false");
        var desk = Desk.of(folder, pack);
        document(desk).save();
        desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", 96, "Tahun data", 2024)
                .save();

        var assessment = desk.assess();

        assertThat(assessment.findings()).hasSize(1);
        assertThat(assessment.ready()).isTrue();
    }

    @Test
    void aWorkbookThatCannotBeReadIsNotReady() throws IOException {
        var desk = filled(desk());
        Files.writeString(desk.folder().resolve("lampiran.xlsx"), "bukan buku kerja");

        assertThat(desk.assess().ready()).isFalse();
    }

    @Test
    void aCellThatCannotBeReadIsNotReadyThoughItDecidesNothing() {
        var desk = desk();
        document(desk).save();
        figure(desk, 96)
                .fill("Capaian", "01.H.1", "Jumlah peserta", "tak terhitung")
                .save();

        var assessment = desk.assess();

        assertThat(Desk.result(assessment, "01.H.1").verdict()).isEqualTo(Verdict.MET);
        assertThat(assessment.evidence().issues())
                .extracting(ImportIssue::code)
                .containsExactly(IssueCode.NUMBER_UNREADABLE);
        assertThat(assessment.ready()).isFalse();
    }

    @Test
    void aDoubtAboutACellIsReady() {
        var desk = desk();
        document(desk).save();
        figure(desk, 96).fill("Capaian", "01.H.1", "Jumlah peserta", "-").save();

        var assessment = desk.assess();

        assertThat(assessment.evidence().issues())
                .extracting(ImportIssue::severity)
                .containsExactly(Severity.WARNING);
        assertThat(assessment.ready()).isTrue();
    }

    @Test
    void aConflictIsNotReadyThoughEveryVersionReachesTheTarget() {
        var desk = desk();
        document(desk).save();
        figure(desk, 96)
                .again("Capaian", "01.H.1", "Nilai capaian", 97, "Tahun data", 2024)
                .save();

        var assessment = desk.assess();

        assertThat(assessment.verdicts()).containsEntry(Verdict.CONFLICTING, 1);
        assertThat(assessment.score().value()).isEqualByComparingTo("100");
        assertThat(assessment.ready()).isFalse();
    }

    @Test
    void aVerdictThatAPersonOwesIsNotReady() {
        var pack = pack().append(
                        PackFolder.INDICATORS,
                        "  review: {id: Telaah keadaan di lapangan., en: Judge the situation.}\n")
                .append(PackFolder.RULES, """

                        rule "01.H.1 Perlu telaah"
                            @Indicator("01.H.1") @Review
                        when
                            Capaian( kode == "01.H.1", nilai >= 80 )
                        then
                        end
                        """);
        var desk = Desk.of(folder, pack);
        document(desk).save();
        figure(desk, 85).save();

        var assessment = desk.assess();

        assertThat(assessment.score().targetReached()).isTrue();
        assertThat(assessment.verdicts()).containsEntry(Verdict.NEEDS_REVIEW, 1);
        assertThat(assessment.ready()).isFalse();
    }

    @Test
    void anIndicatorWithoutRuleIsNotReady() {
        var pack = pack().replace(PackFolder.REGULATION, "from: 75", "from: 60")
                .replace(
                        PackFolder.RULES,
                        "rule \"01.S.1 Perda masih berlaku\"\n    @Indicator(\"01.S.1\") @Points(10)\nwhen\n    Penilaian( $tahun : tahun )\n    Dokumen( kode == \"01.S.1\", jenis == \"Perda\", berlaku == true, tahun <= $tahun )\nthen\nend\n",
                        "");

        var assessment = filled(Desk.of(folder, pack)).assess();

        assertThat(assessment.score().targetReached()).isTrue();
        assertThat(assessment.verdicts()).containsEntry(Verdict.NOT_CHECKED, 1);
        assertThat(assessment.ready()).isFalse();
    }

    /** So that every score has a rating. */
    @Test
    void aPackWhoseLowestRatingBeginsAboveZeroIsNotAssessed() {
        var pack = pack().replace(PackFolder.REGULATION, "from: 0", "from: 10");
        var desk = Desk.of(folder, pack);
        desk.legal().save();

        var defects = catchThrowableOfType(PackDefectsException.class, desk::assess);

        assertThat(defects.defects()).extracting(PackDefect::code).containsExactly("RATING_ZERO_MISSING");
    }
}
