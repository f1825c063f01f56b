package id.patuh.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The assessments that people work on; every change is in the audit trail. */
public interface Assessments {
    /** Those of a region, or of all; the latest year first, then by subject. */
    List<StoredAssessment> all(@Nullable String region);

    Optional<StoredAssessment> find(String id);

    /**
     * One of the same subject before a year: with evidence before without, under the same regulation before another one, later
     * before earlier.
     */
    Optional<StoredAssessment> before(StoredAssessment assessment);

    /**
     * Sets one up.
     *
     * @throws WorkspaceException if the region has one for the same regulation, subject and year, or something is missing
     */
    StoredAssessment create(String region, String regulation, String subject, int year, Set<String> offices, Actor by);

    /**
     * Names the offices that are to hand in.
     *
     * @throws WorkspaceException if it is frozen
     */
    void setOffices(String id, Set<String> offices, Actor by);

    /**
     * Moves it on or back.
     *
     * @param reason why; may be empty
     * @throws WorkspaceException if it cannot go there from where it is, or that takes papers or an outcome
     */
    void move(String id, State to, String reason, Actor by);

    /**
     * Freezes it with the papers that were handed in.
     *
     * @param papers bytes by file name
     * @param evidence what {@link Evidence#fingerprint} said when the papers were made; nothing may have come in since
     * @throws WorkspaceException if it is not ready to be submitted, or something came in meanwhile
     */
    void submit(String id, String evidence, Map<String, byte[]> papers, Actor by);

    /** The papers of a submitted assessment, by name; without their bytes. */
    List<String> papers(String id);

    Optional<byte[]> paper(String id, String name);

    /**
     * Records what the ministry decided.
     *
     * @throws WorkspaceException if it was not submitted, or was decided before
     */
    void decide(String id, NewOutcome outcome, Actor by);

    Optional<Outcome> outcome(String id);

    /**
     * What the ministry decided.
     *
     * @param score as it was told; null where it was not
     */
    record NewOutcome(@Nullable String score, String rating, String note) {}

    /** The same with who recorded it, and when. */
    record Outcome(@Nullable String score, String rating, String note, Instant made, String recorder) {}
}
