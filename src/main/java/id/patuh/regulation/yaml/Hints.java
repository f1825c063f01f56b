package id.patuh.regulation.yaml;

import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.FieldType;
import java.util.Locale;

/** Words about values: what is written, and what belongs there. */
final class Hints {
    private Hints() {}

    static Text none() {
        return Message.of("regulation.hint.see-schema");
    }

    /** What is written, as a kind of value. */
    static Text found(YamlNode node) {
        return switch (node.json().getNodeType()) {
            case STRING -> kind("string");
            case NUMBER -> kind("number");
            case BOOLEAN -> kind("boolean");
            case OBJECT -> kind("object");
            case ARRAY -> kind("array");
            default -> kind("null");
        };
    }

    /** A kind of value by its name in JSON Schema. */
    static Text kind(String name) {
        return Message.of("regulation.kind." + name);
    }

    static Text type(FieldType type) {
        return Message.of("regulation.field-type." + type.name().toLowerCase(Locale.ROOT));
    }
}
