package id.patuh.web.page;

import id.patuh.assessment.IndicatorResult;
import id.patuh.evidence.CellRef;
import id.patuh.workspace.Reviews.Review;
import id.patuh.workspace.UploadedWorkbook;
import id.patuh.workspace.Workspace;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What verifiers said about the evidence of an assessment, and what came in.
 *
 * @param reviews the first one first
 */
record EvidenceReviews(List<Review> reviews, List<UploadedWorkbook> workbooks) {

    static EvidenceReviews of(Workspace workspace, String assessment) {
        return new EvidenceReviews(
                workspace.reviews().reviews(assessment), workspace.evidence().workbooks(assessment));
    }

    /** Those of one indicator, the first one first. */
    List<Review> of(String indicator) {
        return reviews.stream()
                .filter(review -> review.indicator().equals(indicator))
                .toList();
    }

    ReviewState state(IndicatorResult result) {
        return ReviewState.of(of(result.indicator().code()), lastUpload(result));
    }

    /**
     * When a workbook last came in that holds the cells that decided, or that is the owning office's; the beginning of time
     * where there is none.
     */
    Instant lastUpload(IndicatorResult result) {
        Set<String> files = result.cells().stream().map(CellRef::file).collect(Collectors.toSet());
        var office = result.indicator().office();
        return workbooks.stream()
                .filter(workbook -> !workbook.withdrawn())
                .filter(workbook -> files.contains(workbook.current().file()) || office.equals(workbook.office()))
                .map(workbook -> workbook.current().uploaded())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
