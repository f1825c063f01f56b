package id.patuh.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.cli.CommandLineInterface;
import id.patuh.cli.Terminal;
import id.patuh.cli.Toolbox;
import id.patuh.testsupport.Databases;
import id.patuh.testsupport.NoWorkplace;
import id.patuh.testsupport.Workplaces;
import id.patuh.workspace.Actor;
import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.Upload;
import id.patuh.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same evidence gives the same {@code result.json} on the command line, on the page and in the database. */
class SameResultTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T03:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @TempDir
    private Path folder;

    static Stream<Arguments> submissions() {
        return Databases.all()
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind, "kabupaten-teladan", "kkp-ham-2021", "Kabupaten Teladan", 2024),
                        Arguments.of(kind, "kabupaten-bermasalah", "kkp-ham-2021", "Kabupaten Bermasalah", 2024),
                        Arguments.of(kind, "puskesmas-contoh", "p2ham-2023", "Puskesmas Contoh", 2024)));
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void pageCommandAndDatabaseAgreeToTheByte(
            Databases kind, String sample, String regulation, String subject, int year) throws Exception {
        var storage = kind.fresh(folder);
        var files = evidence(sample);
        var about = handIn(storage, files, regulation, subject, year);

        var fromPage = page(storage, about);

        assertThat(fromPage).isEqualTo(command(files, regulation, subject, year));
        try (var workspace = Workspace.open(storage, CLOCK)) {
            var kept = workspace.evaluations().latest(about).orElseThrow();
            assertThat(workspace.evidence().bytes(kept.result()).orElseThrow()).isEqualTo(fromPage);
        }
    }

    private static List<Path> evidence(String sample) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples", sample))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("~$"))
                    .sorted()
                    .toList();
        }
    }

    private static String handIn(
            StorageSettings storage, List<Path> files, String regulation, String subject, int year) {
        try (var workspace = Workspace.open(storage, CLOCK)) {
            var about = workspace.assessments().create(subject, regulation, subject, year, Set.of(), Actor.PROGRAM);
            for (var file : files) {
                var upload = new Upload(String.valueOf(file.getFileName()), file, null, null, true);
                workspace.evidence().receive(about.id(), upload, Actor.PROGRAM);
            }
            return about.id();
        }
    }

    private static byte[] page(StorageSettings storage, String about) throws Exception {
        try (var server = Workplaces.startLocal(storage, CLOCK)) {
            var address = URI.create("http://localhost:" + server.port() + "/penilaian/" + about + "/result.json");
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                    .body();
        }
    }

    private byte[] command(List<Path> files, String regulation, String subject, int year) throws IOException {
        var evidence = Files.createDirectory(folder.resolve("bukti"));
        for (var file : files) {
            Files.copy(file, evidence.resolve(String.valueOf(file.getFileName())));
        }
        var silence = new PrintWriter(new StringWriter());
        var terminal = new Terminal(silence, silence, false, false, StandardCharsets.UTF_8, Map.of());
        var toolbox = new Toolbox(Path.of("target", "workplace-cache", "rules"), Duration.ofMinutes(3), CLOCK);
        var out = folder.resolve("hasil");
        new CommandLineInterface(toolbox, terminal, new NoWorkplace())
                .run(
                        "check",
                        evidence.toString(),
                        "--regulation",
                        regulation,
                        "--subject",
                        subject,
                        "--year",
                        String.valueOf(year),
                        "--format",
                        "json",
                        "--out",
                        out.toString());
        return Files.readAllBytes(out.resolve("result.json"));
    }
}
