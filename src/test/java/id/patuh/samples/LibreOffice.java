package id.patuh.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves a workbook once more through LibreOffice, where it is installed and the samples are rewritten. */
final class LibreOffice {
    private static final int PATIENCE_IN_SECONDS = 120;

    private LibreOffice() {}

    static void save(XSSFWorkbook workbook, Path file) {
        SavedWorkbook.save(workbook, file);
        if (Boolean.getBoolean("samples.update")) {
            try {
                convert(file);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void convert(Path file) throws IOException, InterruptedException {
        var out = Files.createTempDirectory("libreoffice");
        var profile = out.resolve("profile").toUri();
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + profile,
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.resolve("log").toFile())
                .start();
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            process.destroy();
        }
        Files.write(file, Files.readAllBytes(out.resolve(file.getFileName())));
    }
}
