package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A copy of a package in which some parts are changed, new or gone; all others go over as they are packed. */
final class PackageCopy {
    /** The first day that a zip file can name, so that copies made at different times are equal. */
    private static final LocalDate NO_DAY = LocalDate.of(1980, 1, 1);

    private final SourcePackage source;
    private final Map<String, List<Edit>> edits = new LinkedHashMap<>();
    private final Map<String, String> added = new LinkedHashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private final Map<String, Written> written = new LinkedHashMap<>();

    /** A changed part as it was written, and the changes that bring back what it was. */
    record Written(String sha256, List<Edit> undo) {}

    PackageCopy(SourcePackage source) {
        this.source = source;
    }

    void change(String part, List<Edit> changes) {
        if (!changes.isEmpty()) {
            edits.put(SourcePackage.normal(part), Edit.sorted(changes));
        }
    }

    void add(String part, String text) {
        added.put(part, text);
    }

    void drop(String part) {
        dropped.add(SourcePackage.normal(part));
    }

    /** A name that no part has: {@code xl/commentsPatuh1.xml}. */
    String unusedName(String beginning, String end) {
        int number = 1;
        while (source.has(beginning + number + end) || added.containsKey(beginning + number + end)) {
            number++;
        }
        return beginning + number + end;
    }

    Map<String, List<Edit>> edits() {
        return edits;
    }

    Set<String> added() {
        return added.keySet();
    }

    void write(Path target) throws IOException, AnnotationException {
        write(target, changed -> Map.of());
    }

    /** @param last parts that can be made only when it is known how every changed part came out */
    void write(Path target, Function<Map<String, Written>, Map<String, String>> last)
            throws IOException, AnnotationException {
        try (var zip = new ZipArchiveOutputStream(target)) {
            for (var entry : source.entries()) {
                var part = SourcePackage.normal(entry.getName());
                if (dropped.contains(part)) {
                    continue;
                }
                var changes = edits.get(part);
                if (changes == null) {
                    zip.addRawArchiveEntry(new ZipArchiveEntry(entry), source.packed(entry));
                } else {
                    change(zip, entry, changes);
                }
            }
            for (var part : added.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
            for (var part : last.apply(written).entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
        }
    }

    private static void add(ZipArchiveOutputStream zip, String name, String text) throws IOException {
        zip.putArchiveEntry(dated(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }

    private void change(ZipArchiveOutputStream zip, ZipArchiveEntry entry, List<Edit> changes)
            throws IOException, AnnotationException {
        zip.putArchiveEntry(dated(entry.getName()));
        var opened = source.read(entry.getName());
        var hashed = new DigestOutputStream(zip, Hash.digest());
        try (var reader = opened.reader()) {
            var writer = new OutputStreamWriter(hashed, opened.encoding().charset());
            var undo = new ArrayList<Edit>();
            long at = 0;
            long shift = 0;
            for (var edit : changes) {
                var text = opened.encoding().written(edit.text());
                var removed = new StringWriter();
                at += copy(reader, writer, edit.start() - at);
                writer.write(text);
                at += copy(reader, removed, edit.end() - at);
                long start = edit.start() + shift;
                undo.add(new Edit(start, start + text.length(), removed.toString()));
                shift += text.length() - (edit.end() - edit.start());
            }
            reader.transferTo(writer);
            writer.flush();
            zip.closeArchiveEntry();
            written.put(SourcePackage.normal(entry.getName()), new Written(Hash.of(hashed.getMessageDigest()), undo));
        }
    }

    private static long copy(Reader from, Writer to, long count) throws IOException {
        var buffer = new char[1 << 13];
        long left = count;
        while (left > 0) {
            int read = from.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                break;
            }
            to.write(buffer, 0, read);
            left -= read;
        }
        return count - left;
    }

    private static ZipArchiveEntry dated(String name) {
        var entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setLastModifiedTime(
                FileTime.from(NO_DAY.atStartOfDay(ZoneId.systemDefault()).toInstant()));
        return entry;
    }
}
