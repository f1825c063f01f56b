package id.patuh.comparison.json;

import id.patuh.comparison.ComparisonException;
import id.patuh.comparison.RankingStanding;
import id.patuh.comparison.Standing;
import id.patuh.language.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what the program wrote earlier; keys of later versions are passed over, missing ones are not. */
public final class ResultReader {
    public static final String RESULT = "patuh/result/1";
    public static final String RANKING = "patuh/batch/1";

    private static final long LARGEST = 64L << 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ResultReader() {}

    /** What a file says that it is; an empty string where it says nothing. */
    public static String schema(Path file) {
        try {
            return tree(bytes(file), file.toString()).path("schema").asString("");
        } catch (ComparisonException unreadable) {
            return "";
        }
    }

    public static Standing result(Path file) {
        return result(bytes(file), file.toString());
    }

    public static Standing result(byte[] content, String name) {
        return read(content, name, RESULT, Standing.class);
    }

    public static RankingStanding ranking(Path file) {
        return read(bytes(file), file.toString(), RANKING, RankingStanding.class);
    }

    private static <T> T read(byte[] content, String name, String schema, Class<T> type) {
        var tree = tree(content, name);
        var found = tree.path("schema").asString("");
        if (!found.equals(schema)) {
            throw new ComparisonException(Message.of("comparison.schema", name, found, schema));
        }
        try {
            complete(tree);
            return JSON.treeToValue(tree, type);
        } catch (JacksonException wrong) {
            throw malformed(name, wrong);
        }
    }

    /** Results tell what is assumed only where something is, and earlier ones not at all. */
    private static void complete(JsonNode tree) {
        if (tree instanceof ObjectNode result && !result.has("assumptions")) {
            result.putArray("assumptions");
        }
        mark(tree);
    }

    private static void mark(JsonNode node) {
        if (node instanceof ObjectNode cell && cell.has("cell") && cell.has("shown") && !cell.has("assumed")) {
            cell.put("assumed", false);
        }
        node.forEach(ResultReader::mark);
    }

    private static JsonNode tree(byte[] content, String name) {
        try {
            return JSON.readTree(content);
        } catch (JacksonException wrong) {
            throw malformed(name, wrong);
        }
    }

    private static ComparisonException malformed(String name, JacksonException wrong) {
        return new ComparisonException(Message.of("comparison.malformed", name, wrong.getOriginalMessage()));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ComparisonException(Message.of("comparison.tooLarge", file.toString(), LARGEST >> 20));
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new ComparisonException(Message.of("comparison.unreadable", file.toString()));
        }
    }
}
