package id.patuh.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.workspace.Reviews.Outcome;
import id.patuh.workspace.Reviews.Review;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewStateTest {
    private static final Instant NOON = Instant.parse("2024-11-04T05:00:00Z");

    @Test
    void evidenceThatNobodyLookedAtIsNotReviewed() {
        assertThat(ReviewState.of(List.of(), "lama")).isEqualTo(ReviewState.NOT_REVIEWED);
    }

    @Test
    void returnedEvidenceStaysReturnedUntilItChanges() {
        assertThat(ReviewState.of(List.of(returned("lama")), "lama")).isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void changeAfterTheReturnRepairsIt() {
        assertThat(ReviewState.of(List.of(returned("lama")), "baru")).isEqualTo(ReviewState.REPAIRED);
    }

    @Test
    void acceptedEvidenceIsAccepted() {
        assertThat(ReviewState.of(List.of(accepted("lama")), "lama")).isEqualTo(ReviewState.ACCEPTED);
    }

    @Test
    void acceptanceAfterAReturnRemembersTheRepair() {
        assertThat(ReviewState.of(List.of(returned("lama"), accepted("baru")), "baru"))
                .isEqualTo(ReviewState.ACCEPTED_AFTER_REPAIR);
    }

    @Test
    void changeAfterTheAcceptanceIsSaid() {
        assertThat(ReviewState.of(List.of(returned("lama"), accepted("baru")), "terbaru"))
                .isEqualTo(ReviewState.CHANGED_SINCE);
    }

    @Test
    void repairThatIsTakenBackLeavesItReturned() {
        var reviews = List.of(returned("lama"));

        assertThat(ReviewState.of(reviews, "baru")).isEqualTo(ReviewState.REPAIRED);
        assertThat(ReviewState.of(reviews, "lama")).isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void theLastWordCounts() {
        assertThat(ReviewState.of(List.of(accepted("lama"), returned("baru")), "baru"))
                .isEqualTo(ReviewState.RETURNED);
    }

    private static Review accepted(String evidence) {
        return new Review("06.H.3", Outcome.ACCEPTED, "", evidence, NOON, "Budi");
    }

    private static Review returned(String evidence) {
        return new Review("06.H.3", Outcome.RETURNED, "Dokumen sumber belum ada.", evidence, NOON, "Budi");
    }
}
