package id.patuh.workspace;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.Submission;

/**
 * The evidence of an assessment as it counts now, evaluated.
 *
 * @param about what was evaluated
 * @param stored what was kept of it
 * @param assessment with all its reasons
 * @param submission the files themselves, below {@code folder}
 * @param key tells this evaluation from any other: evidence, rules and day
 */
public record Evaluated(
        StoredAssessment about, StoredEvaluation stored, Assessment assessment, Submission submission, String key) {}
