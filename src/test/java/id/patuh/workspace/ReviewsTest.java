package id.patuh.workspace;

import static id.patuh.testsupport.OpenWorkspace.ANI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.testsupport.Databases;
import id.patuh.testsupport.OpenWorkspace;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.Reviews.Answer;
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
    private static final Actor BUDI = new Actor("akun-budi", "Budi");

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
                            new Review("06.H.3", Outcome.RETURNED, "tanda tangan\nbelum ada", "", first, "Ani Lestari"),
                            new Review(
                                    "06.H.3",
                                    Outcome.ACCEPTED,
                                    "",
                                    "",
                                    open.clock().instant(),
                                    "Ani Lestari"));
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
                            "",
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

    @ParameterizedTest
    @EnumSource
    void laterWordIsNotOverruledUnseen(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var reviews = open.workspace().reviews();
            var id = open.assessment().id();
            var seen = reviews.seen(id, "06.P.3", "sidik");
            reviews.review(id, "01.S.1", Outcome.RETURNED, "lain", ANI);
            assertThat(reviews.review(id, "06.P.3", Outcome.RETURNED, "belum sah", seen, ANI))
                    .isEqualTo(Answer.RECORDED);
            long told = open.workspace().audit().size();

            assertThat(reviews.review(id, "06.P.3", Outcome.ACCEPTED, "", seen, BUDI))
                    .isEqualTo(Answer.OUTDATED);
            assertThat(reviews.rule(id, "06.P.3", "MET", "sah", seen, BUDI)).isEqualTo(Answer.OUTDATED);
            var again = reviews.seen(id, "06.P.3", "sidik");
            assertThat(reviews.rule(id, "06.P.3", "MET", "sah", again, BUDI)).isEqualTo(Answer.RECORDED);
            assertThat(reviews.review(id, "06.P.3", Outcome.ACCEPTED, "", again, ANI))
                    .isEqualTo(Answer.OUTDATED);

            assertThat(reviews.reviews(id)).extracting(Review::reason).containsExactly("lain", "belum sah");
            assertThat(reviews.rulings(id))
                    .extracting(Ruling::ruler, Ruling::evidence)
                    .containsExactly(tuple("Budi", "sidik"));
            assertThat(open.workspace().audit().size()).isEqualTo(told + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameWordOfTheSamePersonIsStoredOnce(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var reviews = open.workspace().reviews();
            var id = open.assessment().id();
            var seen = reviews.seen(id, "06.P.3", "sidik");
            reviews.review(id, "06.P.3", Outcome.RETURNED, "belum sah", seen, ANI);
            reviews.rule(id, "06.P.3", "MET", "sah", reviews.seen(id, "06.P.3", "sidik"), ANI);
            reviews.review(id, "01.S.1", Outcome.RETURNED, "lain", ANI);
            long told = open.workspace().audit().size();

            assertThat(reviews.review(id, "06.P.3", Outcome.RETURNED, " belum sah\r\n", seen, ANI))
                    .isEqualTo(Answer.SAID_ALREADY);
            assertThat(reviews.rule(id, "06.P.3", "MET", "sah ", seen, ANI)).isEqualTo(Answer.SAID_ALREADY);
            assertThat(reviews.reviews(id)).hasSize(2);
            assertThat(reviews.rulings(id)).hasSize(1);
            assertThat(open.workspace().audit().size()).isEqualTo(told);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameWordAboutOtherEvidenceOrOfAnotherPersonIsStored(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var reviews = open.workspace().reviews();
            var id = open.assessment().id();
            reviews.review(id, "06.P.3", Outcome.ACCEPTED, "", reviews.seen(id, "06.P.3", "lama"), ANI);
            reviews.review(id, "06.P.3", Outcome.ACCEPTED, "", reviews.seen(id, "06.P.3", "baru"), ANI);
            reviews.review(id, "06.P.3", Outcome.ACCEPTED, "", reviews.seen(id, "06.P.3", "baru"), BUDI);
            reviews.rule(id, "06.P.3", "MET", "sah", reviews.seen(id, "06.P.3", "lama"), ANI);
            reviews.rule(id, "06.P.3", "MET", "sah", reviews.seen(id, "06.P.3", "baru"), ANI);

            assertThat(reviews.reviews(id))
                    .extracting(Review::evidence, Review::reviewer)
                    .containsExactly(tuple("lama", "Ani Lestari"), tuple("baru", "Ani Lestari"), tuple("baru", "Budi"));
            assertThat(reviews.rulings(id)).extracting(Ruling::evidence).containsExactly("lama", "baru");
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
