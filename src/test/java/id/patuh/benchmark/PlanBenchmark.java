package id.patuh.benchmark;

import id.patuh.assessment.AssessmentRequest;
import id.patuh.assessment.Assessor;
import id.patuh.assessment.Examiner;
import id.patuh.evidence.EvidenceImporter;
import id.patuh.improvement.Plan;
import id.patuh.improvement.Planner;
import id.patuh.improvement.Target;
import id.patuh.testsupport.Packs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Times plans for the sample of 24 offices and 120 indicators beside the evaluation that each of them ends with, in the same process.
 *
 * <p>The first plan is what a single run of the program sees.
 */
public final class PlanBenchmark {
    private static final int ROUNDS = 9;
    private static final List<String> TARGETS = List.of("75", "80", "100");

    private PlanBenchmark() {}

    public static void main(String[] arguments) {
        var assessor = new Assessor(Packs.ENGINE);
        var today = new Examiner(EvidenceImporter.ofWorkbooks(), Packs.LIBRARY, assessor)
                .examine(
                        List.of(Path.of(arguments.length > 0 ? arguments[0] : "samples/kabupaten-teladan")),
                        AssessmentRequest.AS_THE_WORKBOOKS_SAY);
        for (var words : TARGETS) {
            var target = Target.parse(words, today.regulation()).orElseThrow();
            var plans = new ArrayList<Double>();
            var evaluations = new ArrayList<Double>();
            Plan plan = null;
            for (int round = 0; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                plan = new Planner(assessor).plan(today, target);
                long planned = System.nanoTime();
                assessor.assess(today.regulation(), today.evidence());
                plans.add((planned - begin) / 1e6);
                evaluations.add((System.nanoTime() - planned) / 1e6);
            }
            System.out.printf(
                    "target %s: first %.0f ms, median %.0f ms; one evaluation %.1f ms; %s, effort %d, exact %s%n",
                    words,
                    plans.get(0),
                    median(plans),
                    median(evaluations),
                    plan.proven().score().value(),
                    plan.effort(),
                    plan.exact());
        }
    }

    private static double median(List<Double> times) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
