package id.patuh.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.testsupport.Databases;
import id.patuh.testsupport.ServerProcess;
import id.patuh.workspace.Actor;
import id.patuh.workspace.Revision;
import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The power fails again and again while workbooks come in and are evaluated; nothing that was acknowledged is lost. */
class CrashIT {
    private static final int CRASHES = 20;
    private static final long SEED = 20_261_122L;
    private static final int LONGEST_LIFE_MILLIS = 1_800;
    private static final Path CACHE = Path.of("target", "workplace-cache").toAbsolutePath();
    private static final Path SAMPLES = Path.of("samples/kabupaten-teladan");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @TempDir
    private Path folder;

    /** What the server said it has. */
    private record Acknowledged(String file, String sha256) {}

    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLost(Databases kind) throws IOException {
        var storage = kind.fresh(folder);
        var random = new Random(SEED);
        var workbooks = workbooks();
        var acknowledged = new ArrayList<Acknowledged>();
        var assessment = setUp(storage);
        var next = new AtomicInteger();
        for (int crash = 0; crash < CRASHES; crash++) {
            try (var server = ServerProcess.start(storage, CACHE)) {
                var client = new Client(server.address());
                var token = client.token("/penilaian/" + assessment + "/bukti");
                var lifetime = random.nextInt(LONGEST_LIFE_MILLIS);
                var killer = CompletableFuture.runAsync(() -> {
                    LockSupport.parkNanos(lifetime * 1_000_000L);
                    server.kill();
                });
                work(client, token, assessment, workbooks, next, acknowledged);
                killer.join();
            }
            verify(storage, assessment, acknowledged, crash);
        }
        assertThat(acknowledged).hasSizeGreaterThan(CRASHES);
    }

    private static String setUp(StorageSettings storage) {
        try (var workspace = Workspace.open(storage, Clock.systemUTC())) {
            return workspace
                    .assessments()
                    .create("Kabupaten Teladan", "kkp-ham-2021", "Kabupaten Teladan", 2024, Set.of(), Actor.PROGRAM)
                    .id();
        }
    }

    private static List<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    /** Uploads one workbook after the other and asks for evaluations, until the server is gone. */
    private static void work(
            Client client,
            String token,
            String assessment,
            List<Path> workbooks,
            AtomicInteger next,
            List<Acknowledged> acknowledged) {
        try {
            while (true) {
                int number = next.getAndIncrement();
                var bytes = changed(Files.readAllBytes(workbooks.get(number % workbooks.size())), number);
                var file = "unggahan-%03d.xlsx".formatted(number);
                var answer = client.upload("/penilaian/" + assessment + "/unggah", token, file, bytes);
                if (answer.statusCode() == 200 && answer.body().contains("✔")) {
                    acknowledged.add(new Acknowledged(file, hash(bytes)));
                }
                if (number % 3 == 0) {
                    client.get("/penilaian/" + assessment);
                }
            }
        } catch (IOException gone) {
            // This is what happens when the power fails.
        }
    }

    /** A zip may end with a comment, so that every upload has bytes of its own. */
    private static byte[] changed(byte[] workbook, int number) {
        var comment = String.valueOf(number).getBytes(StandardCharsets.US_ASCII);
        var changed = new ByteArrayOutputStream();
        changed.write(workbook, 0, workbook.length - 2);
        changed.write(comment.length);
        changed.write(0);
        changed.writeBytes(comment);
        return changed.toByteArray();
    }

    private static void verify(StorageSettings storage, String assessment, List<Acknowledged> acknowledged, int crash) {
        try (var workspace = Workspace.open(storage, Clock.systemUTC())) {
            assertThat(workspace.audit().verify())
                    .as("trail after crash %d", crash)
                    .isEmpty();
            var revisions = workspace.evidence().workbooks(assessment).stream()
                    .flatMap(workbook -> workbook.revisions().stream())
                    .toList();
            assertThat(revisions.stream().map(revision -> new Acknowledged(revision.file(), revision.sha256())))
                    .as("revisions after crash %d", crash)
                    .containsAll(acknowledged);
            for (Revision revision : revisions) {
                var bytes = workspace.evidence().bytes(revision.sha256()).orElseThrow();
                assertThat(hash(bytes)).isEqualTo(revision.sha256());
            }
            for (var evaluation : workspace.evaluations().history(assessment)) {
                assertThat(hash(workspace.evidence().bytes(evaluation.result()).orElseThrow()))
                        .isEqualTo(evaluation.result());
            }
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A browser without a screen. */
    private static final class Client {
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String address;

        Client(String address) {
            this.address = address;
        }

        String get(String path) throws IOException {
            return send(HttpRequest.newBuilder(URI.create(address + path)).build())
                    .body();
        }

        String token(String path) throws IOException {
            var found = TOKEN.matcher(get(path));
            if (!found.find()) {
                throw new IOException("The page has no form.");
            }
            return found.group(1);
        }

        HttpResponse<String> upload(String path, String token, String file, byte[] bytes) throws IOException {
            var border = "patuh-border";
            var body = new ByteArrayOutputStream();
            body.writeBytes(("--" + border + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                            + "\r\n--" + border + "\r\nContent-Disposition: form-data; name=\"tersendiri\"\r\n\r\ntrue"
                            + "\r\n--" + border + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\""
                            + file + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(bytes);
            body.writeBytes(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return send(HttpRequest.newBuilder(URI.create(address + path))
                    .header("Content-Type", "multipart/form-data; boundary=" + border)
                    .header("X-Patuh-Script", "true")
                    .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                    .build());
        }

        private HttpResponse<String> send(HttpRequest request) throws IOException {
            try {
                return http.send(request, BodyHandlers.ofString());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException(stopped);
            }
        }
    }
}
