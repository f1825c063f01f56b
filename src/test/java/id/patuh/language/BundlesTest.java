package id.patuh.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");

    /** A key written out in one piece: a comma or a bracket follows it, not a plus sign. */
    private static final Pattern KEY_IN_SOURCE = Pattern.compile("Message\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    @ParameterizedTest
    @MethodSource("modules")
    void bundleHasTheSameKeysInBothLanguages(String module) throws IOException {
        assertThat(bundle(module, Language.ID).keySet())
                .isNotEmpty()
                .isEqualTo(bundle(module, Language.EN).keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keysBeginWithTheModule(String module) throws IOException {
        assertThat(bundle(module, Language.ID).keySet()).allMatch(key -> key.startsWith(module + "."));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void sentencesHaveTheSamePlaceholdersInBothLanguages(String module) throws IOException {
        var english = bundle(module, Language.EN);

        assertThat(bundle(module, Language.ID))
                .allSatisfy((key, sentence) -> assertThat(placeholders(sentence))
                        .as(key)
                        .isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void indonesianSentencesHaveNoEnglishWords(String module) throws IOException {
        assertThat(bundle(module, Language.ID))
                .allSatisfy((key, sentence) -> assertThat(ForeignWords.englishIn(sentence))
                        .as(key + ": " + sentence)
                        .isEmpty());
    }

    @Test
    void everyKeyInTheSourcesHasASentence() throws IOException {
        var known = new TreeSet<String>();
        for (var module : modules().toList()) {
            known.addAll(bundle(module, Language.ID).keySet());
        }

        assertThat(known).containsAll(keysInSources());
    }

    @Test
    void missingKeyIsNamedWithTheFileThatShouldHaveIt() {
        assertThatThrownBy(() -> Bundles.pattern("regulation.no.such.key", Language.ID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("regulation.no.such.key")
                .hasMessageContaining("messages/regulation_id.properties");
    }

    @Test
    void keyWithoutBundleIsNamedToo() {
        assertThatThrownBy(() -> Bundles.pattern("nomodule", Language.EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("messages/nomodule_en.properties");
    }

    @Test
    void argumentsThatLookLikePlaceholdersStayAsTyped() {
        var message = Message.of("regulation.defect.id-not-folder", "{1}", "$0");

        assertThat(message.in(Language.EN)).isEqualTo("The id “{1}” differs from the name of its folder, “$0”.");
    }

    static Stream<String> modules() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("_(id|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Map<String, String> bundle(String module, Language language) throws IOException {
        var file = BUNDLES.resolve(module + "_" + language.code() + ".properties");
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var bundle = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> bundle.put(key, properties.getProperty(key)));
        return bundle;
    }

    private static Set<String> keysInSources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var keys = new TreeSet<String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY_IN_SOURCE.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
            return keys;
        }
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }
}
