package id.patuh.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The page's style and script, which stand in the page itself, and the policy that lets nothing else run.
 *
 * @param policy a Content-Security-Policy that names both by their hashes
 */
public record Assets(String style, String script, String policy) {

    static Assets load() {
        var style = text("/templates/report.css");
        var script = text("/templates/report.js");
        var policy =
                "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                        .formatted(hash(style), hash(script));
        return new Assets(style, script, policy);
    }

    private static String text(String path) {
        try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
