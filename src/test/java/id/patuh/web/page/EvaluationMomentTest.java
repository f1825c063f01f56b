package id.patuh.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.language.LocalizedText;
import id.patuh.web.page.Movement.Direction;
import id.patuh.workspace.Revision;
import id.patuh.workspace.StoredEvaluation;
import id.patuh.workspace.StoredEvaluation.Rating;
import id.patuh.workspace.StoredEvaluation.Standing;
import id.patuh.workspace.UploadedWorkbook;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationMomentTest {
    private static final Instant START = Instant.parse("2024-11-04T01:00:00Z");
    private static final StoredEvaluation FIRST = evaluation(
            1, Map.of("A.1", new Standing("MET", 10), "A.2", new Standing("NOT_MET", 0), "A.3", standing("MET")));
    private static final StoredEvaluation SECOND = evaluation(
            2,
            Map.of("A.1", new Standing("PARTLY_MET", 4), "A.2", new Standing("MET", 10), "A.4", standing("NOT_MET")));

    @Test
    void latestEvaluationComesFirst() {
        assertThat(EvaluationMoment.of(List.of(FIRST, SECOND), List.of()))
                .extracting(EvaluationMoment::evaluation)
                .containsExactly(SECOND, FIRST);
    }

    @Test
    void firstEvaluationMovesNothing() {
        assertThat(EvaluationMoment.of(List.of(FIRST), List.of()).get(0).moved())
                .isEmpty();
    }

    @Test
    void whatFellIsToldBeforeWhatRose() {
        assertThat(Movement.between(FIRST, SECOND))
                .extracting(Movement::code, Movement::direction)
                .startsWith(tuple("A.3", Direction.DOWN))
                .endsWith(tuple("A.2", Direction.UP))
                .hasSize(4);
    }

    @Test
    void verdictThatChangesWithoutPointsIsLevel() {
        assertThat(new Movement("A.1", new Standing("NO_EVIDENCE", 0), new Standing("NOT_MET", 0)).direction())
                .isEqualTo(Direction.LEVEL);
    }

    @Test
    void uploadBelongsToTheNextEvaluation() {
        var moments = EvaluationMoment.of(List.of(FIRST, SECOND), List.of(workbook(START.plusSeconds(90))));

        assertThat(moments.get(0).arrivals()).hasSize(1);
        assertThat(moments.get(1).arrivals()).isEmpty();
    }

    @Test
    void uploadAfterTheLastEvaluationStandsByItself() {
        var moments = EvaluationMoment.of(List.of(FIRST), List.of(workbook(START.plusSeconds(90))));

        assertThat(moments.get(0).evaluation()).isNull();
        assertThat(moments.get(0).arrivals()).hasSize(1);
    }

    @Test
    void indicatorKeepsTheMomentsAtWhichItMoved() {
        var third = evaluation(3, SECOND.verdicts());

        assertThat(IndicatorMoment.of(List.of(FIRST, SECOND, third), "A.2"))
                .extracting(moment -> moment.evaluation().number())
                .containsExactly(2, 1);
    }

    private static Standing standing(String verdict) {
        return new Standing(verdict, verdict.equals("MET") ? 10 : 0);
    }

    /** Made so many minutes after the start. */
    private static StoredEvaluation evaluation(int number, Map<String, Standing> verdicts) {
        return new StoredEvaluation(
                "e" + number,
                "penilaian",
                number,
                START.plusSeconds(60L * number),
                "bukti" + number,
                "aturan",
                "Drools",
                BigDecimal.TEN,
                new Rating("peduli", new LocalizedText("Peduli", "Caring")),
                false,
                verdicts.size(),
                1,
                0,
                0,
                null,
                Map.of(),
                verdicts,
                "hasil" + number);
    }

    private static UploadedWorkbook workbook(Instant uploaded) {
        var revision = new Revision(1, "dinkes.xlsx", "sidik", 1, uploaded, "Citra");
        return new UploadedWorkbook("buku", "penilaian", "dinas-kesehatan", false, List.of(revision));
    }
}
