package id.patuh.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.Verdict;
import id.patuh.comparison.Standing.AssumptionStanding;
import id.patuh.comparison.Standing.CellStanding;
import id.patuh.comparison.Standing.CheckStanding;
import id.patuh.comparison.Standing.ConditionStanding;
import id.patuh.comparison.Standing.CriterionStanding;
import id.patuh.comparison.Standing.Explanation;
import id.patuh.comparison.Standing.IndicatorStanding;
import id.patuh.comparison.Standing.Pack;
import id.patuh.comparison.Standing.Rating;
import id.patuh.comparison.Standing.RuleStanding;
import id.patuh.comparison.Standing.Subject;
import id.patuh.comparison.Standing.Summary;
import id.patuh.language.Language;
import id.patuh.report.ConsoleOptions;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MovementTest {
    private static final IndicatorStanding MISSED = indicator(
            "06.H.3",
            Verdict.NOT_MET,
            0,
            null,
            List.of(),
            List.of(rule(false, "Paling sedikit 80; tercatat 71,3", "C8")));
    private static final IndicatorStanding REACHED = indicator(
            "06.H.3", Verdict.MET, 10, null, List.of(rule(true, "Paling sedikit 80; tercatat 82", "C9")), List.of());
    private static final IndicatorStanding MISSING =
            indicator("06.H.3", Verdict.NO_EVIDENCE, 0, "Belum ada baris.", List.of(), List.of());

    @Test
    void conditionThatTurnedIsTheCauseOfAGain() {
        var move = Movement.of(standing("x", "40", MISSED), standing("x", "50", REACHED));

        assertThat(move.gain()).isEqualByComparingTo("10");
        assertThat(move.lowered()).isEmpty();
        assertThat(move.raised()).singleElement().satisfies(raised -> {
            assertThat(raised.causes()).singleElement().satisfies(cause -> {
                assertThat(cause.holds()).isTrue();
                assertThat(cause.held()).isFalse();
                assertThat(cause.earlier()).contains("71,3");
                assertThat(cause.earlierCells()).extracting(CellStanding::cell).containsExactly("C8");
                assertThat(cause.cells()).extracting(CellStanding::cell).containsExactly("C9");
            });
        });
    }

    @Test
    void lossIsToldByTheRuleThatWasReached() {
        var move = Movement.of(standing("x", "50", REACHED), standing("x", "40", MISSED));

        assertThat(move.lowered())
                .singleElement()
                .satisfies(lowered -> assertThat(lowered.causes())
                        .singleElement()
                        .satisfies(cause -> assertThat(cause.text()).contains("71,3")));
    }

    @Test
    void evidenceThatIsGoneIsToldWithTheCellsThatItStoodIn() {
        var text = text(Movement.of(standing("x", "50", REACHED), standing("x", "40", MISSING)));

        assertThat(text)
                .contains(
                        "✔ → ○ 06.H.3", "Belum ada baris.", "semula: dinkes.xlsx › Capaian!C9", "10 → 0 dari 10 poin");
    }

    @Test
    void nothingMovesBetweenEqualResults() {
        var move = Movement.of(standing("x", "50", REACHED), standing("x", "50.00", REACHED));

        assertThat(move.isEmpty()).isTrue();
        assertThat(text(move)).contains("Tidak ada yang berubah.");
    }

    @Test
    void scoresOfDifferentRegulationsAreNotHeldAgainstEachOther() {
        var other = indicator("A.01", Verdict.MET, 10, null, List.of(), List.of());
        var move = Movement.of(standing("kkp", "50", REACHED), standing("p2ham", "90", other));

        assertThat(move.comparable()).isFalse();
        assertThat(move.onlyBefore()).extracting(IndicatorStanding::code).containsExactly("06.H.3");
        assertThat(move.onlyAfter()).extracting(IndicatorStanding::code).containsExactly("A.01");
        assertThat(text(move)).contains("tidak dapat diperbandingkan").doesNotContain("Nilai berubah");
    }

    @Test
    void findingsComeAndGo() {
        var gone = Movement.of(standing("x", "50", REACHED), withCheck(standing("x", "50", REACHED), "tanda-tangan"));

        assertThat(gone.arisen()).extracting(CheckStanding::code).containsExactly("tanda-tangan");
        assertThat(gone.settled()).isEmpty();
    }

    @Test
    void whatIsOnlyAssumedIsToldAsSuch() {
        var row = new CellStanding("", "Dokumen", "", "SK", true);
        var cell = new CellStanding("dinkes.xlsx", "Capaian", "C8", "95", true);
        var rule = new RuleStanding("r", 0, List.of(new ConditionStanding("Ada", true, List.of(row, cell), List.of())));
        var assumed = indicator("06.H.3", Verdict.MET, 10, null, List.of(rule), List.of());
        var now = withAssumption(standing("x", "50", assumed));

        assertThat(text(Movement.of(standing("x", "40", MISSED), now)))
                .contains("⚠ Yang sekarang memuat andaian untuk 1 baris bukti")
                .contains("[andaian: baris baru pada lembar Dokumen]", "dinkes.xlsx › Capaian!C8 [andaian]")
                .doesNotContain("› Dokumen!");
    }

    private static Standing withAssumption(Standing from) {
        return new Standing(
                from.schema(),
                from.regulation(),
                from.subject(),
                from.year(),
                from.summary(),
                from.indicators(),
                from.checks(),
                from.issues(),
                List.of(new AssumptionStanding("Dokumen")));
    }

    private static String text(Movement movement) {
        var view = new ComparisonWords(Language.ID).view(movement);
        return new ComparisonText(view, Language.ID, ConsoleOptions.plain(120)).render();
    }

    private static Standing withCheck(Standing from, String code) {
        return new Standing(
                from.schema(),
                from.regulation(),
                from.subject(),
                from.year(),
                from.summary(),
                from.indicators(),
                List.of(new CheckStanding(code, null, null, "Belum ditandatangani.")),
                from.issues(),
                from.assumptions());
    }

    private static Standing standing(String pack, String score, IndicatorStanding indicator) {
        var value = new BigDecimal(score);
        return new Standing(
                "patuh/result/1",
                new Pack(pack, "1", pack),
                new Subject("Kota"),
                2024,
                new Summary(
                        value,
                        new Rating("cukup", "Cukup"),
                        false,
                        List.of(new CriterionStanding("06", "Kesehatan", value))),
                List.of(indicator),
                List.of(),
                List.of(),
                List.of());
    }

    private static IndicatorStanding indicator(
            String code,
            Verdict verdict,
            int points,
            @Nullable String note,
            List<RuleStanding> because,
            List<RuleStanding> toImprove) {
        var cells = because.stream()
                .flatMap(rule -> rule.conditions().get(0).cells().stream())
                .toList();
        return new IndicatorStanding(
                code, "Imunisasi", verdict, points, 10, note, new Explanation(because, toImprove), cells);
    }

    private static RuleStanding rule(boolean holds, String text, String cell) {
        var cells = List.of(new CellStanding("dinkes.xlsx", "Capaian", cell, "x", false));
        return new RuleStanding("80 persen", 10, List.of(new ConditionStanding(text, holds, cells, List.of())));
    }
}
