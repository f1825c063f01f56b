package id.patuh.assessment;

import id.patuh.language.Text;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleRun;
import java.util.List;
import java.util.stream.Stream;

/** The rules that failed while they ran. */
final class Failures {
    private Failures() {}

    /** A failed rule and what the engine said, in words. */
    record Failure(Rule rule, Text text) {}

    /** In the order of the pack, each rule once, whichever of the runs it failed in. */
    static List<Failure> of(RuleBook rules, List<RuleRun> runs) {
        if (runs.stream().allMatch(run -> run.failures().isEmpty())) {
            return List.of();
        }
        return rules.rules().stream()
                .flatMap(rule -> runs.stream()
                        .flatMap(run -> Stream.ofNullable(run.failures().get(rule)))
                        .limit(1)
                        .map(reason -> new Failure(rule, Notes.failure(rule, reason))))
                .toList();
    }
}
