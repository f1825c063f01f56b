package id.patuh.evidence.packaged;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Budget;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The zip file that a workbook is, read part by part and never beyond its limits. */
public final class PackageFile implements AutoCloseable {
    private static final long LONGEST_DIRECTORY = 8 << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Limits limits;
    private final Budget budget;
    private final long packed;
    private long inflated;
    private @Nullable RefusedException tripped;

    private PackageFile(ZipFile zip, long packed, Limits limits) throws RefusedException {
        this.zip = zip;
        this.packed = packed;
        this.limits = limits;
        this.budget = new Budget(limits);
        list();
    }

    /** Opens a zip file, or refuses it. */
    public static PackageFile open(Path path, Limits limits) throws RefusedException {
        try {
            if (Files.size(path) > limits.fileBytes() || ZipDirectory.length(path) > LONGEST_DIRECTORY) {
                throw new RefusedException(IssueCode.FILE_TOO_LARGE);
            }
            return of(new ZipFile(path.toFile()), Files.size(path), limits);
        } catch (IOException | RuntimeException unreadable) {
            throw new RefusedException(IssueCode.FILE_DAMAGED);
        }
    }

    private static PackageFile of(ZipFile zip, long size, Limits limits) throws RefusedException, IOException {
        try {
            return new PackageFile(zip, size, limits);
        } catch (RefusedException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    /** What this workbook may still use. */
    public Budget budget() {
        return budget;
    }

    public boolean has(String part) {
        return parts.containsKey(normal(part));
    }

    /** A part's XML, or empty if the package has no such part. */
    public Optional<XmlCursor> xml(String part) throws RefusedException {
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

    /** The first characters of a part that is no XML; empty if there is no such part. */
    public String beginning(String part, int characters) throws RefusedException {
        var entry = parts.get(normal(part));
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(characters), StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException unreadable) {
            throw refusal();
        }
    }

    /** Why reading stopped: a limit that was reached, else damage. */
    public RefusedException refusal() {
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

    /** Of two parts of one name, nobody knows which one counts; parts that lie over each other are no honest file's. */
    private void list() throws RefusedException {
        if (zip.size() > limits.entries()) {
            throw new RefusedException(IssueCode.FILE_TOO_LARGE);
        }
        long compressed = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            compressed += Math.max(0, entry.getCompressedSize());
            if (parts.putIfAbsent(normal(entry.getName()), entry) != null || compressed > packed) {
                throw new RefusedException(IssueCode.FILE_DAMAGED);
            }
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
            throw stop();
        }
    }

    private IOException stop() {
        tripped = new RefusedException(IssueCode.FILE_TOO_LARGE);
        return new IOException("limit reached");
    }

    private final class Counted extends FilterInputStream {
        private final TokenGuard guard = new TokenGuard();

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(read);
            if (read > 0 && !guard.accepts(into, from, read)) {
                throw stop();
            }
            return read;
        }
    }
}
