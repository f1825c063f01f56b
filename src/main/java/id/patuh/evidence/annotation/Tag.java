package id.patuh.evidence.annotation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tag as it stands in a part.
 *
 * @param raw from its angle bracket to its angle bracket
 * @param start how many characters stand before it
 * @param before the text between the tag before and this one, if it was asked for
 */
record Tag(String raw, long start, String before) {
    /** Where in a tag's text an attribute's value stands, without its quotes. */
    record Span(int from, int to) {}

    long end() {
        return start + raw.length();
    }

    boolean isEnd() {
        return raw.charAt(1) == '/';
    }

    boolean isEmpty() {
        return raw.charAt(raw.length() - 2) == '/' && !isEnd();
    }

    /** With its prefix. */
    String name() {
        int from = isEnd() ? 2 : 1;
        int to = from;
        while (to < raw.length() && !isSpace(raw.charAt(to)) && raw.charAt(to) != '/' && raw.charAt(to) != '>') {
            to++;
        }
        return raw.substring(from, to);
    }

    /** With its colon, or nothing. */
    String prefix() {
        var name = name();
        return name.substring(0, name.indexOf(':') + 1);
    }

    String local() {
        var name = name();
        return name.substring(name.indexOf(':') + 1);
    }

    boolean starts(String element) {
        return !isEnd() && isNamed(element);
    }

    boolean ends(String element) {
        return isEnd() && isNamed(element);
    }

    /** Whether an element ends here, be it with the tag that it began with. */
    boolean closes(String element) {
        return isNamed(element) && (isEnd() || isEmpty());
    }

    /** An attribute without a prefix. */
    @Nullable String attribute(String name) {
        var span = span(name, false);
        return span == null ? null : Xml.plain(raw.substring(span.from(), span.to()));
    }

    String attribute(String name, String otherwise) {
        return Objects.requireNonNullElse(attribute(name), otherwise);
    }

    /** An attribute with a prefix, as {@code r:id} has. */
    @Nullable String prefixedAttribute(String name) {
        var span = span(name, true);
        return span == null ? null : Xml.plain(raw.substring(span.from(), span.to()));
    }

    int whole(String name, int otherwise) {
        try {
            return Integer.parseInt(attribute(name, "").strip());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    boolean flag(String name) {
        var value = attribute(name, "0");
        return value.equals("1") || value.equals("true");
    }

    /** Gives an attribute another value, or the attribute to a tag that lacks it. */
    Edit with(String name, String value) {
        var span = span(name, false);
        if (span != null) {
            return new Edit(start + span.from(), start + span.to(), value);
        }
        long behindName = start + 1 + name().length();
        return Edit.insert(behindName, " %s=\"%s\"".formatted(name, value));
    }

    @Nullable Span span(String wanted, boolean prefixed) {
        int at = 1 + name().length();
        while (at < raw.length()) {
            int equals = raw.indexOf('=', at);
            int open = equals < 0 ? -1 : quote(equals + 1);
            if (open < 0) {
                return null;
            }
            int close = raw.indexOf(raw.charAt(open), open + 1);
            if (close < 0) {
                return null;
            }
            if (isWanted(raw.substring(at, equals).strip(), wanted, prefixed)) {
                return new Span(open + 1, close);
            }
            at = close + 1;
        }
        return null;
    }

    private int quote(int from) {
        for (int i = from; i < raw.length(); i++) {
            if (raw.charAt(i) == '"' || raw.charAt(i) == '\'') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWanted(String name, String wanted, boolean prefixed) {
        return prefixed ? name.endsWith(":" + wanted) && !name.startsWith("xmlns:") : name.equals(wanted);
    }

    private boolean isNamed(String element) {
        int from = isEnd() ? 2 : 1;
        return named(from, element) || local().equals(element);
    }

    private boolean named(int from, String element) {
        int behind = from + element.length();
        return raw.startsWith(element, from)
                && behind < raw.length()
                && (isSpace(raw.charAt(behind)) || raw.charAt(behind) == '/' || raw.charAt(behind) == '>');
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r';
    }
}
