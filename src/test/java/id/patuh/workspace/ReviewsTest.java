package id.patuh.workspace;

import static id.patuh.testsupport.OpenWorkspace.ANI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.testsupport.Databases;
import id.patuh.testsupport.OpenWorkspace;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.Reviews.Outcome;
import id.patuh.workspace.Reviews.Remark;
import id.patuh.workspace.Reviews.Review;
import id.patuh.workspace.Reviews.Ruling;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewsTest {
    @TempDir
    private Path folder;

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isExactlyInstanceOf(WorkspaceException.class)
                .hasMessage(key);
    }

    @ParameterizedTest
    @EnumSource
    void evidenceIsReturnedThenAccepted(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var reviews = open.workspace().reviews();
            var id = open.assessment().id();
            var first = open.clock().instant();
            reviews.review(id, "06.H.3", Outcome.RETURNED, " tanda tangan\r\nbelum ada ", ANI);
            open.clock().move(Duration.ofDays(1));
            reviews.review(id, "06.H.3", Outcome.ACCEPTED, " ", ANI);

            assertThat(reviews.reviews(id))
                    .containsExactly(
                            new Review("06.H.3", Outcome.RETURNED, "tanda tangan\nbelum ada", first, "Ani Lestari"),
                            new Review(
                                    "06.H.3", Outcome.ACCEPTED, "", open.clock().instant(), "Ani Lestari"));
            assertThat(open.workspace().audit().latest(0, 2))
                    .extracting(AuditEntry::action, AuditEntry::object)
                    .containsExactly(
                            tuple(Action.EVIDENCE_ACCEPTED, "assessment/" + id + "/06.H.3"),
                            tuple(Action.EVIDENCE_RETURNED, "assessment/" + id + "/06.H.3"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void personDecidesWithAReason(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var reviews = open.workspace().reviews();
            var id = open.assessment().id();
            reviews.rule(id, "01.P.1", "PARTLY_MET", "dokumennya sah", ANI);

            assertThat(reviews.rulings(id))
                    .containsExactly(new Ruling(
                            "01.P.1",
                            "PARTLY_MET",
                            "dokumennya sah",
                            open.clock().instant(),
                            "Ani Lestari"));
            assertRefused(() -> reviews.rule(id, "01.P.1", "LULUS", "ya", ANI), "workspace.ruling.verdictUnknown");
        }
    }

    @ParameterizedTest
    @EnumSource
    void missingAndEndlessWordsAreRefused(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var reviews = open.workspace().reviews();
            var id = open.assessment().id();
            var endless = "x".repeat(4001);

            assertRefused(() -> reviews.review(id, "a", Outcome.RETURNED, "\u0000\n", ANI), "workspace.reason.missing");
            assertRefused(() -> reviews.review(id, "a", Outcome.ACCEPTED, endless, ANI), "workspace.words.tooLong");
            assertRefused(() -> reviews.rule(id, "a", "MET", "\u00A0", ANI), "workspace.reason.missing");
            assertRefused(() -> reviews.remark(id, "a", "\uDC00", ANI), "workspace.remark.missing");
            assertRefused(() -> reviews.remark(id, "a", endless, ANI), "workspace.words.tooLong");
            assertRefused(() -> reviews.remark(id, "a".repeat(51), "ya", ANI), "workspace.words.tooLong");
            assertRefused(() -> reviews.remark("tidak-ada", "a", "ya", ANI), "workspace.assessment.missing");
            assertRefused(() -> reviews.rule("tidak-ada", "a", "MET", "ya", ANI), "workspace.assessment.missing");
            assertThat(open.workspace().audit().size()).isEqualTo(1);
        }
    }

    /** The clock stands still, or somebody sets it back. */
    @ParameterizedTest
    @EnumSource
    void whatPeopleSayStaysInOrderWhateverTheClockShows(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var reviews = open.workspace().reviews();
            var id = open.assessment().id();
            var words = IntStream.range(0, 20).mapToObj(String::valueOf).toList();
            for (var word : words) {
                reviews.remark(id, "01.S.1", word, ANI);
                reviews.review(id, "01.S.1", Outcome.RETURNED, word, ANI);
                reviews.rule(id, "01.S.1", "MET", word, ANI);
                open.clock().move(Duration.ofSeconds(-1));
            }

            assertThat(reviews.remarks(id, "01.S.1")).extracting(Remark::words).containsExactlyElementsOf(words);
            assertThat(reviews.reviews(id)).extracting(Review::reason).containsExactlyElementsOf(words);
            assertThat(reviews.rulings(id)).extracting(Ruling::reason).containsExactlyElementsOf(words);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyIndicatorHasItsOwnDiscussion(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var reviews = open.workspace().reviews();
            var id = open.assessment().id();
            reviews.remark(id, "01.S.1", "satu", ANI);
            reviews.remark(id, "01.S.2", "dua", ANI);

            assertThat(reviews.remarks(id, "01.S.1"))
                    .containsExactly(new Remark("01.S.1", "satu", open.clock().instant(), "Ani Lestari"));
            assertThat(reviews.remarks("tidak-ada", "01.S.1")).isEmpty();
            assertThat(reviews.reviews(id)).isEmpty();
            assertThat(reviews.rulings(id)).isEmpty();
        }
    }
}
