package id.patuh.web.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.patuh.testsupport.SecurityClient;
import id.patuh.testsupport.SecurityClient.Answer;
import id.patuh.workspace.Role;
import id.patuh.workspace.StoredAssessment;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What people with bad intentions send: it is shown as text or refused in our own words, and nothing breaks. */
class HostileRequestsTest {
    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' or 1=1; drop table account; --",
            "[[${1234*4321}]] [(${1234*4321})]",
            "__${T(java.lang.Runtime).getRuntime().exec('id')}__::.x",
            "${1234*4321} #{1234*4321} *{1234*4321} ~{web/layout}",
            "{0} {1} '{'",
            "a\r\nSet-Cookie: x=y",
            "../../../etc/passwd",
            "..\\..\\x",
            "nol\u0000nol",
            "=1+1",
            "😀".repeat(300),
            "a".repeat(20_000));

    private static final Pattern OFFENCE = Pattern.compile(
            "(?i)<style|<script>|<[^>]*(href|src|action)=.?javascript:|5332114|Whitelabel|Apache Tomcat|\\tat id\\.|Exception"
                    + "|<[a-z]+(\\s+[a-z-]+(=\"[^\"]*\"|='[^']*')?)*\\s+(on[a-z]+|style)=");

    @TempDir
    static Path folder;

    static Site site;
    static SecurityClient person;

    @BeforeAll
    static void begin() {
        site = Site.start(folder);
        person = site.signedIn("pengelola", Role.ADMINISTRATOR, null, null);
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void typedTextIsNeverMoreThanText(String text) throws IOException {
        var about = site.assessment("Kabupaten " + Integer.toHexString(text.hashCode()));
        var book = site.workbook(about, "bagian-hukum", "isi.csv");
        var base = "/penilaian/" + about.id();
        var query = "?q=" + URLEncoder.encode(text, UTF_8);

        var answers = Stream.of(
                person.post(
                        "/penilaian/baru",
                        Map.of("peraturan", Site.PACK, "nama", text, "daerah", text, "tahun", "2024")),
                person.post("/penilaian/baru", Map.of("peraturan", text, "nama", text, "tahun", "2024")),
                person.post("/akun", Map.of("pengguna", text, "nama", text, "peran", "READER", "daerah", text)),
                person.post(
                        "/akun",
                        Map.of(
                                "pengguna",
                                "u" + Integer.toHexString(text.hashCode()),
                                "nama",
                                text,
                                "peran",
                                "OFFICE",
                                "daerah",
                                text,
                                "opd",
                                text)),
                person.post(
                        "/akun",
                        Map.of(
                                "pengguna",
                                "v" + Integer.toHexString(text.hashCode()),
                                "nama",
                                text,
                                "peran",
                                "READER",
                                "daerah",
                                text)),
                person.post(base + "/tahap", Map.of("ke", "CHECKING", "alasan", text)),
                person.post(base + "/hasil", Map.of("predikat", text, "nilai", text, "catatan", text)),
                person.post(base + "/opd", Map.of("opd", text)),
                person.post(base + "/berkas/" + book.id() + "/tarik", Map.of("tarik", text)),
                person.post("/akun/sandi", Map.of("lama", text, "baru", text, "ulang", text)),
                site.visitor().signIn(text, text),
                person.get("/" + query),
                person.get("/jejak" + query),
                person.get("/peraturan/" + URLEncoder.encode(text, UTF_8)),
                person.get("/?lang=" + URLEncoder.encode(text, UTF_8)),
                person.get("/"),
                person.get("/akun"),
                person.get("/jejak"),
                person.get(base),
                person.get(base + "/bukti"),
                person.get("/jejak.csv"));

        answers.forEach(HostileRequestsTest::assertHarmless);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>.csv",
                "../../luar.csv",
                "..\\..\\luar.csv",
                "/etc/luar.csv",
                "C:\\luar.csv",
                "%2e%2e%2fluar.csv",
                "[[${1234*4321}]].csv",
                "baris\u0001.csv",
                "con.csv",
                ".csv",
                "a'b;c,=1+1.csv",
                "kutip\\\"tanda.csv",
                "é😀.csv",
            })
    void nameOfAFileIsNeverMoreThanAName(String name) throws IOException {
        var about = site.assessment("Kabupaten berkas " + Integer.toHexString(name.hashCode()));
        var before = outside();

        var sent = person.upload("/penilaian/" + about.id() + "/unggah", name, "a;b\n<script>;'".getBytes(UTF_8));
        var page = person.get("/penilaian/" + about.id() + "/bukti");

        assertThat(List.of(sent, page)).allSatisfy(HostileRequestsTest::assertHarmless);
        assertThat(outside()).isEqualTo(before);
        for (var book : site.workspace.evidence().workbooks(about.id())) {
            var base = "/penilaian/" + about.id() + "/berkas/" + book.id();
            assertHarmless(person.get(base));
            var original = person.get(base + "/asli/1");
            assertThat(original.header("Content-Disposition"))
                    .startsWith("attachment;")
                    .doesNotContain("\n")
                    .doesNotContain("/..");
            assertThat(original.header("Content-Type")).isEqualTo("application/octet-stream");
        }
    }

    /** Every file beside the data folder. */
    private static Set<String> outside() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.startsWith(site.data))
                    .map(Path::toString)
                    .filter(file -> !file.contains("cache"))
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /peraturan/..%2f",
                "GET /peraturan/%2e%2e%2f%2e%2e%2fetc",
                "GET /peraturan/..%5c..",
                "GET /peraturan/\\..\\x",
                "GET /peraturan/%00",
                "GET /peraturan/a%0d%0aSet-Cookie:x",
                "GET /peraturan/..;/akun",
                "GET /peraturan//contoh-2024",
                "GET /peraturan/contoh-2024/formulir/..%2f..%2fx.xlsx",
                "GET /peraturan/.",
                "GET /aset/../application.properties",
                "GET /aset/..%2fapplication.properties",
                "GET /aset/%2e%2e/application.properties",
                "GET /webjars/..%2f..%2f..%2fapplication.properties",
                "GET /webjars/../../../application.properties",
                "GET /aset/",
                "GET /{x}",
                "GET /<script>",
                "GET /peraturan/%zz",
                "GET /?q=%zz",
                "GET http://jahat.example/peraturan/x",
                "FOO /",
                "TRACE /",
                "PUT /akun",
                "DELETE /akun",
                "PATCH /akun",
            })
    void oddAddressIsRefusedInOurWords(String line) {
        for (var language : List.of("bahasa=id", "bahasa=en")) {
            var answer = person.raw(line + " HTTP/1.1\r\nHost: localhost\r\nCookie: %COOKIE%; " + language
                    + "\r\nConnection: close\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 4").contains("Content-Security-Policy: default-src 'none'");
            // Where the first line is no request, the server reads no cookie.
            boolean english = language.endsWith("en") && !line.matches(".*[\\\\{<].*");
            assertThat(answer).contains(english ? "<html lang=\"en\"" : "<html lang=\"id\"");
            assertClean(answer);
        }
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedInOurWords() {
        var base = "/penilaian/" + site.assessment("Kabupaten galat").id();
        var answers = Map.of(
                person.get("/jejak?halaman=x"), 400,
                person.get("/jejak?tindakan=x"), 400,
                person.get("/masuk?tunggu=x"), 400,
                person.post(base + "/tahap", Map.of()), 400,
                person.post(base + "/tahap", Map.of("ke", "x")), 400,
                person.get("/tidak/ada"), 404,
                person.post("/jejak", Map.of()), 405,
                person.send(base + "/tahap", "application/json", "{}".getBytes(UTF_8), "X-CSRF-TOKEN", person.token()),
                        400,
                person.send(base + "/unggah", "multipart/form-data", "x".getBytes(UTF_8)), 400,
                person.form(base + "/tahap", Map.of()), 403);

        answers.forEach((answer, status) -> {
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.body()).contains("<html lang=\"id\"", "<h1>");
            assertHarmless(answer);
        });
    }

    @Test
    void tooMuchIsRefusedInOurWordsAndTheServerGoesOn() {
        StoredAssessment about = site.assessment("Kabupaten besar");
        var path = "/penilaian/" + about.id() + "/unggah";
        var token = person.token();
        var large = new byte[33 * 1024 * 1024];

        var answers = List.of(
                person.upload(path, "besar.csv", large),
                person.send(
                        path,
                        SecurityClient.multipart(),
                        SecurityClient.files(token, "a.csv", new byte[] {'a'}, 10_000)),
                person.post(
                        "/penilaian/" + about.id() + "/tahap",
                        Map.of("ke", "CHECKING", "alasan", "a".repeat(3_000_000))));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("Terlalu besar");
            assertHarmless(answer);
        });
        assertThat(person.upload(path, "besar.csv", large, "X-Patuh-Script", "true")
                        .body())
                .startsWith("<p class=\"notice bad\"");
        assertThat(person.form("/masuk", manyFields()).status()).isEqualTo(400);
        assertThat(tooLong(path)).startsWith("HTTP/1.1 413");
        assertThat(person.get("/").status()).isEqualTo(200);
        assertThat(site.workspace.evidence().workbooks(about.id())).isEmpty();
    }

    private static Map<String, String> manyFields() {
        return Stream.iterate(0, i -> i + 1).limit(10_000).collect(Collectors.toMap(i -> "f" + i, i -> "x"));
    }

    /** Says that it will send more than is taken, and sends nothing. */
    private static String tooLong(String path) {
        return person.raw("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: %COOKIE%\r\nConnection: close\r\n"
                + "Content-Type: " + SecurityClient.multipart() + "\r\nContent-Length: 900000000\r\n\r\n");
    }

    @Test
    void fileOfSomebodyWhoIsNotSignedInIsNotRead() {
        var visitor = site.visitor();
        var answer = visitor.upload("/masuk", "a.csv", new byte[1024]);

        assertThat(answer.status()).isEqualTo(403);
        assertHarmless(answer);
    }

    @Test
    void logOfAWholeSessionHoldsNoSecret() {
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        var log = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.addAppender(heard);
        try {
            var visitor = site.signedIn("rahasia", Role.ADMINISTRATOR, null, null);
            var told = visitor.post("/akun", Map.of("pengguna", "sekali", "nama", "x", "peran", "TRAINER"));
            visitor.signIn("rahasia", "kata-yang-salah");
            visitor.get("/jejak?halaman=kata-yang-salah");
            visitor.form("/akun/sandi", Map.of("lama", "kata-yang-salah"));
            visitor.form("/akun/sandi", Map.of("lama", "kata-yang-salah", "_csrf", visitor.token()));

            var lines = heard.list.stream()
                    .map(event -> event.getFormattedMessage() + event.getThrowableProxy())
                    .collect(Collectors.joining("\n"));
            assertThat(oneTime(told)).hasSize(23);
            assertThat(lines)
                    .doesNotContain(
                            Site.PASSWORD, "kata-yang-salah", visitor.session(), visitor.token(), oneTime(told));
        } finally {
            log.detachAppender(heard);
        }
    }

    private static String oneTime(Answer told) {
        return told.body().replaceFirst("(?s).*one-time\">([^<]*)<.*", "$1");
    }

    private static void assertHarmless(Answer answer) {
        assertThat(answer.status()).as(answer.header("Location")).isLessThan(500);
        assertThat(answer.headers().keySet()).doesNotContain("x");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        if (answer.header("Content-Type").startsWith("text/html")) {
            assertClean(answer.body());
        }
    }

    /** Nothing in a page can run, and nothing of the program shows. */
    private static void assertClean(String body) {
        assertThat(OFFENCE.matcher(body).results().map(MatchResult::group)).isEmpty();
    }
}
