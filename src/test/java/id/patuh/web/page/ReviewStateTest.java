package id.patuh.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.workspace.Reviews.Outcome;
import id.patuh.workspace.Reviews.Review;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewStateTest {
    private static final Instant MORNING = Instant.parse("2024-11-04T01:00:00Z");
    private static final Instant NOON = Instant.parse("2024-11-04T05:00:00Z");
    private static final Instant EVENING = Instant.parse("2024-11-04T11:00:00Z");

    @Test
    void evidenceThatNobodyLookedAtIsNotReviewed() {
        assertThat(ReviewState.of(List.of(), MORNING)).isEqualTo(ReviewState.NOT_REVIEWED);
    }

    @Test
    void returnedEvidenceStaysReturnedUntilSomethingComesIn() {
        assertThat(ReviewState.of(List.of(returned(NOON)), MORNING)).isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void uploadAfterTheReturnRepairsIt() {
        assertThat(ReviewState.of(List.of(returned(NOON)), EVENING)).isEqualTo(ReviewState.REPAIRED);
    }

    @Test
    void uploadAtTheVeryMomentOfTheReturnIsNoRepair() {
        assertThat(ReviewState.of(List.of(returned(NOON)), NOON)).isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void acceptedEvidenceIsAccepted() {
        assertThat(ReviewState.of(List.of(accepted(NOON)), MORNING)).isEqualTo(ReviewState.ACCEPTED);
    }

    @Test
    void acceptanceAfterAReturnRemembersTheRepair() {
        assertThat(ReviewState.of(List.of(returned(MORNING), accepted(EVENING)), NOON))
                .isEqualTo(ReviewState.ACCEPTED_AFTER_REPAIR);
    }

    @Test
    void uploadAfterTheAcceptanceIsAChange() {
        assertThat(ReviewState.of(List.of(returned(MORNING), accepted(NOON)), EVENING))
                .isEqualTo(ReviewState.CHANGED_SINCE);
    }

    @Test
    void theLastWordCounts() {
        assertThat(ReviewState.of(List.of(accepted(MORNING), returned(EVENING)), NOON))
                .isEqualTo(ReviewState.RETURNED);
    }

    private static Review accepted(Instant made) {
        return new Review("06.H.3", Outcome.ACCEPTED, "", made, "Budi");
    }

    private static Review returned(Instant made) {
        return new Review("06.H.3", Outcome.RETURNED, "Dokumen sumber belum ada.", made, "Budi");
    }
}
