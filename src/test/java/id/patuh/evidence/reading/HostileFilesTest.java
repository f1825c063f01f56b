package id.patuh.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process with 256 MiB reads or refuses every hostile file, as its name says. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class HostileFilesTest {
    private static final int HUNG = 60_000;

    @TempDir
    Path folder;

    @Test
    void everyHostileFileIsReadOrRefusedWithinLittleMemory() throws IOException, InterruptedException {
        new HostileFiles(folder).write();
        var said = Files.createTempFile("patuh-hostile", ".txt");

        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName(),
                        folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(process.waitFor()).isZero();
        var lines = Files.readAllLines(said).stream()
                .filter(line -> line.matches("\\S+ \\S+ \\d+ \\d+ \\d+"))
                .toList();
        Files.delete(said);
        try (var files = Files.list(folder)) {
            assertThat(lines).hasSameSizeAs(files.toList());
        }
        assertThat(lines).allSatisfy(HostileFilesTest::isAsItsNameSays);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("read-honest"))
                .allMatch(line -> line.contains(" read 200000 "));
    }

    private static void isAsItsNameSays(String line) {
        var words = line.split(" ", -1);
        assertThat(words[1]).as(line).isEqualTo(words[0].substring(0, words[0].indexOf('-')));
        assertThat(Integer.parseInt(words[3])).as(line).isLessThan(HUNG);
    }
}
