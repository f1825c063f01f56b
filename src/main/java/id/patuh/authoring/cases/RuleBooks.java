package id.patuh.authoring.cases;

import id.patuh.regulation.Regulation;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Keeps the last rule book of each pack for as long as no file changes that rules are made from; examples are none. */
public final class RuleBooks {
    private static final List<String> NOT_COMPILED = List.of("cases.yaml", "mutants.yaml", "lint.yaml");
    private static final List<String> COMPILED = List.of(".yaml", ".drl", ".csv");

    private final RuleEngine engine;
    private final Map<String, Kept> kept = new HashMap<>();

    private record Kept(String fingerprint, RuleBook book) {}

    public RuleBooks(RuleEngine engine) {
        this.engine = engine;
    }

    /**
     * The rules of a pack.
     *
     * @throws id.patuh.regulation.PackDefectsException with everything that is wrong with the pack
     */
    public RuleBook of(Regulation regulation) {
        var fingerprint = fingerprint(regulation.folder());
        var last = kept.get(regulation.id());
        if (last != null && last.fingerprint().equals(fingerprint)) {
            return last.book();
        }
        var book = engine.ruleBook(regulation);
        kept.put(regulation.id(), new Kept(fingerprint, book));
        return book;
    }

    private static String fingerprint(Path folder) {
        var digest = sha256();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(RuleBooks::isCompiled).sorted().toList()) {
                digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean isCompiled(Path file) {
        var name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && COMPILED.stream().anyMatch(name::endsWith)
                && !NOT_COMPILED.contains(name)
                && !name.startsWith(".");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
