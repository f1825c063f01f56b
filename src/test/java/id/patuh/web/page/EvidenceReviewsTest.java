package id.patuh.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.Assessments;
import id.patuh.testsupport.Packs;
import id.patuh.workspace.Reviews.Outcome;
import id.patuh.workspace.Reviews.Review;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceReviewsTest {
    private static final Instant NOON = Instant.parse("2024-11-04T05:00:00Z");
    private static final Assessment TELADAN = Assessments.teladan();
    private static final List<EvidenceRow> SAMPLE = List.of(
            row("Capaian", "06.H.3", "nilai", new BigDecimal("71.3"), "71,3"),
            row("Capaian", "06.H.1a", "nilai", new BigDecimal("12.4"), "12,4"));
    private static final Regulation REGULATION = Packs.regulation("kkp-ham-2021");
    private static final Indicator INDICATOR = REGULATION.indicator("06.H.3").orElseThrow();
    private static final String FIELD = "nilai";

    @Test
    void changedAnswerRepairsIt() {
        assertThat(state(rows("06.H.3", answer(State.ANSWERED, new BigDecimal("92.5"), "92,5"))))
                .isEqualTo(ReviewState.REPAIRED);
    }

    @Test
    void decimalsThatAreNotShownAreAChangeToo() {
        assertThat(state(rows("06.H.3", answer(State.ANSWERED, new BigDecimal("71.34"), "71,3"))))
                .isEqualTo(ReviewState.REPAIRED);
    }

    @Test
    void sameNumberShownOtherwiseRepairsNothing() {
        assertThat(state(rows("06.H.3", answer(State.ANSWERED, new BigDecimal("71.30"), "71,30 %"))))
                .isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void answerThatCanNoLongerBeReadIsAChange() {
        assertThat(state(rows("06.H.3", answer(State.UNREADABLE, null, "sekian"))))
                .isEqualTo(ReviewState.REPAIRED);
    }

    @Test
    void answerOfAnotherIndicatorInTheSameSheetRepairsNothing() {
        assertThat(state(rows("06.H.1a", answer(State.ANSWERED, BigDecimal.ONE, "1"))))
                .isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void sameAnswerInAnotherPlaceRepairsNothing() {
        var moved = new ArrayList<>(SAMPLE.stream()
                .map(row -> new EvidenceRow(
                        row.form(), row.kode(), row.office(), "lain.xlsx", "Lain", row.row() + 7, row.values()))
                .toList());
        Collections.reverse(moved);

        assertThat(state(moved)).isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void rowThatSaysNothingIsLikeNoRow() {
        var indicator = INDICATOR;
        var without =
                with(SAMPLE.stream().filter(row -> !"06.H.3".equals(row.kode())).toList());
        var blank = with(rows("06.H.3", EvidenceReviewsTest::emptied));

        assertThat(blank.of(indicator))
                .isEqualTo(without.of(indicator))
                .hasSize(64)
                .isNotEqualTo(with(SAMPLE).of(indicator));
    }

    @Test
    void declarationThatItDoesNotApplyIsAChange() {
        var rows = new ArrayList<>(SAMPLE);
        rows.add(row("TidakBerlaku", "06.H.3", "alasan", "Tidak ada bayi.", "Tidak ada bayi."));

        assertThat(state(rows)).isEqualTo(ReviewState.REPAIRED);
    }

    @Test
    void reviewsOfOtherIndicatorsDoNotCount() {
        var others = List.of(new Review("01.S.1", Outcome.ACCEPTED, "", "sidik", NOON, "Budi"));

        assertThat(new EvidenceReviews(others, with(SAMPLE)).state(INDICATOR)).isEqualTo(ReviewState.NOT_REVIEWED);
    }

    /** After it was returned as it stands in the sample. */
    private static ReviewState state(List<EvidenceRow> now) {
        var then = with(SAMPLE).of(INDICATOR);
        var returned = new Review("06.H.3", Outcome.RETURNED, "Dokumen sumber belum ada.", then, NOON, "Budi");
        return new EvidenceReviews(List.of(returned), with(now)).state(INDICATOR);
    }

    private static EvidenceRow row(String form, String kode, String field, Object typed, String shown) {
        var value = new EvidenceValue(State.ANSWERED, typed, new CellRef("b.xlsx", "b", "C8", shown));
        return new EvidenceRow(form, kode, null, "b.xlsx", "b", 8, Map.of(field, value));
    }

    private static EvidenceFingerprints with(List<EvidenceRow> rows) {
        var old = TELADAN.evidence();
        var evidence = new EvidenceSet(old.subject(), old.year(), old.workbooks(), rows, old.issues());
        return EvidenceFingerprints.of(new Assessment(
                REGULATION,
                evidence,
                TELADAN.score(),
                TELADAN.indicators(),
                TELADAN.findings(),
                TELADAN.readiness(),
                TELADAN.engine()));
    }

    private static List<EvidenceRow> rows(String kode, UnaryOperator<EvidenceRow> change) {
        return SAMPLE.stream()
                .map(row -> kode.equals(row.kode()) ? change.apply(row) : row)
                .toList();
    }

    private static UnaryOperator<EvidenceRow> answer(State state, @Nullable Object typed, String shown) {
        return row -> {
            var values = new LinkedHashMap<>(row.values());
            assertThat(values).containsKey(FIELD);
            values.put(FIELD, new EvidenceValue(state, typed, new CellRef("a.xlsx", "a", "A1", shown)));
            return new EvidenceRow(row.form(), row.kode(), row.office(), row.file(), row.sheet(), row.row(), values);
        };
    }

    /** As a form that nobody filled in, with a stand-in for an answer. */
    private static EvidenceRow emptied(EvidenceRow row) {
        var values = new LinkedHashMap<>(row.values());
        values.replaceAll((field, value) -> new EvidenceValue(State.PLACEHOLDER, null, value.cell()));
        return new EvidenceRow(row.form(), row.kode(), row.office(), row.file(), row.sheet(), row.row(), values);
    }
}
