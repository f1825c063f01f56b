package id.patuh.benchmark;

import id.patuh.cli.CommandLineInterface;
import id.patuh.cli.Terminal;
import id.patuh.cli.Toolbox;
import id.patuh.testsupport.NoWorkplace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.util.FileSystemUtils;

/**
 * Checks as many subjects at once as Indonesia has regencies and cities, through the program's own door: workbooks read,
 * 120 indicators assessed, a page and a document for machines written for each, and the ranking.
 *
 * <p>The subjects are copies of the good sample under names of their own, each without the workbooks of some offices.
 */
public final class BatchBenchmark {
    private static final int SUBJECTS = 514;
    private static final int LEFT_OUT = 7;
    private static final Path GOOD = Path.of("samples", "kabupaten-teladan");

    private final int subjects;
    private final Path folder;

    private BatchBenchmark(int subjects, Path folder) {
        this.subjects = subjects;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        int subjects = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SUBJECTS;
        var folder = Files.createTempDirectory("patuh-nation");
        try {
            new BatchBenchmark(subjects, folder).run();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void run() throws IOException {
        var nation = folder.resolve("bangsa");
        int workbooks = 0;
        for (int number = 1; number <= subjects; number++) {
            workbooks += write(nation, number);
        }
        System.out.printf("%d subjects, %d workbooks written%n", subjects, workbooks);
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        int code = check(nation);
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "%.1f s, exit code %d, at most %d of %d MiB of heap, %d MiB of reports, Java %s%n",
                seconds,
                code,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                size(folder.resolve("hasil")) >> 20,
                Runtime.version());
    }

    private int check(Path nation) {
        var toolbox = new Toolbox(Path.of("target", "test-rule-cache"), Duration.ofMinutes(2));
        var terminal = new Terminal(
                new PrintWriter(new StringWriter()),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                false,
                StandardCharsets.UTF_8,
                Map.of());
        return new CommandLineInterface(toolbox, terminal, new NoWorkplace())
                .run(
                        "check",
                        nation.toString(),
                        "--out",
                        folder.resolve("hasil").toString());
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static int write(Path nation, int number) throws IOException {
        var subject = Files.createDirectories(nation.resolve("kabupaten-%03d".formatted(number)));
        int place = 0;
        int written = 0;
        try (var offices = Files.list(GOOD)) {
            for (var office : offices.sorted().toList()) {
                if ((number + place++) % LEFT_OUT != 0) {
                    copy(office, subject.resolve(office.getFileName()), "Kabupaten %03d".formatted(number));
                    written++;
                }
            }
        }
        return written;
    }

    private static void copy(Path from, Path to, String name) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(from));
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = new ByteArrayOutputStream();
                in.transferTo(content);
                var text = content.toString(StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        text.contains("Kabupaten Teladan")
                                ? text.replace("Kabupaten Teladan", name).getBytes(StandardCharsets.UTF_8)
                                : content.toByteArray());
                out.closeEntry();
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
