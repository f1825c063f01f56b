package id.patuh.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the documentation; those made from the code are written anew by {@code -Dgolden.update=true}. */
final class Page {
    private Page() {}

    static List<Path> all() {
        try (Stream<Path> docs = Files.walk(Path.of("src", "docs"))) {
            var written = docs.filter(file -> file.toString().endsWith(".md"));
            var others = Stream.of("README.md", "CHANGELOG.md", "rules/README.md", "samples/README.md")
                    .map(Path::of)
                    .filter(Files::exists);
            return Stream.concat(others, written).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void assertIsMadeFromTheCode(Path page, String text) {
        if (Boolean.getBoolean("golden.update")) {
            try {
                Files.writeString(page, text);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        assertThat(text)
                .as("%s is made from the code; write it anew with -Dgolden.update=true", page)
                .isEqualTo(text(page));
    }
}
