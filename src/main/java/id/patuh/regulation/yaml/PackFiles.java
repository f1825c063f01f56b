package id.patuh.regulation.yaml;

import id.patuh.regulation.PackDefect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

/**
 * A pack's files as they were at one moment, so that what is bound is what was hashed.
 *
 * @param contents by path relative to the pack, with forward slashes
 * @param defects files that were refused
 */
record PackFiles(SortedMap<String, byte[]> contents, List<PackDefect> defects) {

    static PackFiles read(Path folder) {
        try {
            return new PackFileVisitor(folder.toRealPath()).visited();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(String path) {
        return contents.containsKey(path);
    }

    /** SHA-256 of every path and content, in hex. */
    String hash() {
        var digest = sha256();
        contents.forEach((path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            // Lengths keep a path's end from passing for a content's beginning.
            digest.update(ByteBuffer.allocate(Integer.BYTES + 1)
                    .put((byte) 0)
                    .putInt(content.length)
                    .array());
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
