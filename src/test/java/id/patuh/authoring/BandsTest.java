package id.patuh.authoring;

import static id.patuh.authoring.LintDesk.award;
import static id.patuh.authoring.LintDesk.band;
import static id.patuh.authoring.LintDesk.review;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the linter sees in bands of numbers, within a rule and across rules. */
class BandsTest {
    @TempDir
    Path folder;

    private LintDesk desk;

    @BeforeEach
    void writePack() {
        desk = LintDesk.in(folder);
    }

    @Test
    void valuesBetweenTwoBandsAreAGap() {
        desk.withRules(band(2, "nilai >= 50, nilai <= 90"), band(10, "nilai >= 91"));

        assertThat(desk.found(LintCode.BAND_GAP)).singleElement().satisfies(finding -> {
            assertThat(finding.message().in(Language.EN)).contains("Capaian.nilai (Value) is above 90 and below 91");
            assertThat(finding.message().in(Language.ID)).contains("di atas 90 dan di bawah 91");
        });
    }

    @Test
    void singleValueCanBeAGap() {
        desk.withRules(band(2, "nilai < 50.5"), band(10, "nilai > 50.5"));

        assertThat(desk.found(LintCode.BAND_GAP))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message().in(Language.ID)).contains("tepat 50,5"));
    }

    @Test
    void reviewRuleIsToldAndFillsNoGap() {
        desk.withRules(
                band(2, "nilai >= 50, nilai <= 90"),
                band(10, "nilai >= 91"),
                review("Capaian( kode == \"01.H.1\", nilai > 90, nilai < 91 )"));
        desk.pack().append("01-hak/indicators.yaml", "  review: {id: Baca isinya., en: Read it.}\n");

        assertThat(desk.found(LintCode.BAND_GAP))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message().in(Language.EN)).contains("left to a reviewer"));
    }

    @Test
    void wholeNumbersHaveNoGapBetweenNeighbours() {
        desk.withRules(band(2, "peserta >= 100, peserta <= 110"), band(10, "peserta >= 111"));

        assertThat(desk.found(LintCode.BAND_GAP)).isEmpty();
    }

    @Test
    void wholeNumbersThatAreLeftOutAreNamedAsSuch() {
        desk.withRules(band(2, "peserta > 100, peserta < 105"), band(10, "peserta > 109"));

        assertThat(desk.found(LintCode.BAND_GAP))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message().in(Language.EN)).contains("from 105 and up to 109"));
    }

    @Test
    void whatIsNotFilledInIsNoGap() {
        desk.withRules(band(2, "nilai < 50"), band(10, "nilai >= 50"));

        assertThat(desk.found(LintCode.BAND_GAP)).isEmpty();
    }

    @Test
    void ruleThatLooksAtNoNumberLeavesNoGap() {
        desk.withRules(band(1, "tahun == $tahun"), band(5, "nilai >= 50, nilai < 60"), band(10, "nilai >= 70"));

        assertThat(desk.found(LintCode.BAND_GAP)).isEmpty();
    }

    @Test
    void alternativesWithinARuleAreBandsToo() {
        desk.withRules(band(2, "nilai < 10 || nilai > 20"), band(10, "nilai >= 12, nilai <= 20"));

        assertThat(desk.found(LintCode.BAND_GAP))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message().in(Language.EN)).contains("from 10 and below 12"));
    }

    @Test
    void totalsAreBandsToo() {
        desk.withRules(total(2, "$kali >= 2, $kali < 4"), total(10, "$kali >= 6"));

        assertThat(desk.found(LintCode.BAND_GAP))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().in(Language.EN)).contains("count(peserta)", "from 4 and up to 5"));
    }

    private static String total(int points, String limits) {
        return award(
                points,
                "accumulate( Capaian( kode == \"01.H.1\", peserta != null, $p : peserta ); $kali : count( $p ); %s )"
                        .formatted(limits));
    }

    @Test
    void sharesOfAnotherFieldAreBandsToo() {
        desk.withRules(
                band(2, "peserta != null, $p : peserta, nilai >= 0.5 * $p, nilai < $p * 0.6"),
                band(10, "peserta != null, $p : peserta, nilai != null, nilai * 10 >= $p * 8"));

        assertThat(desk.found(LintCode.BAND_GAP))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message().in(Language.EN)).contains("from 0.6 and below 0.8"));
    }

    @Test
    void thresholdsAboveEachOtherDoNotOverlap() {
        desk.withRules(band(2, "nilai >= 50"), band(6, "nilai >= 80"), band(10, "nilai >= 95"));

        assertThat(desk.lint().count(LintSeverity.WARNING)).isZero();
    }

    @Test
    void bandsThatMeetInOneValueOverlapThere() {
        desk.withRules(
                band(5, "nilai >= 50, nilai <= 60"), band(5, "nilai >= 60, nilai <= 70"), band(10, "nilai > 70"));

        assertThat(desk.found(LintCode.BAND_OVERLAP))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().in(Language.EN))
                        .contains("both hold where the value is exactly 60"));
    }

    @Test
    void bandsInAPlaneOverlapOnlyWhereBothNumbersDo() {
        desk.withRules(
                band(6, "nilai >= 0, nilai < 10, peserta >= 0, peserta < 70"),
                band(10, "nilai >= 10, nilai < 16, peserta >= 0, peserta < 70"),
                band(4, "nilai >= 8, nilai < 12, peserta >= 60, peserta < 90"));

        assertThat(desk.found(LintCode.BAND_OVERLAP)).hasSize(2);
    }

    @Test
    void bandBelowTwoBetterOnesTogetherIsHidden() {
        desk.withRules(band(6, "nilai >= 50, nilai < 60"), band(10, "nilai >= 60"), band(3, "nilai >= 55, nilai < 65"));

        assertThat(desk.found(LintCode.BAND_HIDDEN)).hasSize(1);
    }

    @Test
    void ruleWithWeakerDemandsAndAsManyPointsSubsumes() {
        desk.withRules(
                award(10, "Capaian( kode == \"01.H.1\", tahun <= $tahun )"),
                award(
                        6,
                        "Capaian( kode == \"01.H.1\", tahun == $tahun, nilai > 3 )\n    exists Dokumen( kode == \"01.S.1\" )"));

        assertThat(desk.found(LintCode.RULE_SUBSUMED))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message().in(Language.EN)).contains("6 points", "10 points"));
    }

    @Test
    void sameRuleTwiceIsToldOnce() {
        desk.withRules(band(10, "nilai >= 95"), band(10, "95 <= nilai"));

        assertThat(desk.found(LintCode.RULE_SUBSUMED)).hasSize(1);
    }

    @Test
    void alternativeOfPatternsSubsumesEachOfThem() {
        desk.withRules(
                award(10, "( Capaian( kode == \"01.H.1\", nilai > 5 ) or Capaian( kode == \"01.H.1\", peserta > 5 ) )"),
                award(6, "Capaian( kode == \"01.H.1\", peserta > 7 )"));

        assertThat(desk.found(LintCode.RULE_SUBSUMED)).hasSize(1);
    }

    @Test
    void strongerAbsenceDoesNotSubsume() {
        desk.withRules(
                award(10, "not Capaian( kode == \"01.H.1\", nilai < 50 )"),
                award(6, "not Capaian( kode == \"01.H.1\", nilai < 20 )"));

        assertThat(desk.found(LintCode.RULE_SUBSUMED)).isEmpty();
    }

    @Test
    void choicesThatExcludeEachOtherAreImpossible() {
        desk.withRules(
                band(10, "nilai >= 95"),
                award(6, "Dokumen( kode == \"01.S.1\", jenis == \"Perda\", jenis in (\"SK\") )"),
                award(5, "Dokumen( kode == \"01.S.1\", tanggal == null, berlaku == true, berlaku == null )"));

        assertThat(desk.found(LintCode.RULE_IMPOSSIBLE)).hasSize(2);
    }
}
