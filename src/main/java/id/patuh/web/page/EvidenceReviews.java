package id.patuh.web.page;

import id.patuh.regulation.Indicator;
import id.patuh.workspace.Evaluated;
import id.patuh.workspace.Reviews.Review;
import id.patuh.workspace.Workspace;
import java.util.List;

/**
 * What verifiers said about the evidence of an assessment, and how that evidence is now.
 *
 * @param reviews the first one first
 */
record EvidenceReviews(List<Review> reviews, EvidenceFingerprints evidence) {

    static EvidenceReviews of(Workspace workspace, Evaluated evaluated) {
        return new EvidenceReviews(
                workspace.reviews().reviews(evaluated.about().id()), EvidenceFingerprints.of(evaluated.assessment()));
    }

    ReviewState state(Indicator indicator) {
        var own = reviews.stream()
                .filter(review -> review.indicator().equals(indicator.code()))
                .toList();
        return own.isEmpty() ? ReviewState.NOT_REVIEWED : ReviewState.of(own, evidence.of(indicator));
    }
}
