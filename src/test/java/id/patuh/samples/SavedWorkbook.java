package id.patuh.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves workbooks so that the same content gives the same bytes. */
final class SavedWorkbook {
    private static final LocalDateTime SAVED = LocalDateTime.of(2025, 1, 20, 9, 0);

    private SavedWorkbook() {}

    static void save(XSSFWorkbook workbook, Path file) {
        try (workbook) {
            var properties = workbook.getProperties().getCoreProperties();
            properties.setCreated(SAVED + ":00Z");
            properties.setModified(SAVED + ":00Z");
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Files.createDirectories(file.getParent());
            Files.write(file, withoutClock(bytes.toByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] withoutClock(byte[] zipped) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zipped));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(SAVED);
                out.putNextEntry(same);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
