package id.patuh.report;

import id.patuh.assessment.Assessment;
import id.patuh.improvement.Change;
import id.patuh.improvement.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one submission, for those who write it down.
 *
 * @param plan the way to a target; null where nobody asked for one
 * @param assumptions what somebody took to be other than the workbooks say; the assessment is the one under them
 */
public record Dossier(Assessment assessment, @Nullable Plan plan, List<Change> assumptions) {
    public Dossier(Assessment assessment, @Nullable Plan plan) {
        this(assessment, plan, List.of());
    }

    /** An assessment alone. */
    public static Dossier of(Assessment assessment) {
        return new Dossier(assessment, null);
    }
}
