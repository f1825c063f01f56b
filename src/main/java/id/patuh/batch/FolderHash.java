package id.patuh.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One hash over names and contents, by which a change of what was handed in is noticed. */
public final class FolderHash {
    private FolderHash() {}

    /** Of every file in a folder; empty where one of them cannot be read. */
    static Optional<String> of(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            var digest = sha256();
            for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
                add(digest, folder.relativize(file).toString().replace('\\', '/'));
                add(digest, Long.toString(Files.size(file)));
                try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                    Files.copy(file, out);
                }
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** Of whatever decides what a run writes. */
    public static String of(List<String> parts) {
        var digest = sha256();
        parts.forEach(part -> add(digest, part));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
