package id.patuh.rules.drools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compiled packs on disk, each under the hash of everything it was compiled from.
 *
 * <p>A file begins with a digest over its key and its content: one that was damaged, cut short or put there under
 * another name is not used, and the pack is compiled again.
 */
final class RuleCache {
    private static final Logger log = LoggerFactory.getLogger(RuleCache.class);
    private static final int DIGEST = 32;
    private static final JsonMapper json = JsonMapper.builder().build();

    private final Path folder;

    RuleCache(Path folder) {
        this.folder = folder;
    }

    /** The name of whatever was compiled from these parts. */
    static String key(String... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    Optional<CompiledPack> find(String key) {
        var file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var content = Files.readAllBytes(file);
            if (content.length > DIGEST) {
                var body = Arrays.copyOfRange(content, DIGEST, content.length);
                if (MessageDigest.isEqual(digest(key, body), Arrays.copyOf(content, DIGEST))) {
                    return Optional.of(json.readValue(body, CompiledPack.class));
                }
            }
        } catch (IOException | JacksonException e) {
            log.debug("Compiled rules at {} cannot be read", file, e);
        }
        log.info("Compiled rules at {} are damaged and will be built again", file);
        return Optional.empty();
    }

    /** Keeps a compiled pack; a folder that cannot be written only costs time at the next start. */
    void keep(String key, CompiledPack pack) {
        try {
            Files.createDirectories(folder);
            var body = json.writeValueAsBytes(pack);
            var content = Arrays.copyOf(digest(key, body), DIGEST + body.length);
            System.arraycopy(body, 0, content, DIGEST, body.length);
            var draft = Files.createTempFile(folder, key, ".tmp");
            Files.write(draft, content);
            move(draft, file(key));
        } catch (IOException e) {
            log.info("Compiled rules cannot be kept in {}: {}", folder, e.toString());
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".rules");
    }

    private static byte[] digest(String key, byte[] body) {
        var digest = sha256();
        digest.update(key.getBytes(StandardCharsets.UTF_8));
        return digest.digest(body);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
