package id.patuh.benchmark;

import id.patuh.testsupport.ServerProcess;
import id.patuh.workspace.Actor;
import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.Upload;
import id.patuh.workspace.Workspace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** Starts the workplace, fills it, and asks for its pages: start, memory, dashboard. */
public final class WorkplaceBenchmark {
    private static final int ASSESSMENTS = 100;
    private static final int ROUNDS = 30;
    private static final Path SAMPLES = Path.of("samples/kabupaten-teladan");

    private final HttpClient http = HttpClient.newHttpClient();

    private WorkplaceBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("workplace");
        var storage = StorageSettings.embedded(folder.resolve("data"));
        new WorkplaceBenchmark().run(storage, folder.resolve("cache"));
    }

    private void run(StorageSettings storage, Path cache) throws IOException, InterruptedException {
        var first = fill(storage);
        try (var server = ServerProcess.start(storage, cache)) {
            get(server, "/penilaian/" + first);
        }
        copyEvaluations(storage, first);
        long began = System.nanoTime();
        try (var server = ServerProcess.start(storage, cache)) {
            get(server, "/");
            System.out.printf("start to first page: %.2f s%n", seconds(began));
            System.out.printf("dashboard of %d assessments: %s%n", ASSESSMENTS, median(server, "/"));
            System.out.printf("assessment of 120 indicators: %s%n", median(server, "/penilaian/" + first));
            System.out.printf("indicators: %s%n", median(server, "/penilaian/" + first + "/indikator"));
            System.out.printf("memory at rest: %d MiB%n", memory(server.id()));
        }
    }

    /** One assessment with evidence, the others without. */
    private static String fill(StorageSettings storage) throws IOException {
        try (var workspace = Workspace.open(storage, Clock.systemUTC());
                Stream<Path> files = Files.list(SAMPLES)) {
            var first = "";
            for (int i = 0; i < ASSESSMENTS; i++) {
                var name = i == 0 ? "Kabupaten Teladan" : "Kabupaten Contoh " + i;
                var made = workspace.assessments().create(name, "kkp-ham-2021", name, 2024, Set.of(), Actor.PROGRAM);
                first = first.isEmpty() ? made.id() : first;
            }
            for (var file :
                    files.filter(one -> one.toString().endsWith(".xlsx")).toList()) {
                var upload = new Upload(String.valueOf(file.getFileName()), file, null, null, true);
                workspace.evidence().receive(first, upload, Actor.PROGRAM);
            }
            return first;
        }
    }

    private static void copyEvaluations(StorageSettings storage, String first) {
        try (var workspace = Workspace.open(storage, Clock.systemUTC())) {
            var kept = workspace.evaluations().latest(first).orElseThrow();
            var result = workspace.evidence().bytes(kept.result()).orElseThrow();
            for (var about : workspace.assessments().all(null)) {
                if (!about.id().equals(first)) {
                    workspace.evaluations().keep(kept.of(about.id()), result);
                }
            }
        }
    }

    private String median(ServerProcess server, String path) throws IOException, InterruptedException {
        var seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            get(server, path);
            seconds[round] = seconds(began);
        }
        Arrays.sort(seconds);
        return "median %.0f ms, slowest %.0f ms".formatted(1000 * seconds[ROUNDS / 2], 1000 * seconds[ROUNDS - 1]);
    }

    private void get(ServerProcess server, String path) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " gave " + answer.statusCode());
        }
    }

    /** Resident memory, where the system tells it. */
    private static long memory(long process) throws IOException {
        var status = Path.of("/proc/" + process + "/status");
        if (!Files.exists(status)) {
            return -1;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
