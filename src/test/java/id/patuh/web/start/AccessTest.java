package id.patuh.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.testsupport.SecurityClient;
import id.patuh.testsupport.SecurityClient.Answer;
import id.patuh.web.start.Expectations.Expected;
import id.patuh.web.start.Expectations.Visitor;
import id.patuh.workspace.Role;
import id.patuh.workspace.StoredAssessment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who gets what at every address of the server, asked directly: a hidden button protects nothing. */
class AccessTest {
    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";

    @TempDir
    static Path folder;

    static Site site;
    static final Map<Visitor, SecurityClient> VISITORS = new EnumMap<>(Visitor.class);
    static final Map<String, String> IDS = new HashMap<>();
    static StoredAssessment own;
    static StoredAssessment other;

    @BeforeAll
    static void begin() throws IOException {
        site = Site.start(folder);
        for (var visitor : Visitor.values()) {
            VISITORS.put(visitor, arriving(visitor));
        }
        own = site.assessment(Site.TELADAN);
        other = site.assessment(Site.JIRAN);
        IDS.put(
                "workbook",
                site.workbook(own, "dinas-kesehatan", "milik-rsud.csv").id());
        IDS.put(
                "stranger",
                site.workbook(other, "dinas-kesehatan", "milik-jiran.csv").id());
        IDS.put(
                "account",
                site.account("sasaran", Role.READER, Site.JIRAN, null).id());
    }

    private static SecurityClient arriving(Visitor visitor) {
        var role = visitor.role;
        return role == null
                ? site.visitor()
                : site.signedIn(
                        visitor.name().toLowerCase(Locale.ROOT).replace('_', '.'),
                        role,
                        visitor.region,
                        visitor.office);
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void everyAddressOfTheServerHasAnExpectation() {
        assertThat(new TreeSet<>(routes())).isEqualTo(new TreeSet<>(Expectations.ALL.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatIsTheirsAndNothingElse() {
        return Expectations.ALL.entrySet().stream()
                .flatMap(route -> Stream.of(Visitor.values())
                        .map(visitor -> DynamicTest.dynamicTest(
                                route.getKey() + " by " + visitor,
                                () -> check(route.getKey(), route.getValue(), visitor))));
    }

    private static void check(String route, Expectations.Route expectation, Visitor visitor) {
        var answer = ask(client(visitor), route, path(route, own.id(), id("workbook")), expectation);

        assertThat(Expected.of(answer))
                .as("%d %s %s", answer.status(), answer.leadsTo(), answer.body().replaceAll("<[^>]*>|\\s+", " "))
                .isEqualTo(expectation.expected(visitor));
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotExistIsNotFoundByAnybodyWhoMayLook() {
        return routesOfAssessments()
                .map(route -> DynamicTest.dynamicTest(
                        route, () -> assertMissing(route, path(route, NOTHING, id("workbook")))));
    }

    @TestFactory
    Stream<DynamicTest> workbookOfAnotherAssessmentIsNotFoundUnderOnesOwn() {
        return routesOfAssessments()
                .filter(route -> route.contains("{workbook}"))
                .map(route -> DynamicTest.dynamicTest(
                        route, () -> assertMissing(route, path(route, own.id(), id("stranger")))));
    }

    @Test
    void uploadCannotCorrectAWorkbookOfAnotherAssessment() {
        var before = site.workspace.evidence().find(id("stranger")).orElseThrow();

        var answer = client(Visitor.BUREAU)
                .upload("/penilaian/" + own.id() + "/unggah?buku=" + id("stranger"), "x.csv", new byte[] {'a'});

        assertThat(answer.status()).isEqualTo(404);
        assertThat(site.workspace.evidence().find(id("stranger"))).contains(before);
    }

    private static Stream<String> routesOfAssessments() {
        return Expectations.ALL.keySet().stream().filter(route -> route.contains("/penilaian/{id}"));
    }

    private static void assertMissing(String route, String path) {
        var expectation = Objects.requireNonNull(Expectations.ALL.get(route));
        for (var visitor : List.of(Visitor.ADMINISTRATOR, Visitor.BUREAU, Visitor.OFFICE)) {
            boolean allowed = expectation.expected(visitor) == Expected.ALLOWED;
            var answer = ask(client(visitor), route, path, expectation);

            assertThat(answer.status()).as("%s by %s", path, visitor).isIn(404, allowed ? 404 : 403);
        }
    }

    private static SecurityClient client(Visitor visitor) {
        return Objects.requireNonNull(VISITORS.get(visitor));
    }

    private static String id(String name) {
        return Objects.requireNonNull(IDS.get(name));
    }

    private static Answer ask(SecurityClient client, String route, String path, Expectations.Route expectation) {
        String[] headers = route.contains(" by script") ? new String[] {"X-Patuh-Script", "true"} : new String[0];
        if (route.startsWith("GET ")) {
            return client.get(path, headers);
        }
        return expectation.file()
                ? client.upload(path, "", new byte[0], headers)
                : client.post(path, expectation.fields(), headers);
    }

    private static String path(String route, String assessment, String workbook) {
        var id = route.contains("/peraturan/") ? Site.PACK : route.contains("/akun/") ? id("account") : assessment;
        return route.replaceFirst("^\\S+ ", "")
                .replace(" by script", "")
                .replace("{id}", id)
                .replace("{workbook}", workbook)
                .replace("{number}", "1")
                .replace("{office}", "dinas-kesehatan")
                .replace("{code}", "01.H.1")
                .replace("{format}", "csv")
                .replace("{name}", "tanda-terima.html");
    }

    private static List<String> routes() {
        var routes = new ArrayList<String>();
        site.part(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .map(AccessTest::named)
                .forEach(routes::addAll);
        return routes;
    }

    private static List<String> named(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .toList();
        var script = route.getHeadersCondition().isEmpty() ? "" : " by script";
        return route.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? List.of("GET") : methods)
                        .stream().map(method -> method + " " + pattern + script))
                .toList();
    }
}
