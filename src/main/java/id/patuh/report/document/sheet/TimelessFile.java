package id.patuh.report.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks without the time at which they were made, so that the same content gives the same bytes. */
final class TimelessFile {
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private TimelessFile() {}

    /** The stream stays open. */
    static void save(XSSFWorkbook workbook, OutputStream out) throws IOException {
        var properties = workbook.getProperties().getCoreProperties();
        try {
            properties.setCreated(TIME + ":00Z");
            properties.setModified(TIME + ":00Z");
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        var zip = new ZipOutputStream(out);
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(TIME);
                zip.putNextEntry(copy);
                in.transferTo(zip);
            }
        }
        zip.finish();
    }
}
