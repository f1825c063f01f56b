package id.patuh.regulation.yaml;

import com.networknt.schema.Error;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.PackDefect;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a schema's error means to the author of a pack.
 *
 * @param schema the schema that the failed keyword stands in, or that of the name which is wrong
 */
record SchemaDefect(YamlDocument document, Error error, JsonNode schema) {

    PackDefect defect() {
        var place = place();
        return switch (error.getKeyword()) {
            case "additionalProperties" -> notAllowed(place.at(error.getProperty()), keys(schema.path("properties")));
            case "false" -> notAllowed(place, List.of());
            case "propertyNames" -> badName(place.at(error.getProperty()));
            case "required" -> DefectCode.FIELD_REQUIRED.at(place, error.getProperty());
            case "type" -> wrongType(place);
            default ->
                DefectCode.VALUE_NOT_ALLOWED.at(place, written(place), named(place), limit(error.getSchemaNode()));
        };
    }

    private YamlNode place() {
        var pointer = error.getInstanceLocation().toString();
        return new YamlNode(document, pointer, document.json().at(pointer));
    }

    private static PackDefect notAllowed(YamlNode place, List<String> known) {
        return DefectCode.FIELD_NOT_ALLOWED.at(place, place.key(), hint(place, known));
    }

    private static Text hint(YamlNode place, List<String> known) {
        if (known.isEmpty()) {
            return Message.of("regulation.hint.remove");
        }
        // What follows a comma inside braces is a key without a value to YAML, and half a sentence to its author.
        if (known.equals(List.of("id", "en")) && !place.present()) {
            return Message.of("regulation.hint.comma");
        }
        return NearestName.hint(place.key(), known);
    }

    private PackDefect badName(YamlNode place) {
        var examples = schema.has("examples") ? examples(schema) : Message.of("regulation.limit.name");
        return DefectCode.VALUE_NOT_ALLOWED.at(place, place.key(), named(parent(place)), examples);
    }

    private PackDefect wrongType(YamlNode place) {
        var expected = expected(error.getSchemaNode());
        var words = either(expected.stream().map(Hints::kind).toList());
        var scalar = place.json().isNumber() || place.json().isBoolean();
        var repair = expected.contains("string") && scalar
                ? Message.of("regulation.hint.quote", place.text())
                : Message.of("regulation.hint.write", words);
        return DefectCode.VALUE_TYPE.at(place, named(place), Hints.found(place), words, repair);
    }

    private static List<String> expected(JsonNode types) {
        return types.isArray() ? types.values().stream().map(JsonNode::asString).toList() : List.of(types.asString());
    }

    private static Text either(List<Text> kinds) {
        return language -> {
            var words = new ArrayList<String>();
            kinds.forEach(kind -> words.add(kind.in(language)));
            return String.join(language == Language.ID ? " atau " : " or ", words);
        };
    }

    private Text limit(JsonNode bound) {
        var keyword = error.getKeyword();
        return switch (keyword) {
            case "enum" -> NearestName.hint(place().text(), expected(bound));
            case "pattern", "format" -> examples(schema);
            case "uniqueItems" -> Message.of("regulation.limit.uniqueItems");
            default -> Message.of("regulation.limit." + keyword, bound.asString());
        };
    }

    private static Message examples(JsonNode schema) {
        return Message.of(
                "regulation.limit.like", schema.path("examples").path(0).asString(""));
    }

    private static List<String> keys(JsonNode properties) {
        return List.copyOf(properties.propertyNames());
    }

    private static Text written(YamlNode place) {
        return place.json().isValueNode() ? Text.verbatim(place.text()) : Hints.found(place);
    }

    /** The nearest key around the place: "title" for its part "id" would say less than "id", an item's number nothing. */
    private static String named(YamlNode place) {
        var around = place;
        while (!around.pointer().isEmpty() && around.key().matches("[0-9]+")) {
            around = parent(around);
        }
        return around.pointer().isEmpty() ? place.file() : around.key();
    }

    private static YamlNode parent(YamlNode place) {
        var pointer = place.pointer().substring(0, place.pointer().lastIndexOf('/'));
        return new YamlNode(place.document(), pointer, place.document().json().at(pointer));
    }
}
