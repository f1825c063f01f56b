package id.patuh.web.page;

import id.patuh.workspace.Reviews.Outcome;
import id.patuh.workspace.Reviews.Review;
import java.util.List;

/** How far a verifier and an office have come with the evidence for one indicator. */
enum ReviewState {
    NOT_REVIEWED,
    /** It is still as it was when it was returned. */
    RETURNED,
    /** It is not what was returned any more; nobody has looked at it yet. */
    REPAIRED,
    ACCEPTED,
    /** Accepted after it had been returned before. */
    ACCEPTED_AFTER_REPAIR,
    /** It is not what was accepted any more. */
    CHANGED_SINCE;

    /**
     * Says it.
     *
     * @param reviews of the one indicator, the first one first
     * @param evidence fingerprint of its evidence as it is now
     */
    static ReviewState of(List<Review> reviews, String evidence) {
        if (reviews.isEmpty()) {
            return NOT_REVIEWED;
        }
        var last = reviews.get(reviews.size() - 1);
        boolean changed = !last.evidence().equals(evidence);
        if (last.outcome() == Outcome.RETURNED) {
            return changed ? REPAIRED : RETURNED;
        }
        if (changed) {
            return CHANGED_SINCE;
        }
        return reviews.stream().anyMatch(review -> review.outcome() == Outcome.RETURNED)
                ? ACCEPTED_AFTER_REPAIR
                : ACCEPTED;
    }
}
