package id.patuh.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person at one machine, without signing in: no page of another site may pass for that person. */
class LocalModeTest {
    @TempDir
    static Path folder;

    static Site site;

    @BeforeAll
    static void begin() {
        site = Site.startLocal(folder);
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: jahat.example",
                "Host: jahat.example:8080",
                "Host: localhost.jahat.example",
                "Host: jahat.example\r\nX-Forwarded-Host: localhost",
                "Host: jahat.example\r\nX-Forwarded-Host: localhost\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 127.0.0.1",
                "Host: jahat.example\r\nForwarded: host=localhost",
                "Host: 127.0.0.1.jahat.example",
                "Host: ",
            })
    void nameOfAnotherSiteIsRefused(String headers) {
        var answer = site.visitor().raw("GET / HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("/penilaian/baru");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST"})
    void ownNameIsLetIn(String host) {
        var answer = site.visitor().raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("/penilaian/baru");
    }

    @Test
    void formWithoutATokenIsRefused() {
        var visitor = site.visitor();
        visitor.get("/penilaian/baru");

        var answer = visitor.form("/penilaian/baru", Map.of("peraturan", Site.PACK, "nama", "x", "tahun", "2024"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(site.workspace.assessments().all(null)).isEmpty();
    }

    @Test
    void thereIsNobodyToSignInAndNoAccountToKeep() {
        var visitor = site.visitor();

        assertThat(visitor.get("/masuk").leadsTo()).isEqualTo("/");
        assertThat(visitor.get("/akun/sandi").leadsTo()).isEqualTo("/");
        assertThat(visitor.get("/akun").status()).isEqualTo(403);
        assertThat(visitor.get("/jejak").status()).isEqualTo(200);
        assertThat(visitor.post("/akun/sandi", Map.of("lama", "x", "baru", "y", "ulang", "y"))
                        .status())
                .isEqualTo(302);
        assertThat(visitor.get("/").body()).doesNotContain("/keluar", "/akun");
    }
}
