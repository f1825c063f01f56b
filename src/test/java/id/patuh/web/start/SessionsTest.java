package id.patuh.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.testsupport.SecurityClient;
import id.patuh.testsupport.SecurityClient.Answer;
import id.patuh.workspace.Actor;
import id.patuh.workspace.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How sessions begin and end, and what a form has to carry. */
class SessionsTest {
    private static final String NEW_PASSWORD = "lain sekali 12";

    @TempDir
    static Path folder;

    static Site site;

    @BeforeAll
    static void begin() {
        site = Site.start(folder);
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void signingInGivesTheSessionAnotherName() {
        site.account("tetap", Role.READER, Site.TELADAN, null);
        var visitor = site.visitor();
        visitor.get("/masuk");
        var before = visitor.session();

        visitor.signIn("tetap", Site.PASSWORD);

        assertThat(visitor.session()).isNotEqualTo(before);
        assertThat(site.signedInAs(before).get("/").status()).isEqualTo(302);
    }

    @Test
    void sessionIsWorthlessOnceItsOwnerLeft() {
        var visitor = site.signedIn("pergi", Role.READER, Site.TELADAN, null);
        var session = visitor.session();

        assertThat(visitor.post("/keluar", Map.of()).leadsTo()).isEqualTo("/masuk?keluar");

        assertThat(site.signedInAs(session).get("/").leadsTo()).startsWith("/masuk");
    }

    @Test
    void sessionEndsWhenItsAccountIsClosed() {
        var account = site.account("tutup", Role.READER, Site.TELADAN, null);
        var visitor = site.signedIn("tutup");

        site.workspace.accounts().setActive(account.id(), false, Actor.PROGRAM);

        assertThat(visitor.get("/").leadsTo()).isEqualTo("/masuk?berakhir");
    }

    @Test
    void sessionEndsWhenItsPasswordIsReset() {
        var account = site.account("lupa", Role.READER, Site.TELADAN, null);
        var visitor = site.signedIn("lupa");

        site.workspace.accounts().resetPassword(account.id(), NEW_PASSWORD, Actor.PROGRAM);

        assertThat(visitor.get("/").leadsTo()).isEqualTo("/masuk?berakhir");
    }

    @Test
    void sessionOfAOneTimePasswordEndsWhenItIsResetOnceMore() {
        var account = site.account("baru", Role.READER, Site.TELADAN, null);
        site.workspace.accounts().resetPassword(account.id(), Site.PASSWORD, Actor.PROGRAM);
        var visitor = site.signedIn("baru");
        assertThat(visitor.get("/").leadsTo()).isEqualTo("/akun/sandi");

        site.workspace.accounts().resetPassword(account.id(), NEW_PASSWORD, Actor.PROGRAM);

        assertThat(visitor.get("/").leadsTo()).isEqualTo("/masuk?berakhir");
    }

    @Test
    void newPasswordEndsAllOtherSessionsOfTheAccount() {
        var one = site.signedIn("berdua", Role.READER, Site.TELADAN, null);
        var other = site.signedIn("berdua");

        var changed =
                one.post("/akun/sandi", Map.of("lama", Site.PASSWORD, "baru", NEW_PASSWORD, "ulang", NEW_PASSWORD));

        assertThat(changed.leadsTo()).isEqualTo("/masuk?sandi");
        assertThat(other.get("/").leadsTo()).isEqualTo("/masuk?berakhir");
    }

    @Test
    void cookieIsForThisSiteAndNoScriptAndBehindHttpsForHttpsOnly() {
        var plain = site.visitor().get("/masuk").header("Set-Cookie");
        var secure = site.visitor().get("/masuk", "X-Forwarded-Proto", "https").header("Set-Cookie");

        assertThat(plain).contains("HttpOnly", "SameSite=Strict").doesNotContain("Secure");
        assertThat(secure).contains("HttpOnly", "SameSite=Strict", "Secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "salah", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void formWithoutTheTokenOfTheSessionIsRefused(String token) {
        var login = "penyamar" + token.length();
        var visitor = site.signedIn(login, Role.ADMINISTRATOR, null, null);
        var about = site.assessment("Kabupaten " + login);
        var fields = Map.of("_csrf", token, "ke", "CHECKING");

        assertThat(visitor.form("/penilaian/" + about.id() + "/tahap", fields).status())
                .isEqualTo(403);
        assertThat(visitor.form("/masuk", fields).status()).isEqualTo(403);
        assertThat(visitor.form("/keluar", fields).status()).isEqualTo(403);
        for (var script : new String[] {"true", "false"}) {
            assertThat(withFile(visitor, about.id(), token, script).status()).isEqualTo(403);
        }
        assertThat(site.workspace.assessments().find(about.id())).contains(about);
        assertThat(site.workspace.evidence().workbooks(about.id())).isEmpty();
    }

    private static Answer withFile(SecurityClient visitor, String assessment, String token, String script) {
        var body = SecurityClient.files(token, "a.csv", "a;b".getBytes(StandardCharsets.UTF_8), 1);
        return visitor.send(
                "/penilaian/" + assessment + "/unggah", SecurityClient.multipart(), body, "X-Patuh-Script", script);
    }

    @Test
    void tokenOfAnotherSessionIsRefused() {
        var visitor = site.signedIn("korban", Role.ADMINISTRATOR, null, null);
        var stolen = site.signedIn("pencuri", Role.READER, Site.TELADAN, null).token();

        assertThat(visitor.form("/keluar", Map.of("_csrf", stolen)).status()).isEqualTo(403);
    }

    @Test
    void unknownLoginIsAnsweredLikeAWrongPasswordUntilAfterTheLock() {
        site.account("nyata", Role.READER, Site.TELADAN, null);
        var first = site.visitor();
        var second = site.visitor();

        for (int attempt = 1; attempt <= 6; attempt++) {
            var known = first.signIn("nyata", "bukan ini");
            var unknown = second.signIn("khayal", "bukan ini");

            assertThat(plain(unknown)).as("attempt %d", attempt).isEqualTo(plain(known));
            assertThat(first.get(known.leadsTo()).body().replaceAll("\\d|value=\"[^\"]*\"", ""))
                    .isEqualTo(second.get(unknown.leadsTo()).body().replaceAll("\\d|value=\"[^\"]*\"", ""));
        }
        assertThat(first.signIn("nyata", Site.PASSWORD).leadsTo()).startsWith("/masuk?tunggu=");
    }

    private static String plain(Answer answer) {
        return answer.status() + " " + answer.leadsTo().replaceAll("\\d+", "9") + answer.body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jahat.example/",
                "http://jahat.example//jahat.example/",
                "http://localhost//jahat.example",
                "//jahat.example/x",
                "/\\jahat.example",
                "http:/\\jahat.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "http://localhost/%0d%0aLocation:%20http://jahat.example",
                "http://localhost/{x}",
                "http://jahat.example\t/",
                "bukan alamat",
            })
    void refusedFormNeverLeadsToAnotherSite(String referer) {
        var visitor =
                site.signedIn("kembali" + Integer.toHexString(referer.hashCode()), Role.READER, Site.TELADAN, null);

        var answer = visitor.post(
                "/akun/sandi", Map.of("lama", "x", "baru", "y", "ulang", "z"), "Referer", referer.replace("\t", " "));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).matches("http://localhost:" + site.port() + "/(?![/\\\\]).*|.*:\\d+/");
    }

    @Test
    void afterSigningInOneGetsThePageOneAskedForOnThisSite() {
        site.account("kembali", Role.ADMINISTRATOR, null, null);
        var visitor = site.visitor();
        assertThat(visitor.get("/akun?next=http://jahat.example").leadsTo()).isEqualTo("/masuk");

        var answer = visitor.signIn("kembali", Site.PASSWORD);

        assertThat(answer.header("Location")).startsWith("http://localhost:" + site.port() + "/akun?");
    }
}
