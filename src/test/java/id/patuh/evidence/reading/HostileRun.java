package id.patuh.evidence.reading;

import id.patuh.evidence.ReadingOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Imports each file of a folder in a process of its own, and says what came of it, and the milliseconds of the clock and the processor. */
public final class HostileRun {
    private HostileRun() {}

    public static void main(String[] arguments) throws IOException {
        try (var files = Files.list(Path.of(arguments[0]))) {
            files.sorted().forEach(HostileRun::examine);
        }
    }

    private static void examine(Path file) {
        var importer = new SpreadsheetImporter(ReadingOptions.USUAL);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        String outcome;
        int rows = 0;
        try {
            var evidence =
                    importer.read(importer.open(List.of(file)), TestRegulation.regulation(), "Kabupaten Teladan", 2024);
            rows = evidence.rows().size();
            outcome = evidence.workbooks().get(0).readable()
                    ? "read"
                    : evidence.issues().get(0).code().name();
        } catch (RuntimeException | Error thrown) {
            outcome = thrown.toString().replace(' ', '_');
        }
        long end = System.nanoTime();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        System.out.printf(
                "%s %s %d %d %d%n",
                file.getFileName(), outcome, rows, (end - start) / 1_000_000, processor / 1_000_000);
    }
}
