package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The zip file that a workbook is: its entries in their order, its parts by name. */
final class SourcePackage implements AutoCloseable {
    private static final int MOST_ENTRIES = 10_000;
    private static final long LARGEST_PART = 1L << 30;
    private static final int LARGEST_TEXT = 1 << 26;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

    private SourcePackage(ZipFile zip) {
        this.zip = zip;
    }

    static SourcePackage open(Path path) throws AnnotationException {
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(path).get();
        } catch (IOException | RuntimeException noZip) {
            throw Refusal.noWorkbook();
        }
        var source = new SourcePackage(zip);
        try {
            source.list();
            return source;
        } catch (AnnotationException refused) {
            source.close();
            throw refused;
        }
    }

    /** In the order in which they lie in the file. */
    List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntriesInPhysicalOrder());
    }

    boolean has(String part) {
        return parts.containsKey(normal(part));
    }

    InputStream packed(ZipArchiveEntry entry) throws IOException {
        return zip.getRawInputStream(entry);
    }

    PartEncoding.Opened read(String part) throws IOException, AnnotationException {
        return PartEncoding.open(stream(part));
    }

    InputStream stream(String part) throws IOException, AnnotationException {
        var entry = parts.get(normal(part));
        if (entry == null || !zip.canReadEntryData(entry)) {
            throw Refusal.damaged();
        }
        return new Bounded(zip.getInputStream(entry));
    }

    /** A small part as a whole. */
    String text(String part) throws IOException, AnnotationException {
        var text = new StringBuilder();
        try (var reader = read(part).reader()) {
            var buffer = new char[1 << 14];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
                if (text.length() > LARGEST_TEXT) {
                    throw Refusal.tooLarge();
                }
            }
        }
        return text.toString();
    }

    @Nullable String textIfPresent(String part) throws IOException, AnnotationException {
        return has(part) ? text(part) : null;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException ignored) {
            // Everything that was wanted has been read.
        }
    }

    static String normal(String part) {
        var slashed = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** Programs differ in which of two entries of one name they read, so such a file is not passed on. */
    private void list() throws AnnotationException {
        var entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            throw Refusal.tooLarge();
        }
        for (var entry : entries) {
            if (parts.put(normal(entry.getName()), entry) != null) {
                throw Refusal.damaged();
            }
        }
    }

    private static final class Bounded extends FilterInputStream {
        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count;
            try {
                count = super.read(into, from, length);
            } catch (IOException | RuntimeException damaged) {
                throw new DamagedException(damaged);
            }
            read += Math.max(0, count);
            if (read > LARGEST_PART) {
                throw new DamagedException(null);
            }
            return count;
        }
    }

    /** A part that cannot be unpacked, as opposed to a copy that cannot be written. */
    static final class DamagedException extends IOException {
        DamagedException(@Nullable Exception cause) {
            super("A part of the workbook cannot be unpacked.", cause);
        }
    }
}
