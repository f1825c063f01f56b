package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.explanation.Explanation;
import id.patuh.language.Language;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.PackCase.GivenRow;
import id.patuh.regulation.Rating;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.Evidence;
import id.patuh.testsupport.Packs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The totals that regions published under Permenkumham 25/2013, added up by the shipped pack.
 *
 * <p>No region published what each indicator earned. Karanganyar's thirteen tens leave 32 to four indicators below 10,
 * so only eights; the other points are one of many ways to the total. Indicators 9 to 17 have no bands in the pack:
 * their points are assumed wherever they are not 0.
 */
class PublishedTotalsTest {
    private static final Regulation REGULATION = Packs.regulation("kkp-ham-2013");
    private static final String NOT_ASSESSED = "-";

    /** The best that the pack's rules can award. */
    private static final Map<String, Double> BEST = Map.of(
            "A.01", 80.0, "A.02", 12.0, "A.03", 0.0, "B.04", 1.5, "B.05", 9.0, "B.06", 96.0, "B.07", 0.7, "C.08", 75.0);

    private final Assessor assessor = new Assessor(Packs.ENGINE);

    @ParameterizedTest
    @CsvSource({
        "Karanganyar, 10 10 10 10 10 10 10 10 10 10 10 10 10 8 8 8 8, 162, 170, 95.29",
        "Batang, 10 10 - 10 10 10 10 10 10 10 10 8 8 6 6 4 2, 134, 160, 83.75",
        "Purbalingga, 10 10 - 10 10 10 10 10 10 10 10 10 8 8 6 6 4, 142, 160, 88.75",
        "Brebes, 10 10 10 10 10 10 10 10 8 8 8 8 6 6 6 4 2, 136, 170, 80.00"
    })
    void publishedTotalComesOut(String region, String points, int sum, int maximum, BigDecimal published) {
        var score = new Scorer(REGULATION).score(earning(points.split(" ")));

        assertThat(score.value()).as(region).isEqualTo(published);
        assertThat(score.formula().in(Language.EN)).isEqualTo("%d/%d × 100 = %s".formatted(sum, maximum, published));
        assertThat(score.rating()).extracting(Rating::code).isEqualTo("peduli");
    }

    @ParameterizedTest
    @CsvSource({
        "10 10 10 10 10 10 10 10 10 10 10 10 10 0 0 0 0, 76.47, true",
        "10 10 10 10 10 10 10 10 10 10 10 10 8 0 0 0 0, 75.29, false",
        "10 10 - 10 10 10 10 10 10 10 10 10 10 2 0 0 0, 76.25, true",
        "10 10 - 10 10 10 10 10 10 10 10 10 10 0 0 0 0, 75.00, false"
    })
    void theAwardBeginsAtSeventySix(String points, BigDecimal value, boolean reached) {
        var score = new Scorer(REGULATION).score(earning(points.split(" ")));

        assertThat(score.value()).isEqualTo(value);
        assertThat(score.targetReached()).isEqualTo(reached);
    }

    @Test
    void karanganyarComesOutOfTheRulesOnceNineToSeventeenAreAwarded() {
        var figures = new HashMap<>(BEST);
        figures.putAll(Map.of("A.03", 0.8, "B.06", 85.0));
        var ruled = assess(2014, rows(2014, figures)).indicators().subList(0, 8);
        var assumed = earning("10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 8 8".split(" "))
                .subList(8, 17);

        var score = new Scorer(REGULATION)
                .score(Stream.concat(ruled.stream(), assumed.stream()).toList());

        assertThat(ruled).extracting(IndicatorResult::points).containsExactly(10, 10, 8, 10, 10, 8, 10, 10);
        assertThat(score.formula().in(Language.ID)).isEqualTo("162/170 × 100 = 95,29");
    }

    @Test
    void whatHasNoBandsStaysInTheDenominatorAndIsNeverReady() {
        var rows = new ArrayList<>(rows(2014, BEST));
        REGULATION.indicators().stream()
                .map(Indicator::code)
                .filter(code -> !BEST.containsKey(code))
                .forEach(code -> rows.addAll(rows(2014, Map.of(code, 0.0))));

        var assessment = assess(2014, rows);

        assertThat(assessment.verdicts()).isEqualTo(Map.of(Verdict.MET, 8, Verdict.NOT_CHECKED, 9));
        assertThat(assessment.score().formula().in(Language.ID)).isEqualTo("80/170 × 100 = 47,06");
        assertThat(assessment.score().criteria())
                .extracting(CriterionScore::checked)
                .containsExactly(true, true, true, false, false);
        assertThat(assessment.ready()).isFalse();
    }

    @Test
    void vegetationThatWasNotAssessedLeavesTheDenominator() {
        var figures = new HashMap<>(BEST);
        figures.remove("A.03");
        var rows = new ArrayList<>(rows(2015, figures));
        rows.add(new GivenRow(
                "TidakBerlaku",
                Map.of(
                        "kode", "A.03",
                        "dasarHukum", "Surat Contoh 1/2016",
                        "alasan", "Tidak dinilai untuk data 2015",
                        "penyetuju", "Pejabat Contoh")));

        var assessment = assess(2015, rows);

        assertThat(assessment.score().formula().in(Language.ID)).isEqualTo("70/160 × 100 = 43,75");
    }

    @Test
    void whatFallsIntoAGapCountsNothingAndIsNotForgotten() {
        var figures = new HashMap<>(BEST);
        figures.put("B.06", 90.5);

        var assessment = assess(2014, rows(2014, figures));

        assertThat(assessment.verdicts())
                .isEqualTo(Map.of(Verdict.MET, 7, Verdict.NEEDS_REVIEW, 1, Verdict.NOT_CHECKED, 9));
        assertThat(assessment.score().formula().in(Language.ID)).isEqualTo("70/170 × 100 = 41,18");
    }

    private Assessment assess(int year, List<GivenRow> rows) {
        return assessor.assess(REGULATION, Evidence.of(REGULATION, year, rows));
    }

    private static List<GivenRow> rows(int year, Map<String, Double> figures) {
        return figures.entrySet().stream()
                .map(figure -> new GivenRow(
                        "Capaian", Map.of("kode", figure.getKey(), "nilai", figure.getValue(), "tahun", year)))
                .toList();
    }

    /** The pack's own indicators, in the annex's order, each with its points. */
    private static List<IndicatorResult> earning(String... points) {
        var indicators = REGULATION.indicators();
        assertThat(points).hasSameSizeAs(indicators);
        var results = new ArrayList<IndicatorResult>();
        for (int i = 0; i < points.length; i++) {
            results.add(earning(indicators.get(i), points[i]));
        }
        return results;
    }

    private static IndicatorResult earning(Indicator indicator, String written) {
        assertThat(written).isIn(NOT_ASSESSED, "10", "8", "6", "4", "2", "0");
        int points = written.equals(NOT_ASSESSED) ? 0 : Integer.parseInt(written);
        var earned = switch (points) {
            case 10 -> Verdict.MET;
            case 0 -> Verdict.NOT_MET;
            default -> Verdict.PARTLY_MET;
        };
        var verdict = written.equals(NOT_ASSESSED) ? Verdict.NOT_APPLICABLE : earned;
        return new IndicatorResult(indicator, verdict, points, Explanation.NOTHING, null, List.of());
    }
}
