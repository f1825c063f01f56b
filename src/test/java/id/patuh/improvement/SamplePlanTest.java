package id.patuh.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.AssessmentRequest;
import id.patuh.assessment.Assessor;
import id.patuh.assessment.Examiner;
import id.patuh.evidence.EvidenceImporter;
import id.patuh.testsupport.Packs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplePlanTest {
    @Test
    void theSampleReachesTheNextRatingByItsCheapestPlan() {
        var assessor = new Assessor(Packs.ENGINE);
        var today = new Examiner(EvidenceImporter.ofWorkbooks(), Packs.LIBRARY, assessor)
                .examine(List.of(Path.of("samples/kabupaten-teladan")), AssessmentRequest.AS_THE_WORKBOOKS_SAY);
        var target = Planner.usualTarget(today).orElseThrow();
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            var plan = new Planner(assessor).plan(today, target);
            System.out.println(
                    (System.nanoTime() - start) / 1e6 + " ms " + today.score().value() + " -> "
                            + plan.proven().score().value() + " effort " + plan.effort() + " exact " + plan.exact());
            if (i == 0) {
                plan.steps()
                        .forEach(step -> System.out.println(step.gain() + " " + step.effort() + " "
                                + step.raises().stream()
                                        .map(r -> r.today().indicator().code() + " "
                                                + r.today().points() + ">" + r.points())
                                        .toList()
                                + " " + step.tasks()));
                plan.obstacles()
                        .forEach(o -> System.out.println(o.result().indicator().code() + " "
                                + o.result().verdict() + " " + o.result().points()));
                var all = new Planner(assessor)
                        .plan(today, Target.parse("100", today.regulation()).orElseThrow());
                System.out.println("most " + all.proven().score().value() + " " + all.effort() + " " + all.reached());
                all.proven().indicators().forEach(r -> {
                    if (r.points() < r.indicator().maximum())
                        System.out.println("short " + r.indicator().code() + " " + r.points() + " " + r.verdict());
                });
            }
            assertThat(plan.reached()).isTrue();
        }
    }
}
