package id.patuh.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.IndicatorResult;
import id.patuh.testsupport.Assessments;
import id.patuh.workspace.Reviews.Outcome;
import id.patuh.workspace.Reviews.Review;
import id.patuh.workspace.Revision;
import id.patuh.workspace.UploadedWorkbook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceReviewsTest {
    private static final Instant MORNING = Instant.parse("2024-11-04T01:00:00Z");
    private static final Instant NOON = Instant.parse("2024-11-04T05:00:00Z");
    private static final Instant EVENING = Instant.parse("2024-11-04T11:00:00Z");
    private static final IndicatorResult RESULT = Assessments.result(Assessments.teladan(), "06.H.3");
    private static final String FILE = RESULT.cells().get(0).file();
    private static final String OFFICE = RESULT.indicator().office();

    @Test
    void newRevisionOfTheWorkbookWithItsCellsRepairsIt() {
        assertThat(state(workbook(FILE, null, false, MORNING, EVENING))).isEqualTo(ReviewState.REPAIRED);
    }

    @Test
    void newWorkbookOfTheOwningOfficeRepairsIt() {
        var first = workbook(FILE, OFFICE, false, MORNING);

        assertThat(state(first, workbook("tambahan.xlsx", OFFICE, false, EVENING)))
                .isEqualTo(ReviewState.REPAIRED);
    }

    @Test
    void workbookOfAnotherOfficeRepairsNothing() {
        var first = workbook(FILE, OFFICE, false, MORNING);

        assertThat(state(first, workbook("lain.xlsx", "dinas-lain", false, EVENING)))
                .isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void withdrawnWorkbookRepairsNothing() {
        var first = workbook(FILE, OFFICE, false, MORNING);

        assertThat(state(first, workbook("ditarik.xlsx", OFFICE, true, EVENING)))
                .isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void reviewsOfOtherIndicatorsDoNotCount() {
        var others = List.of(new Review("01.S.1", Outcome.ACCEPTED, "", NOON, "Budi"));

        assertThat(new EvidenceReviews(others, List.of()).state(RESULT)).isEqualTo(ReviewState.NOT_REVIEWED);
    }

    /** After it was returned at noon. */
    private static ReviewState state(UploadedWorkbook... workbooks) {
        var returned = new Review("06.H.3", Outcome.RETURNED, "Dokumen sumber belum ada.", NOON, "Budi");
        return new EvidenceReviews(List.of(returned), List.of(workbooks)).state(RESULT);
    }

    private static UploadedWorkbook workbook(
            String file, @Nullable String office, boolean withdrawn, Instant... uploads) {
        var revisions = new ArrayList<Revision>();
        for (var moment : uploads) {
            int number = revisions.size() + 1;
            revisions.add(new Revision(number, file, "sidik" + number, 1, moment, "Citra"));
        }
        return new UploadedWorkbook("buku-" + file, "penilaian", office, withdrawn, revisions);
    }
}
