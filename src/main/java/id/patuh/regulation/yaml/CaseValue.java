package id.patuh.regulation.yaml;

import id.patuh.regulation.FieldType;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A value of an example as the Java type of its field. */
final class CaseValue {
    private CaseValue() {}

    /** Nothing where the value does not fit the type. */
    static Optional<Object> typed(FieldType type, YamlNode node) {
        var json = node.json();
        return switch (type) {
            case CODE, TEXT, CHOICE -> json.isString() ? Optional.of(json.stringValue()) : Optional.empty();
            case NUMBER -> json.isNumber() ? Optional.of(json.doubleValue()) : Optional.empty();
            case COUNT, YEAR ->
                whole(json).map(number -> type == FieldType.COUNT ? (Object) number.longValue() : number);
            case DATE -> node.dayIfValid().map(day -> day);
            case YESNO -> json.isBoolean() ? Optional.of(json.booleanValue()) : Optional.empty();
        };
    }

    private static Optional<Integer> whole(JsonNode json) {
        return json.isIntegralNumber() && json.canConvertToInt() ? Optional.of(json.intValue()) : Optional.empty();
    }
}
