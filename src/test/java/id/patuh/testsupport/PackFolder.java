package id.patuh.testsupport;

import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.regulation.yaml.FolderLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A small valid pack on disk that a test changes where it matters; its files stand in {@code src/test/resources/pack}.
 *
 * <p>It has one criterion "01" in the folder {@code 01-hak} with two indicators: {@code 01.S.1} asks for a document,
 * {@code 01.H.1} for a percentage; forms for evidence, sign-off, inapplicability and a derived fact; one check.
 */
public final class PackFolder {
    public static final String ID = "contoh-2024";
    public static final String REGULATION = "regulation.yaml";
    public static final String FORMS = "forms.yaml";
    public static final String CHECKS = "checks.yaml";
    public static final String CHECK_RULES = "checks.drl";
    public static final String INDICATORS = "01-hak/indicators.yaml";
    public static final String RULES = "01-hak/rules.drl";
    public static final String CASES = "01-hak/cases.yaml";

    private static final List<String> FILES = List.of(REGULATION, FORMS, CHECKS, CHECK_RULES, INDICATORS, RULES, CASES);

    private final Path rules;

    private PackFolder(Path rules) {
        this.rules = rules;
    }

    /** Writes the pack into a folder of packs. */
    public static PackFolder in(Path rules) {
        var pack = new PackFolder(rules);
        FILES.forEach(file -> pack.with(file, original(file)));
        return pack;
    }

    private static byte[] original(String file) {
        var resource = "/pack/" + ID + "/" + file;
        try (var stream = PackFolder.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(stream, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folder of packs, as {@code --rules} names it. */
    public Path rules() {
        return rules;
    }

    public Path folder() {
        return rules.resolve(ID);
    }

    public Path path(String file) {
        return folder().resolve(file);
    }

    public String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes a whole file. */
    public PackFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public PackFolder with(String file, byte[] content) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.write(path(file), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }

    /** Replaces a passage that has to be there, so that a test cannot silently change nothing. */
    public PackFolder replace(String file, String passage, String replacement) {
        var text = text(file);
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("%s does not contain: %s".formatted(file, passage));
        }
        return with(file, text.replace(passage, replacement));
    }

    public PackFolder append(String file, String text) {
        return with(file, text(file) + text);
    }

    public PackFolder without(String file) {
        try {
            Files.delete(path(file));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
        return this;
    }

    /** The number, from 1, of the first line that contains a passage. */
    public int lineOf(String file, String passage) {
        var lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(passage)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("%s does not contain: %s".formatted(file, passage));
    }

    public RegulationLibrary library() {
        return new FolderLibrary(rules);
    }

    public Regulation regulation() {
        return library().regulation(ID);
    }
}
