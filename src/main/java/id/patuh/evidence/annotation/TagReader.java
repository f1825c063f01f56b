package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tags of a part one after the other, each with its place, so that the part can be changed and stay as it is elsewhere. */
final class TagReader {
    private static final int LONGEST_TAG = 1 << 20;

    private final Reader in;
    private final boolean keepsText;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int filled;
    private long before;

    TagReader(Reader in, boolean keepsText) {
        this.in = in;
        this.keepsText = keepsText;
    }

    static List<Tag> tags(String part) throws AnnotationException {
        var reader = new TagReader(new StringReader(part), true);
        var tags = new ArrayList<Tag>();
        try {
            for (var tag = reader.next(); tag != null; tag = reader.next()) {
                tags.add(tag);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tags;
    }

    /** The next tag, or null at the end of the part; comments and instructions are passed over. */
    @Nullable Tag next() throws IOException, AnnotationException {
        text.setLength(0);
        for (int sign = read(); sign >= 0; sign = read()) {
            if (sign == '<') {
                var tag = tag();
                if (tag != null) {
                    return tag;
                }
            } else if (keepsText) {
                text.append((char) sign);
            }
        }
        return null;
    }

    private @Nullable Tag tag() throws IOException, AnnotationException {
        long start = before + at - 1;
        var raw = new StringBuilder(64).append('<');
        int quote = 0;
        for (int sign = read(); sign >= 0; sign = read()) {
            raw.append((char) sign);
            if (raw.length() == 2 && (sign == '!' || sign == '?')) {
                passOver(sign);
                return null;
            }
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            } else if (sign == '>') {
                return new Tag(raw.toString(), start, keepsText ? Xml.plain(text.toString()) : "");
            }
            if (raw.length() > LONGEST_TAG) {
                throw Refusal.tooLarge();
            }
        }
        throw Refusal.damaged();
    }

    private void passOver(int kind) throws IOException, AnnotationException {
        if (kind == '?') {
            upTo("?>", false);
            return;
        }
        var beginning = new StringBuilder();
        while (beginning.length() < 2) {
            beginning.append((char) read());
        }
        if (beginning.toString().equals("--")) {
            upTo("-->", false);
        } else if (beginning.toString().equals("[C")) {
            upTo("[", false);
            upTo("]]>", keepsText);
        } else {
            throw Refusal.damaged();
        }
    }

    private void upTo(String end, boolean keep) throws IOException, AnnotationException {
        var tail = new StringBuilder();
        for (int sign = read(); sign >= 0; sign = read()) {
            tail.append((char) sign);
            if (tail.length() > end.length()) {
                // What was written as it is must not be resolved as a reference later.
                if (keep) {
                    text.append(tail.charAt(0) == '&' ? "&amp;" : tail.substring(0, 1));
                }
                tail.deleteCharAt(0);
            }
            if (end.contentEquals(tail)) {
                return;
            }
        }
        throw Refusal.damaged();
    }

    private int read() throws IOException {
        if (at == filled) {
            before += filled;
            at = 0;
            filled = Math.max(0, in.read(buffer));
            if (filled == 0) {
                return -1;
            }
        }
        return buffer[at++];
    }
}
