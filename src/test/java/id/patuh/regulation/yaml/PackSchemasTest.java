package id.patuh.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.patuh.language.Language;
import id.patuh.language.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PackSchemasTest {
    private static final Path PUBLISHED = Path.of("rules/schema");

    @ParameterizedTest
    @MethodSource("files")
    void schemaIsValidAgainstTheStandard(String file) throws IOException {
        var standard = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(standard.validate(schema(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyGroupOfKeysSaysWhatElseItAllows(String file) throws IOException {
        assertThat(parts(schema(file)))
                .filteredOn(part -> part.path("type").toString().contains("\"object\""))
                .allMatch(part -> part.has("additionalProperties"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPatternHasAnExampleForWhoeverMissesIt(String file) throws IOException {
        assertThat(parts(schema(file)))
                .filteredOn(part ->
                        part.path("pattern").isString() || part.path("format").isString())
                .allMatch(part -> part.path("examples").size() > 0);
    }

    @ParameterizedTest
    @MethodSource("files")
    void programValidatesWithThePublishedFile(String file) throws IOException {
        try (var stream = PackSchemasTest.class.getResourceAsStream("/schema/pack/" + file)) {
            assertThat(stream).hasSameContentAs(Files.newInputStream(PUBLISHED.resolve(file)));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLimitHasWords(String file) throws IOException {
        assertThat(parts(schema(file)).flatMap(part -> part.propertyNames().stream()))
                .filteredOn(keyword -> keyword.matches("(min|max|exclusive|unique|multiple)[A-Za-z]+"))
                .allSatisfy(keyword -> assertThat(
                                Message.of("regulation.limit." + keyword, "1").in(Language.ID))
                        .isNotBlank());
    }

    static Stream<String> files() throws IOException {
        try (var files = Files.list(PUBLISHED)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
        }
    }

    private static JsonNode schema(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(PUBLISHED.resolve(file)));
    }

    private static Stream<JsonNode> parts(JsonNode node) {
        return Stream.concat(Stream.of(node), node.values().stream().flatMap(PackSchemasTest::parts));
    }
}
