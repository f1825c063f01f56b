package id.patuh.web.page;

import id.patuh.workspace.Reviews.Outcome;
import id.patuh.workspace.Reviews.Review;
import java.time.Instant;
import java.util.List;

/** How far a verifier and an office have come with the evidence for one indicator. */
enum ReviewState {
    NOT_REVIEWED,
    /** Nothing new came in after it was returned. */
    RETURNED,
    /** Something new came in after it was returned; nobody has looked at it yet. */
    REPAIRED,
    ACCEPTED,
    /** Accepted after it had been returned before. */
    ACCEPTED_AFTER_REPAIR,
    /** Accepted, but something new came in since. */
    CHANGED_SINCE;

    /**
     * Says it.
     *
     * @param reviews of the one indicator, the first one first
     * @param lastUpload when a workbook with its evidence last came in
     */
    static ReviewState of(List<Review> reviews, Instant lastUpload) {
        if (reviews.isEmpty()) {
            return NOT_REVIEWED;
        }
        var last = reviews.get(reviews.size() - 1);
        boolean changed = lastUpload.isAfter(last.made());
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
