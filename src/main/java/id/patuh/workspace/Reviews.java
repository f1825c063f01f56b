package id.patuh.workspace;

import java.time.Instant;
import java.util.List;

/** What people say about evidence and verdicts. It stands beside the verdict and never changes it; nothing is taken back. */
public interface Reviews {
    /**
     * Accepts the evidence for an indicator or returns it.
     *
     * @param reason why; required to return
     * @throws WorkspaceException if the reason is missing or too long, or the assessment is frozen
     */
    void review(String assessment, String indicator, Outcome outcome, String reason, Actor by);

    /**
     * Decides what the rules leave to a person.
     *
     * @param verdict name of the verdict that the person gives
     * @throws WorkspaceException if the verdict is none, the reason is missing or too long, or the assessment is frozen
     */
    void rule(String assessment, String indicator, String verdict, String reason, Actor by);

    /** Adds to the discussion of an indicator. */
    void remark(String assessment, String indicator, String words, Actor by);

    /** The first one first. */
    List<Review> reviews(String assessment);

    /** The first one first. */
    List<Ruling> rulings(String assessment);

    /** The first one first. */
    List<Remark> remarks(String assessment, String indicator);

    /** What a reviewer says. */
    enum Outcome {
        ACCEPTED,
        RETURNED
    }

    /** One review. */
    record Review(String indicator, Outcome outcome, String reason, Instant made, String reviewer) {}

    /** One decision by a person. */
    record Ruling(String indicator, String verdict, String reason, Instant made, String ruler) {}

    /** One contribution to a discussion. */
    record Remark(String indicator, String words, Instant made, String author) {}
}
