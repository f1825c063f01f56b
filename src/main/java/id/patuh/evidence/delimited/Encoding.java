package id.patuh.evidence.delimited;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a text's characters are stored.
 *
 * @param mark bytes before the text that say so
 */
record Encoding(Charset charset, int mark) {
    private static final Charset OF_WINDOWS = Charset.forName("windows-1252");
    private static final int BEGINNING = 1 << 16;
    private static final int BUFFER = 1 << 14;

    /** Empty where the file is no text. */
    static Optional<Encoding> of(Path path) throws IOException {
        byte[] beginning;
        try (var in = Files.newInputStream(path)) {
            beginning = in.readNBytes(BEGINNING);
        }
        var marked = marked(beginning);
        if (marked.isPresent()) {
            return marked;
        }
        if (hasControlCharacters(beginning)) {
            return Optional.empty();
        }
        return Optional.of(new Encoding(isUtf8(path) ? StandardCharsets.UTF_8 : OF_WINDOWS, 0));
    }

    Reader reader(Path path) throws IOException {
        var in = Files.newInputStream(path);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset), BUFFER);
    }

    private static Optional<Encoding> marked(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        return begins(bytes, 0xfe, 0xff) ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2)) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text has tabs and line ends; all other control characters are those of pictures, archives and programs. */
    private static boolean hasControlCharacters(byte[] bytes) {
        for (int sign : bytes) {
            if (sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f') {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(Path path) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(path), decoder)) {
            var chunk = new char[BUFFER];
            int read = 0;
            while (read >= 0) {
                read = reader.read(chunk);
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
