package id.patuh.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.AssessmentRequest;
import id.patuh.assessment.Assessor;
import id.patuh.assessment.CircumstanceRequest;
import id.patuh.assessment.Examiner;
import id.patuh.evidence.EvidenceImporter;
import id.patuh.improvement.Plan.Task;
import id.patuh.testsupport.Packs;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Plans for the sample of 24 offices and 120 indicators. */
class SamplePlanTest {
    private static final Assessor ASSESSOR = new Assessor(Packs.ENGINE);

    private static Assessment sample(@Nullable Path effort) {
        var circumstances = new CircumstanceRequest(null, false, null, effort, null, Clock.systemUTC());
        return new Examiner(EvidenceImporter.ofWorkbooks(), Packs.LIBRARY, ASSESSOR)
                .examine(
                        List.of(Path.of("samples/kabupaten-teladan")),
                        AssessmentRequest.AS_THE_WORKBOOKS_SAY,
                        circumstances);
    }

    private static Plan plan(Assessment today, String target) {
        return new Planner(ASSESSOR)
                .plan(today, Target.parse(target, today.regulation()).orElseThrow());
    }

    @Test
    void nextRatingIsReachedByOneMissingMeasurement() {
        var today = sample(null);

        var plan = plan(today, "peduli");

        assertThat(plan.reached()).isTrue();
        assertThat(plan.exact()).isTrue();
        assertThat(plan.effort()).isEqualTo(2);
        assertThat(plan.proven().score().rating().code()).isEqualTo("peduli");
        assertThat(plan.steps())
                .flatExtracting(step -> step.tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.isNew()).isTrue());
        assertThat(plan.best()).isNotNull();
    }

    @Test
    void usualTargetIsTheRatingThatSubmissionsAreMadeFor() {
        assertThat(Planner.usualTarget(sample(null)).orElseThrow().rating())
                .extracting(rating -> rating.code())
                .isEqualTo("peduli");
    }

    @Test
    void resultsOfAPastYearStayAsTheyAre() {
        var today = sample(null);

        var most = plan(today, "100");

        assertThat(most.reached()).isFalse();
        assertThat(most.obstacles())
                .extracting(obstacle -> obstacle.result().indicator().code())
                .contains("06.H.3", "08.H.2");
        assertThat(most.changes())
                .filteredOn(change -> change.row().form().equals("Capaian"))
                .allSatisfy(change -> assertThat(today.evidence().rows())
                        .noneMatch(row -> row.form().equals("Capaian")
                                && change.row().kode().equals(row.kode())
                                && row.typed("nilai") != null));
    }

    @Test
    void noPlanRaisesAQuestionOfTheChecks() {
        var today = sample(null);

        var most = plan(today, "100");

        assertThat(most.proven().findings())
                .hasSizeLessThanOrEqualTo(today.findings().size());
    }

    @Test
    void subjectSaysWhatItsWorkIs() {
        var today = sample(Path.of("samples/andaian/effort.yaml"));

        var plan = plan(today, "peduli");

        assertThat(plan.reached()).isTrue();
        assertThat(plan.steps())
                .flatExtracting(step -> step.tasks())
                .extracting((Task task) -> task.change().row().kode())
                .doesNotContain("06.H.2");
    }

    @Test
    void scoreThatIsReachedAlreadyTakesNoWork() {
        var plan = plan(sample(null), "50");

        assertThat(plan.reached()).isTrue();
        assertThat(plan.effort()).isZero();
        assertThat(plan.steps()).isEmpty();
    }
}
