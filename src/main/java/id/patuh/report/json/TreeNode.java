package id.patuh.report.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object of JSON that says at once when a value is not what it must be, and keeps account of those asked for. */
final class TreeNode {
    static final String ANYTHING = "(?s).*";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** Years of four digits, so that no zone leads out of the calendar. */
    private static final String MOMENT = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2}(:\\d{2})?)";

    private final JsonNode json;
    private final String pointer;
    private final Set<String> asked = new HashSet<>();

    /** How one item of a list is read. */
    interface Item<T> {
        T read(TreeNode node) throws WrongTreeException;
    }

    TreeNode(JsonNode json, String pointer) throws WrongTreeException {
        this.json = json;
        this.pointer = pointer;
        if (!json.isObject()) {
            throw new WrongTreeException(pointer.isEmpty() ? "/" : pointer);
        }
    }

    String text(String key) throws WrongTreeException {
        return text(key, ANYTHING);
    }

    String text(String key, String pattern) throws WrongTreeException {
        var value = textOrNull(key, pattern);
        if (value == null) {
            throw wrong(key);
        }
        return value;
    }

    void requireText(String key, String expected) throws WrongTreeException {
        if (!text(key).equals(expected)) {
            throw wrong(key);
        }
    }

    @Nullable String textOrNull(String key, String pattern) throws WrongTreeException {
        var value = value(key);
        if (value.isNull()) {
            return null;
        }
        if (!value.isString() || !value.asString().matches(pattern)) {
            throw wrong(key);
        }
        return value.asString();
    }

    long whole(String key, long largest) throws WrongTreeException {
        var value = value(key);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0 || value.asLong() > largest) {
            throw wrong(key);
        }
        return value.asLong();
    }

    void requireWhole(String key, long expected) throws WrongTreeException {
        if (whole(key, Long.MAX_VALUE) != expected) {
            throw wrong(key);
        }
    }

    /** From 0 to 100 with two decimals. */
    BigDecimal score(String key) throws WrongTreeException {
        var value = value(key);
        if (!value.isNumber()) {
            throw wrong(key);
        }
        var score = value.decimalValue();
        if (score.signum() < 0 || score.compareTo(HUNDRED) > 0 || score.scale() > DECIMALS) {
            throw wrong(key);
        }
        return score.setScale(DECIMALS);
    }

    boolean truth(String key) throws WrongTreeException {
        var value = value(key);
        if (!value.isBoolean()) {
            throw wrong(key);
        }
        return value.asBoolean();
    }

    void requireFalse(String key) throws WrongTreeException {
        if (truth(key)) {
            throw wrong(key);
        }
    }

    OffsetDateTime moment(String key) throws WrongTreeException {
        try {
            return OffsetDateTime.parse(text(key, MOMENT));
        } catch (DateTimeException wrong) {
            throw wrong(key);
        }
    }

    TreeNode object(String key) throws WrongTreeException {
        return new TreeNode(value(key), pointer + "/" + key);
    }

    @Nullable TreeNode objectOrNull(String key) throws WrongTreeException {
        return value(key).isNull() ? null : object(key);
    }

    <T> List<T> list(String key, Item<T> item) throws WrongTreeException {
        var value = value(key);
        if (!value.isArray()) {
            throw wrong(key);
        }
        var items = new ArrayList<T>();
        for (var each : value.values()) {
            items.add(item.read(new TreeNode(each, "%s/%s/%d".formatted(pointer, key, items.size()))));
        }
        return List.copyOf(items);
    }

    /** Whatever was not asked for is nothing that the program wrote. */
    void requireNoMore() throws WrongTreeException {
        for (var key : json.propertyNames()) {
            if (!asked.contains(key)) {
                throw wrong(key);
            }
        }
    }

    private JsonNode value(String key) throws WrongTreeException {
        asked.add(key);
        var value = json.get(key);
        if (value == null) {
            throw wrong(key);
        }
        return value;
    }

    private WrongTreeException wrong(String key) {
        return new WrongTreeException(pointer + "/" + key);
    }
}
