package id.patuh.evidence.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files without the time at which they were made, so that the same content gives the same bytes. */
public final class FixedFile {
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private FixedFile() {}

    public static void save(XSSFWorkbook workbook, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            save(workbook, out);
        }
    }

    /** The stream stays open. */
    public static void save(XSSFWorkbook workbook, OutputStream out) throws IOException {
        var properties = workbook.getProperties().getCoreProperties();
        try {
            properties.setCreated(TIME + ":00Z");
            properties.setModified(TIME + ":00Z");
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var zip = new ZipOutputStream(out);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                put(zip, entry.getName());
                in.transferTo(zip);
            }
            zip.finish();
        }
    }

    /** Packs files of one folder, sorted by name. */
    public static void zip(List<Path> files, Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.stream().sorted().toList()) {
                put(out, String.valueOf(file.getFileName()));
                Files.copy(file, (OutputStream) out);
            }
        }
    }

    private static void put(ZipOutputStream out, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
    }
}
