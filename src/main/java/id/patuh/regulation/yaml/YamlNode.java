package id.patuh.regulation.yaml;

import id.patuh.language.LocalizedText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A place in a pack's file: a value, or the want of one, that knows its line.
 *
 * <p>Queries never fail; conversions throw {@link MalformedNodeException} where the value does not fit.
 */
record YamlNode(YamlDocument document, String pointer, JsonNode json) {

    String file() {
        return document.file();
    }

    int line() {
        return document.line(pointer);
    }

    /** Whether there is a value; {@code null} is none. */
    boolean present() {
        return !json.isMissingNode() && !json.isNull();
    }

    YamlNode at(String key) {
        return new YamlNode(document, pointer + "/" + YamlDocument.escaped(key), json.path(key));
    }

    /** The key that this value stands under. */
    String key() {
        return YamlDocument.unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** The parts of a list; none where it is no list. */
    List<YamlNode> items() {
        var items = new ArrayList<YamlNode>();
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            items.add(new YamlNode(document, pointer + "/" + i, json.path(i)));
        }
        return items;
    }

    /** The parts of a group of keys; none where it is no such group. */
    List<YamlNode> members() {
        return json.isObject() ? json.propertyNames().stream().map(this::at).toList() : List.of();
    }

    /** What is written, or an empty string where there is no single value. */
    String text() {
        return present() && json.isValueNode() ? json.asString() : "";
    }

    boolean is(String word) {
        return json.isString() && json.stringValue().equals(word);
    }

    Optional<YamlNode> optional(String key) {
        return Optional.of(at(key)).filter(YamlNode::present);
    }

    String string() {
        if (!json.isString()) {
            throw new MalformedNodeException(this);
        }
        return json.stringValue();
    }

    @Nullable String stringOrNull() {
        return present() ? string() : null;
    }

    LocalizedText words() {
        if (json.isString()) {
            return new LocalizedText(string(), string());
        }
        return new LocalizedText(at("id").string(), at("en").string());
    }

    @Nullable LocalizedText wordsOrNull() {
        return present() ? words() : null;
    }

    int whole() {
        if (!json.canConvertToInt() || !json.isIntegralNumber()) {
            throw new MalformedNodeException(this);
        }
        return json.intValue();
    }

    BigDecimal decimal() {
        if (!json.isNumber()) {
            throw new MalformedNodeException(this);
        }
        return json.decimalValue();
    }

    /** False where nothing is written. */
    boolean flag() {
        if (present() && !json.isBoolean()) {
            throw new MalformedNodeException(this);
        }
        return json.asBoolean(false);
    }

    LocalDate day() {
        return dayIfValid().orElseThrow(() -> new MalformedNodeException(this));
    }

    Optional<LocalDate> dayIfValid() {
        try {
            return json.isString() ? Optional.of(LocalDate.parse(json.stringValue())) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** A day of every year, such as {@code 03-31}. */
    MonthDay dayOfYear() {
        try {
            return MonthDay.parse("--" + string());
        } catch (DateTimeException noDay) {
            throw new MalformedNodeException(this, noDay);
        }
    }

    @Nullable LocalDate dayOrNull() {
        return present() ? day() : null;
    }

    /** A word such as {@code weighted-aspects} as the constant that it names. */
    <E extends Enum<E>> E constant(Class<E> type) {
        try {
            return Enum.valueOf(type, string().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new MalformedNodeException(this, unknown);
        }
    }

    /** A place in a file that is not there. */
    static YamlNode missing(String file) {
        return new YamlDocument(file, MissingNode.getInstance(), java.util.Map.of(), List.of()).top();
    }
}
