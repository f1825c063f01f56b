package id.patuh.workspace;

import static id.patuh.testsupport.OpenWorkspace.ANI;
import static id.patuh.testsupport.OpenWorkspace.REGION;
import static id.patuh.testsupport.OpenWorkspace.REGULATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.patuh.testsupport.Databases;
import id.patuh.testsupport.OpenWorkspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that try to be statements, and texts that databases do not take: kept as text, mended, or refused in words. */
class HostileTextsTest {
    private static final List<String> TEXTS = List.of(
            "'; drop table assessment; --",
            "\" or 1=1; delete from audit_entry",
            "\\'; select 1 --",
            ":id :name ?",
            "${patuh} #{1+1} {0}",
            "a\u0000b",
            "\u0000",
            "a\uD800b",
            "\uDC00",
            "emoji \uD83D\uDE00",
            "kanan \u200Fke\u200E kiri \u202Eterbalik\u202C",
            "\u0007\u001B[31mmerah",
            "x".repeat(5000));

    @TempDir
    private Path folder;

    /** Whatever it does, it never fails in a way that only programmers understand. */
    private static void attempt(Runnable work) {
        var thrown = catchThrowable(work::run);
        if (thrown != null) {
            assertThat(thrown).isExactlyInstanceOf(WorkspaceException.class).hasNoCause();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsKeptOrRefused(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var id = open.assessment().id();
            for (var text : TEXTS) {
                accounts(open.workspace().accounts(), text);
                assessments(open.workspace().assessments(), id, text);
                evidence(open, id, text);
                reviews(open.workspace().reviews(), id, text);
                var actor = new Actor(text, text);
                open.workspace().audit().record(actor, AuditEntry.Action.SIGNED_OUT, text, text);
            }

            assertThat(open.workspace().audit().verify()).isEmpty();
            assertThat(open.workspace().assessments().find(id)).isPresent();
        }
    }

    private static void accounts(Accounts accounts, String text) {
        attempt(() -> accounts.find(text));
        attempt(() -> accounts.signIn(text, "x"));
        attempt(() -> accounts.setActive(text, true, ANI));
        attempt(() -> accounts.changePassword(text, text, "kata-sandi-baru"));
        attempt(() -> accounts.create(
                new NewAccount(text, text, Role.OFFICE, text, text, false), "x".repeat(9), new Actor(text, text)));
        var login = "akun" + Integer.toHexString(text.hashCode());
        attempt(() -> accounts.create(
                new NewAccount(login, text, Role.OFFICE, text, text, false), "rahasia-sekali", new Actor(text, text)));
    }

    private static void assessments(Assessments assessments, String id, String text) {
        var actor = new Actor(text, text);
        attempt(() -> assessments.find(text));
        attempt(() -> assessments.all(text));
        attempt(() -> assessments.create(text, text, text, 2024, Set.of(text), actor));
        attempt(() -> assessments.create(REGION, REGULATION, text, 2025, Set.of(), actor));
        attempt(() -> assessments.setOffices(id, Set.of(text), actor));
        attempt(() -> assessments.setOffices(text, Set.of(), actor));
        attempt(() -> assessments.move(id, State.CHECKING, text, actor));
        attempt(() -> assessments.move(id, State.COLLECTING, text, actor));
        attempt(() -> assessments.submit(text, text, Map.of(text, new byte[1]), actor));
        attempt(() -> assessments.decide(text, new Assessments.NewOutcome(text, text, text), actor));
        attempt(() -> assessments.outcome(text));
        attempt(() -> assessments.paper(text, text));
        attempt(() -> assessments.papers(text));
    }

    private static void evidence(OpenWorkspace open, String id, String text) {
        var evidence = open.workspace().evidence();
        var actor = new Actor(text, text);
        attempt(() -> evidence.receive(id, open.upload(text, "isi", text), actor));
        attempt(() -> evidence.receive(id, new Upload("a.xlsx", open.file("isi"), text, text, false), actor));
        attempt(() -> evidence.receive(id, open.upload("a.xlsx", text, null), actor));
        attempt(() -> evidence.receive(text, open.upload("a.xlsx", text, null), actor));
        attempt(() -> evidence.withdraw(text, true, actor));
        attempt(() -> evidence.find(text));
        attempt(() -> evidence.bytes(text));
        attempt(() -> evidence.workbooks(text));
        attempt(() -> evidence.fingerprint(text));
        attempt(() -> open.workspace().evaluations().latest(text));
        attempt(() -> open.workspace().evaluations().history(text));
    }

    private static void reviews(Reviews reviews, String id, String text) {
        var actor = new Actor(text, text);
        attempt(() -> reviews.review(id, text, Reviews.Outcome.RETURNED, text, actor));
        attempt(() -> reviews.rule(id, text, "MET", text, actor));
        attempt(() -> reviews.rule(id, "01.S.1", text, "ya", actor));
        attempt(() -> reviews.remark(id, text, text, actor));
        attempt(() -> reviews.remark(id, "01.S.1", text, actor));
        attempt(() -> reviews.remark(text, text, text, actor));
        attempt(() -> reviews.remarks(text, text));
        attempt(() -> reviews.reviews(text));
        attempt(() -> reviews.rulings(text));
    }

    @ParameterizedTest
    @EnumSource
    void textsStayWhatPeopleTyped(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var id = open.assessment().id();
            var reviews = open.workspace().reviews();
            for (var text :
                    List.of("'; drop table remark; --", "a\u0000b", "a\uD800b \uD83D\uDE00", "\u202Ekiri\u202C")) {
                reviews.remark(id, "01.S.1", text, ANI);
            }

            assertThat(reviews.remarks(id, "01.S.1"))
                    .extracting(Reviews.Remark::words)
                    .containsExactly("'; drop table remark; --", "ab", "ab \uD83D\uDE00", "kiri");
        }
    }
}
