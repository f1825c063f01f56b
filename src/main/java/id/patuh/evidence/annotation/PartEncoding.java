package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How the characters of a part are stored; a byte order mark counts as a character, so that it stays. */
record PartEncoding(Charset charset) {
    private static final int HEAD = 200;
    private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final Set<String> NARROW = Set.of("us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252");

    /** A reader of a part, with what it has found out about it. */
    record Opened(PartEncoding encoding, Reader reader) {}

    static Opened open(InputStream in) throws IOException, AnnotationException {
        var buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(HEAD);
        var head = buffered.readNBytes(HEAD);
        buffered.reset();
        var encoding = new PartEncoding(charset(head));
        var decoder = encoding.charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new Opened(encoding, new InputStreamReader(buffered, decoder));
    }

    /** New text in this encoding. */
    String written(String xml) {
        return charset.name().startsWith("UTF-") ? xml : Xml.ascii(xml);
    }

    private static Charset charset(byte[] head) throws AnnotationException {
        int first = head.length < 2 ? 0 : ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
        if (first == 0xFFFE || first == 0x3C00) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFEFF || first == 0x003C) {
            return StandardCharsets.UTF_16BE;
        }
        var declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        var name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        if (name.equals("utf-8")) {
            return StandardCharsets.UTF_8;
        }
        if (!NARROW.contains(name)) {
            throw Refusal.damaged();
        }
        return Charset.forName(name);
    }
}
