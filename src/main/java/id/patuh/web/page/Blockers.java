package id.patuh.web.page;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Readiness;
import id.patuh.assessment.Readiness.Reason;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.workspace.Evaluated;
import id.patuh.workspace.Reviews;
import id.patuh.workspace.Reviews.Outcome;
import id.patuh.workspace.Reviews.Review;
import id.patuh.workspace.Reviews.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What holds a submission up when people's decisions are counted too; verdicts stay as the rules gave them.
 *
 * @param reasons what blocks, with the indicators concerned
 * @param ruled indicators that only a person could decide, and one did
 */
record Blockers(List<Blocker> reasons, List<String> ruled) {

    /** One reason with the codes of its indicators. */
    record Blocker(Text text, List<String> indicators) {}

    static Blockers of(Evaluated evaluated, Reviews reviews) {
        var id = evaluated.about().id();
        var assessment = evaluated.assessment();
        var ruled = reviews.rulings(id).stream().map(Ruling::indicator).collect(Collectors.toSet());
        var reasons = new ArrayList<Blocker>();
        for (var reason : assessment.readiness().reasons(Readiness.Weight.BLOCKING)) {
            if (!isDecided(reason, ruled)) {
                reasons.add(new Blocker(reason.text(), reason.indicators()));
            }
        }
        var returned = returned(reviews.reviews(id));
        if (!returned.isEmpty()) {
            reasons.add(new Blocker(Message.of("web.blockers.returned"), returned));
        }
        return new Blockers(List.copyOf(reasons), decided(assessment, ruled));
    }

    /** Whether nothing blocks. */
    public boolean none() {
        return reasons.isEmpty();
    }

    private static boolean isDecided(Reason reason, Set<String> ruled) {
        return reason.code() == Readiness.Code.NEEDS_REVIEW && ruled.containsAll(reason.indicators());
    }

    private static List<String> decided(Assessment assessment, Set<String> ruled) {
        return assessment.readiness().reasons().stream()
                .filter(reason -> reason.code() == Readiness.Code.NEEDS_REVIEW)
                .flatMap(reason -> reason.indicators().stream())
                .filter(ruled::contains)
                .toList();
    }

    /** Indicators whose evidence was returned last and not accepted since. */
    private static List<String> returned(List<Review> reviews) {
        var last = new TreeMap<String, Review>();
        reviews.forEach(review -> last.put(review.indicator(), review));
        return last.values().stream()
                .filter(review -> review.outcome() == Outcome.RETURNED)
                .map(Review::indicator)
                .toList();
    }
}
