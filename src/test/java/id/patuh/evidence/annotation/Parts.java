package id.patuh.evidence.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook, unpacked, so that tests compare them. */
final class Parts {
    private Parts() {}

    /** In the order of the file; content as one letter for each byte. */
    static Map<String, String> of(Path file) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return parts;
    }

    static String text(Path file, String part) {
        return new String(bytes(file, part), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Path file, String part) {
        return of(file).getOrDefault(part, "").getBytes(StandardCharsets.ISO_8859_1);
    }

    static Path write(Path file, Map<String, byte[]> parts) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }
}
