package id.patuh.workspace;

import static id.patuh.testsupport.OpenWorkspace.ANI;
import static id.patuh.testsupport.OpenWorkspace.REGION;
import static id.patuh.testsupport.OpenWorkspace.REGULATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.language.LocalizedText;
import id.patuh.testsupport.Databases;
import id.patuh.testsupport.MovableClock;
import id.patuh.testsupport.OpenWorkspace;
import id.patuh.workspace.StoredEvaluation.Rating;
import id.patuh.workspace.StoredEvaluation.Standing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationsTest {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 4, 30);

    @TempDir
    private Path folder;

    private static StoredEvaluation evaluation(String assessment, String evidence, @Nullable LocalDate deadline) {
        var criteria = new LinkedHashMap<String, BigDecimal>();
        criteria.put("06", new BigDecimal("71.50"));
        criteria.put("01", BigDecimal.ZERO);
        var verdicts = new LinkedHashMap<String, Standing>();
        verdicts.put("06.H.3", new Standing("NOT_MET", 0));
        verdicts.put("01.S.1", new Standing("MET", 10));
        return new StoredEvaluation(
                "",
                assessment,
                0,
                MovableClock.START,
                evidence,
                "sidik-aturan",
                "patuh 0.6, drools 10.2.0",
                new BigDecimal("78.35"),
                new Rating("peduli", new LocalizedText("Peduli HAM; \n'baris'", "Caring")),
                true,
                2,
                1,
                0,
                3,
                deadline,
                criteria,
                verdicts,
                "");
    }

    private static byte[] result(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void evaluationIsReadAsItWasKept(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var id = open.assessment().id();
            var kept = open.workspace().evaluations().keep(evaluation(id, "e", DEADLINE), result("abc"));

            assertThat(kept)
                    .usingRecursiveComparison()
                    .ignoringFields("id", "number", "result")
                    .isEqualTo(evaluation(id, "e", DEADLINE));
            assertThat(kept.criteria())
                    .containsOnlyKeys("06", "01")
                    .satisfies(scores -> assertThat(scores.keySet()).containsExactly("06", "01"));
            assertThat(kept.verdicts().keySet()).containsExactly("06.H.3", "01.S.1");
            assertThat(kept.number()).isEqualTo(1);
            assertThat(open.workspace().evidence().bytes(kept.result())).contains(result("abc"));
            assertThat(open.workspace().evaluations().latest(id)).contains(kept);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameResultIsKeptOnce(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var evaluations = open.workspace().evaluations();
            var id = open.assessment().id();
            var first = evaluations.keep(evaluation(id, "e", null), result("a"));
            open.clock().move(Duration.ofHours(1));

            assertThat(evaluations.keep(evaluation(id, "e", null), result("a"))).isEqualTo(first);
            assertThat(evaluations.history(id)).containsExactly(first);
            assertThat(first.deadline()).isNull();
            assertThat(open.workspace().audit().size()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyOtherResultGetsTheNextNumber(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var evaluations = open.workspace().evaluations();
            var id = open.assessment().id();
            var first = evaluations.keep(evaluation(id, "e", null), result("a"));
            var second = evaluations.keep(evaluation(id, "f", null), result("a"));
            var third = evaluations.keep(evaluation(id, "f", null), result("b"));
            var fourth = evaluations.keep(evaluation(id, "e", null), result("a"));

            assertThat(evaluations.history(id)).containsExactly(first, second, third, fourth);
            assertThat(evaluations.history(id))
                    .extracting(StoredEvaluation::number)
                    .containsExactly(1, 2, 3, 4);
            assertThat(evaluations.latest(id)).contains(fourth);
        }
    }

    @ParameterizedTest
    @EnumSource
    void latestOfManyAreAskedAtOnce(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var evaluations = open.workspace().evaluations();
            assertThat(evaluations.latest()).isEmpty();
            var one = open.assessment().id();
            var two = open.workspace()
                    .assessments()
                    .create(REGION, REGULATION, "RSUD", 2024, Set.of(), ANI)
                    .id();
            open.workspace().assessments().create(REGION, REGULATION, "tanpa", 2024, Set.of(), ANI);
            evaluations.keep(evaluation(one, "e", null), result("a"));
            var ofTwo = evaluations.keep(evaluation(two, "e", null), result("a"));
            var ofOne = evaluations.keep(evaluation(one, "f", null), result("b"));

            assertThat(evaluations.latest()).isEqualTo(Map.of(one, ofOne, two, ofTwo));
        }
    }

    @ParameterizedTest
    @EnumSource
    void unknownAssessmentHasNone(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var evaluations = open.workspace().evaluations();

            assertThat(evaluations.latest("tidak-ada")).isEmpty();
            assertThat(evaluations.history("tidak-ada")).isEmpty();
            assertThatThrownBy(() -> evaluations.keep(evaluation("tidak-ada", "e", null), result("a")))
                    .isExactlyInstanceOf(WorkspaceException.class)
                    .hasMessage("workspace.assessment.missing");
        }
    }
}
