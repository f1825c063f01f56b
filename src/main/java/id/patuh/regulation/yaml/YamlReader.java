package id.patuh.regulation.yaml;

import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.PackDefect;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML into a tree and keeps the line of every key and item. */
final class YamlReader {
    /** Beyond it a number is a slip, and computing with it could exhaust the machine. */
    private static final int MOST_DIGITS = 100;

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<PackDefect> defects = new ArrayList<>();
    private int lastLine = 1;

    private YamlReader(String file) {
        this.file = file;
    }

    static YamlDocument parse(YAMLMapper mapper, String file, byte[] content) {
        return new YamlReader(file).document(mapper, content);
    }

    private YamlDocument document(YAMLMapper mapper, byte[] content) {
        JsonNode json = MissingNode.getInstance();
        try {
            json = tree(mapper, decoded(content));
        } catch (BrokenYamlException broken) {
            defects.add(DefectCode.YAML_SYNTAX.in(file, broken.line, broken.detail));
        } catch (JacksonException broken) {
            defects.add(syntaxDefect(broken));
        }
        return new YamlDocument(file, json, Map.copyOf(lines), List.copyOf(defects));
    }

    private JsonNode tree(YAMLMapper mapper, String text) {
        try (var parser = (YAMLParser) mapper.createParser(text)) {
            if (parser.nextToken() == null) {
                return MissingNode.getInstance();
            }
            lines.put("", line(parser));
            var tree = value(parser, "");
            if (parser.nextToken() != null) {
                throw new BrokenYamlException(line(parser), Message.of("regulation.syntax.second-document"));
            }
            return tree;
        }
    }

    private JsonNode value(YAMLParser parser, String pointer) {
        if (parser.isCurrentAlias()) {
            report(line(parser), Message.of("regulation.syntax.alias", "*" + parser.getString()));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> group(parser, pointer);
            case START_ARRAY -> list(parser, pointer);
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> nodes.stringNode(parser.getString());
        };
    }

    private JsonNode group(YAMLParser parser, String pointer) {
        var group = nodes.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            var place = pointer + "/" + YamlDocument.escaped(key);
            var line = line(parser);
            if (key.isBlank()) {
                report(line, Message.of("regulation.syntax.empty-key"));
            } else if (group.has(key)) {
                report(line, Message.of("regulation.syntax.duplicate-key", key));
            }
            lines.putIfAbsent(place, line);
            parser.nextToken();
            group.set(key, value(parser, place));
        }
        return group;
    }

    private JsonNode list(YAMLParser parser, String pointer) {
        var list = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var place = pointer + "/" + list.size();
            lines.put(place, line(parser));
            list.add(value(parser, place));
        }
        return list;
    }

    private JsonNode decimal(YAMLParser parser) {
        var decimal = parser.getDecimalValue();
        if (Math.abs((long) decimal.scale()) > MOST_DIGITS) {
            throw new BrokenYamlException(
                    line(parser), Message.of("regulation.syntax.number-out-of-range", parser.getString()));
        }
        return nodes.numberNode(decimal);
    }

    private int line(YAMLParser parser) {
        lastLine = Math.max(1, parser.currentTokenLocation().getLineNr());
        return lastLine;
    }

    private void report(int line, Text detail) {
        defects.add(DefectCode.YAML_SYNTAX.in(file, line, detail));
    }

    private PackDefect syntaxDefect(JacksonException broken) {
        if (broken.getCause() instanceof MarkedYamlEngineException marked) {
            var line = marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(lastLine);
            return DefectCode.YAML_SYNTAX.in(file, line, detail(marked));
        }
        var location = broken.getLocation();
        var line = location == null || location.getLineNr() < 1 ? lastLine : location.getLineNr();
        return DefectCode.YAML_SYNTAX.in(file, line, Message.of("regulation.syntax.unreadable"));
    }

    private static Text detail(MarkedYamlEngineException marked) {
        var problem = marked.getProblem();
        if (problem.contains("TAB")) {
            return Message.of("regulation.syntax.tab");
        }
        return Message.of("regulation.syntax.unreadable");
    }

    private String decoded(byte[] content) {
        var letters = CharBuffer.allocate(content.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), letters, true);
        var text = letters.flip().toString();
        if (result.isError()) {
            var line = 1 + (int) text.chars().filter(letter -> letter == '\n').count();
            throw new BrokenYamlException(line, Message.of("regulation.syntax.not-utf8"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static final class BrokenYamlException extends RuntimeException {
        private final int line;
        private final transient Text detail;

        BrokenYamlException(int line, Text detail) {
            super(detail.in(id.patuh.language.Language.EN));
            this.line = line;
            this.detail = detail;
        }
    }
}
