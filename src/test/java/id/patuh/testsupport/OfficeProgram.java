package id.patuh.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.Assumptions;

/** LibreOffice without a window; tests that need it are left out, loudly, where it is missing, and fail there in CI. */
public final class OfficeProgram {
    private static final int PATIENCE_IN_SECONDS = 180;

    private final Path folder;

    private OfficeProgram(Path folder) {
        this.folder = folder;
    }

    /**
     * The program, if it is there.
     *
     * @param folder where it may keep its profile and what it writes
     */
    public static OfficeProgram required(Path folder) throws IOException, InterruptedException {
        var program = new OfficeProgram(folder);
        boolean present = program.runs(List.of("soffice", "--version"));
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeThat(present)
                    .as("LibreOffice (soffice) is not installed: this test is skipped")
                    .isTrue();
        }
        Assertions.assertThat(present).as("LibreOffice (soffice) is installed").isTrue();
        return program;
    }

    /** Opens a file and saves it as another format: {@code pdf}, or {@code xlsx:Calc MS Excel 2007 XML}. */
    public Path convert(Path file, String format) throws IOException, InterruptedException {
        var out = Files.createDirectories(folder.resolve("converted"));
        var arguments = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString(),
                file.toString()));
        Assertions.assertThat(runs(arguments))
                .as("LibreOffice converts %s", file)
                .isTrue();
        var name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return out.resolve(name + "." + format.replaceFirst(":.*", ""));
    }

    private boolean runs(List<String> command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
