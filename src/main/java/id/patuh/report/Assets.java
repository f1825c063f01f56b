package id.patuh.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A page's style and script, which stand in the page itself, and the policy that lets nothing else run.
 *
 * @param script empty where the page has none
 * @param policy a Content-Security-Policy that names both by their hashes
 */
public record Assets(String style, String script, String policy) {

    /** The style sheets one after the other, and the script if there is one. */
    static Assets of(List<String> names) {
        var style = joined(names, ".css");
        var script = joined(names, ".js");
        var scripts = script.isEmpty() ? "" : "script-src 'sha256-%s'; ".formatted(hash(script));
        return new Assets(
                style,
                script,
                "default-src 'none'; style-src 'sha256-%s'; %sbase-uri 'none'; form-action 'none'"
                        .formatted(hash(style), scripts));
    }

    private static String joined(List<String> names, String kind) {
        return names.stream()
                .filter(name -> name.endsWith(kind))
                .map(name -> text("/templates/" + name))
                .collect(Collectors.joining("\n"));
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
