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
    Answer review(String assessment, String indicator, Outcome outcome, String reason, Seen seen, Actor by);

    /** The same by somebody who knows all that was said so far, about no particular evidence. */
    default Answer review(String assessment, String indicator, Outcome outcome, String reason, Actor by) {
        return review(assessment, indicator, outcome, reason, seen(assessment, indicator, ""), by);
    }

    /**
     * Decides what the rules leave to a person.
     *
     * @param verdict name of the verdict that the person gives
     * @throws WorkspaceException if the verdict is none, the reason is missing or too long, or the assessment is frozen
     */
    Answer rule(String assessment, String indicator, String verdict, String reason, Seen seen, Actor by);

    /** The same by somebody who knows all that was said so far, about no particular evidence. */
    default Answer rule(String assessment, String indicator, String verdict, String reason, Actor by) {
        return rule(assessment, indicator, verdict, reason, seen(assessment, indicator, ""), by);
    }

    /** Adds to the discussion of an indicator. */
    void remark(String assessment, String indicator, String words, Actor by);

    /** The first one first. */
    List<Review> reviews(String assessment);

    /** The first one first. */
    List<Ruling> rulings(String assessment);

    /** The first one first. */
    List<Remark> remarks(String assessment, String indicator);

    /** What somebody sees who looks at an indicator now. */
    default Seen seen(String assessment, String indicator, String evidence) {
        long reviews = reviews(assessment).stream()
                .filter(review -> review.indicator().equals(indicator))
                .count();
        long rulings = rulings(assessment).stream()
                .filter(ruling -> ruling.indicator().equals(indicator))
                .count();
        return new Seen(evidence, reviews, rulings);
    }

    /**
     * What somebody had seen of an indicator when they spoke.
     *
     * @param evidence fingerprint of its evidence, at most 64 signs; empty where there is none to speak of
     * @param reviews how many there were of the indicator
     * @param rulings how many there were of the indicator
     */
    record Seen(String evidence, long reviews, long rulings) {}

    /** What became of a review or a ruling. */
    enum Answer {
        RECORDED,
        /** The same person said the very same of the same evidence last; it is not stored again. */
        SAID_ALREADY,
        /** Somebody reviewed or ruled after what was seen; nothing is stored. */
        OUTDATED
    }

    /** What a reviewer says. */
    enum Outcome {
        ACCEPTED,
        RETURNED
    }

    /**
     * One review.
     *
     * @param evidence fingerprint of the evidence that the reviewer saw
     */
    record Review(String indicator, Outcome outcome, String reason, String evidence, Instant made, String reviewer) {}

    /**
     * One decision by a person.
     *
     * @param evidence fingerprint of the evidence that the person saw
     */
    record Ruling(String indicator, String verdict, String reason, String evidence, Instant made, String ruler) {}

    /** One contribution to a discussion. */
    record Remark(String indicator, String words, Instant made, String author) {}
}
