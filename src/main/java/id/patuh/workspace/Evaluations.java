package id.patuh.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of the evaluations; each one is kept. */
public interface Evaluations {
    /**
     * Keeps one, unless it says the same as the latest; returns the one that counts.
     *
     * @throws WorkspaceException if there is no such assessment
     */
    StoredEvaluation keep(StoredEvaluation evaluation, byte[] result);

    Optional<StoredEvaluation> latest(String assessment);

    /** The latest of each assessment, by the assessment's id. */
    Map<String, StoredEvaluation> latest();

    /** All of an assessment, the first one first. */
    List<StoredEvaluation> history(String assessment);
}
