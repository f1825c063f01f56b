package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.regulation.Aspect;
import id.patuh.regulation.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {
    private static final String[] ASPECTS = {"struktur", "proses", "hasil"};

    @Nested
    class WeightedAspects {
        @Test
        void aCriterionIsTheSumOfItsAspectsSharesTimesTheirWeights() {
            var score = new Results()
                    .earning("01", "struktur", 10, 10)
                    .earning("01", "proses", 5, 20)
                    .earning("01", "proses", 10, 10)
                    .earning("01", "hasil", 1, 3)
                    .weighed();

            var criterion = score.criteria().get(0);
            assertThat(criterion.value()).isEqualTo(new BigDecimal("45.00"));
            assertThat(criterion.formula().in(Language.ID)).isEqualTo("10 × 10/10 + 30 × 15/30 + 60 × 1/3 = 45,00");
            assertThat(criterion.formula().in(Language.EN)).isEqualTo("10 × 10/10 + 30 × 15/30 + 60 × 1/3 = 45.00");
            assertThat(score.formula().in(Language.ID)).isEqualTo("(45,00) / 1 = 45,00");
        }

        @Test
        void theScoreIsTheMeanOfTheCriteria() {
            var score = new Results()
                    .earning("01", "hasil", 10, 10)
                    .earning("02", "hasil", 1, 3)
                    .earning("03", "hasil", 0, 10)
                    .weighed();

            assertThat(score.value()).isEqualTo(new BigDecimal("44.44"));
            assertThat(score.formula().in(Language.ID)).isEqualTo("(100,00 + 33,33 + 0,00) / 3 = 44,44");
            assertThat(score.formula().in(Language.EN)).isEqualTo("(100.00 + 33.33 + 0.00) / 3 = 44.44");
        }

        @Test
        void aspectsInWhichNothingAppliesLeaveTheDenominatorAndTheFormulaSaysSo() {
            var score = new Results()
                    .earning("01", "struktur", 10, 10)
                    .with("01", "proses", Verdict.NOT_APPLICABLE, 0, 10)
                    .earning("01", "hasil", 5, 10)
                    .weighed();

            var criterion = score.criteria().get(0);
            assertThat(criterion.value()).isEqualTo(new BigDecimal("57.14"));
            assertThat(criterion.formula().in(Language.ID)).isEqualTo("(10 × 10/10 + 60 × 5/10) × 100/70 = 57,14");
            assertThat(criterion.formula().in(Language.EN)).isEqualTo("(10 × 10/10 + 60 × 5/10) × 100/70 = 57.14");
            assertThat(criterion.aspects())
                    .extracting(AspectScore::aspect)
                    .extracting(Aspect::code)
                    .containsExactly("struktur", "hasil");
        }

        @Test
        void anIndicatorThatDoesNotApplyLeavesItsAspectSmaller() {
            var score = new Results()
                    .earning("01", "hasil", 5, 10)
                    .with("01", "hasil", Verdict.NOT_APPLICABLE, 0, 30)
                    .weighed();

            assertThat(score.criteria().get(0).formula().in(Language.ID)).isEqualTo("(60 × 5/10) × 100/60 = 50,00");
        }

        @Test
        void aCriterionInWhichNothingAppliesLeavesTheMean() {
            var score = new Results()
                    .earning("01", "hasil", 8, 10)
                    .with("02", "hasil", Verdict.NOT_APPLICABLE, 0, 10)
                    .weighed();

            assertThat(score.value()).isEqualTo(new BigDecimal("80.00"));
            assertThat(score.formula().in(Language.ID)).isEqualTo("(80,00) / 1 = 80,00");
            assertThat(score.criteria().get(1).value()).isNull();
            assertThat(score.criteria().get(1).formula().in(Language.ID))
                    .isEqualTo("tidak berlaku, tidak ikut dihitung");
            assertThat(score.criteria().get(1).formula().in(Language.EN)).isEqualTo("not applicable, left out");
        }

        @Test
        void whereNothingAppliesAtAllTheScoreIsZeroAndSaysWhy() {
            var score = new Results()
                    .with("01", "hasil", Verdict.NOT_APPLICABLE, 0, 10)
                    .weighed();

            assertThat(score.value()).isEqualTo(new BigDecimal("0.00"));
            assertThat(score.formula().in(Language.ID)).isEqualTo("tidak berlaku, tidak ikut dihitung");
        }

        @Test
        void aCriterionThatWasNotCheckedCountsAsZero() {
            var score = new Results()
                    .earning("01", "hasil", 10, 10)
                    .with("02", "hasil", Verdict.NOT_CHECKED, 0, 10)
                    .criterion("03")
                    .weighed();

            assertThat(score.value()).isEqualTo(new BigDecimal("33.33"));
            assertThat(score.checkedCriteria()).isEqualTo(1);
            assertThat(score.criteria()).extracting(CriterionScore::checked).containsExactly(true, false, false);
            assertThat(score.criteria().get(2).formula().in(Language.ID)).isEqualTo("belum diperiksa, dihitung 0");
            assertThat(score.criteria().get(2).formula().in(Language.EN)).isEqualTo("not checked, counts as 0");
        }

        @Test
        void anIndicatorThatWasNotCheckedStaysInTheDenominator() {
            var score = new Results()
                    .earning("01", "hasil", 10, 10)
                    .with("01", "hasil", Verdict.NOT_CHECKED, 0, 10)
                    .weighed();

            assertThat(score.value()).isEqualTo(new BigDecimal("50.00"));
        }

        @Test
        void whatWeighsNothingCannotStandAlone() {
            var weights = Map.of("struktur", BigDecimal.ZERO, "hasil", BigDecimal.valueOf(100));

            var score = new Results()
                    .earning("01", "struktur", 10, 10)
                    .with("01", "hasil", Verdict.NOT_APPLICABLE, 0, 10)
                    .earning("02", "hasil", 5, 10)
                    .weighed(weights);

            assertThat(score.criteria().get(0).value()).isNull();
            assertThat(score.value()).isEqualTo(new BigDecimal("50.00"));
        }
    }

    @Nested
    class SumOverMaximum {
        /** Published totals of Permenkumham 25/2013. */
        @ParameterizedTest
        @CsvSource({"162, 170, 95.29", "134, 160, 83.75", "142, 160, 88.75", "136, 170, 80.00"})
        void publishedTotalsComeOutAsPublished(int points, int maximum, BigDecimal published) {
            var score = Results.summing(points, maximum).summed();

            assertThat(score.value()).isEqualTo(published);
            assertThat(score.formula().in(Language.ID))
                    .isEqualTo("%d/%d × 100 = %s"
                            .formatted(points, maximum, published.toString().replace('.', ',')));
            assertThat(score.formula().in(Language.EN))
                    .isEqualTo("%d/%d × 100 = %s".formatted(points, maximum, published));
        }

        @Test
        void eachCriterionHasItsOwnShare() {
            var score = new Results()
                    .earning("01", "struktur", 5, 10)
                    .earning("01", "hasil", 10, 30)
                    .with("02", "hasil", Verdict.NOT_APPLICABLE, 0, 10)
                    .summed();

            assertThat(score.criteria().get(0).formula().in(Language.ID)).isEqualTo("15/40 × 100 = 37,50");
            assertThat(score.criteria().get(1).value()).isNull();
            assertThat(score.formula().in(Language.ID)).isEqualTo("15/40 × 100 = 37,50");
        }

        @Test
        void whereNothingAppliesTheScoreIsZeroAndSaysWhy() {
            var score = new Results()
                    .with("01", "hasil", Verdict.NOT_APPLICABLE, 0, 10)
                    .summed();

            assertThat(score.value()).isEqualTo(new BigDecimal("0.00"));
            assertThat(score.formula().in(Language.EN)).isEqualTo("not applicable, left out");
        }

        @Test
        void whatWasNotCheckedStaysInTheDenominator() {
            var score = new Results()
                    .earning("01", "hasil", 10, 10)
                    .with("02", "hasil", Verdict.NOT_CHECKED, 0, 30)
                    .summed();

            assertThat(score.formula().in(Language.ID)).isEqualTo("10/40 × 100 = 25,00");
        }
    }

    @Nested
    class Ratings {
        @ParameterizedTest
        @CsvSource({
            "7499, cukup, 0.01, false",
            "7500, peduli, , true",
            "6499, kurang, 0.01, false",
            "6500, cukup, 10.00, false",
            "0, kurang, 65.00, false",
            "10000, peduli, , true"
        })
        void aRatingBeginsAtItsBorder(int points, String expected, BigDecimal gap, boolean target) {
            var score = new Results().earning("01", "hasil", points, 10000).summed();

            assertThat(score.rating().code()).isEqualTo(expected);
            assertThat(score.gap()).isEqualTo(gap);
            assertThat(score.next() == null).isEqualTo(gap == null);
            assertThat(score.targetReached()).isEqualTo(target);
        }

        @Test
        void theNextRatingIsTheNextBetterOne() {
            var score = new Results().earning("01", "hasil", 60, 100).summed();

            assertThat(score.next()).extracting(Rating::code).isEqualTo("cukup");
            assertThat(score.gap()).isEqualTo(new BigDecimal("5.00"));
        }

        /** 74.995 is shown as 75.00, and what is shown decides. */
        @ParameterizedTest
        @CsvSource({"74994, 74.99, cukup", "74995, 75.00, peduli", "74996, 75.00, peduli"})
        void aHalfIsRoundedUpBeforeItIsRated(int points, BigDecimal value, String rating) {
            var score = new Results().earning("01", "hasil", points, 100_000).summed();

            assertThat(score.value()).isEqualTo(value);
            assertThat(score.rating().code()).isEqualTo(rating);
        }

        @ParameterizedTest
        @CsvSource({"74, false", "75, true", "89, true", "90, true"})
        void aRatingAboveTheTargetCountsAsReached(int points, boolean reached) {
            var ratings = List.of(
                    Results.rating("sangat", "90", false),
                    Results.rating("peduli", "75", true),
                    Results.rating("kurang", "0", false));

            var score = new Results().earning("01", "hasil", points, 100).summed(ratings);

            assertThat(score.targetReached()).isEqualTo(reached);
        }
    }

    @RepeatedTest(20)
    void noAwardLowersTheScore(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var maxima = random.ints(12, 1, 20).toArray();
        var points = new int[12];
        var before = new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO};
        for (int step = 0; step < 30; step++) {
            int raised = random.nextInt(12);
            points[raised] += random.nextInt(maxima[raised] - points[raised] + 1);
            var results = scattered(points, maxima);

            var after = new BigDecimal[] {
                results.weighed().value(), results.summed().value()
            };

            assertThat(after[0]).isBetween(before[0], BigDecimal.valueOf(100));
            assertThat(after[1]).isBetween(before[1], BigDecimal.valueOf(100));
            before = after;
        }
    }

    @RepeatedTest(20)
    void everyMaximumTogetherIsAHundred(RepetitionInfo repetition) {
        var maxima =
                new Random(repetition.getCurrentRepetition()).ints(12, 1, 20).toArray();

        var results = scattered(maxima, maxima);

        assertThat(results.weighed().value()).isEqualByComparingTo("100");
        assertThat(results.summed().value()).isEqualByComparingTo("100");
    }

    private static Results scattered(int[] points, int[] maxima) {
        var results = new Results();
        for (int i = 0; i < points.length; i++) {
            results.earning("0" + (i % 4 + 1), ASPECTS[i % 3], points[i], maxima[i]);
        }
        return results;
    }
}
