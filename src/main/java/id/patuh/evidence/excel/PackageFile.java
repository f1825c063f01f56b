package id.patuh.evidence.excel;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The zip file that a workbook is, read part by part and never beyond its limits. */
final class PackageFile implements AutoCloseable {
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Limits limits;
    private final long packed;
    private long inflated;
    private @Nullable RefusedException tripped;

    private PackageFile(ZipFile zip, long packed, Limits limits) {
        this.zip = zip;
        this.packed = packed;
        this.limits = limits;
        zip.stream().forEach(entry -> parts.putIfAbsent(normal(entry.getName()), entry));
    }

    static PackageFile open(Path path, long size, Limits limits) throws RefusedException {
        try {
            var zip = new ZipFile(path.toFile());
            if (zip.size() > limits.entries()) {
                zip.close();
                throw new RefusedException(IssueCode.FILE_TOO_LARGE);
            }
            return new PackageFile(zip, size, limits);
        } catch (IOException | RuntimeException unreadable) {
            throw new RefusedException(IssueCode.FILE_DAMAGED);
        }
    }

    boolean has(String part) {
        return parts.containsKey(normal(part));
    }

    /** A part's XML, or empty if the package has no such part. */
    Optional<XmlCursor> xml(String part) throws RefusedException {
        var entry = parts.get(normal(part));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new XmlCursor(new Counted(zip.getInputStream(entry)), this));
        } catch (IOException | RuntimeException unreadable) {
            throw refusal();
        }
    }

    /** Why reading stopped: a limit that was reached, else damage. */
    RefusedException refusal() {
        return tripped != null ? tripped : new RefusedException(IssueCode.FILE_DAMAGED);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException ignored) {
            // Everything that was wanted has been read.
        }
    }

    private static String normal(String part) {
        var slashed = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    private void count(long bytes) throws IOException {
        inflated += Math.max(0, bytes);
        boolean tooTight = inflated > limits.ratioFloor() && inflated / Math.max(1, packed) > limits.ratio();
        if (inflated > limits.inflatedBytes() || tooTight) {
            tripped = new RefusedException(IssueCode.FILE_TOO_LARGE);
            throw new IOException("limit reached");
        }
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(read);
            return read;
        }
    }
}
