package id.patuh.report;

import id.patuh.assessment.Assessment;
import id.patuh.improvement.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one submission, for those who write it down.
 *
 * @param plan the way to a target; null where nobody asked for one
 */
public record Dossier(Assessment assessment, @Nullable Plan plan) {
    /** An assessment alone. */
    public static Dossier of(Assessment assessment) {
        return new Dossier(assessment, null);
    }
}
