package id.patuh.evidence.annotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as XML, and back. */
final class Xml {
    static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7}|[a-z]{2,4});");
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Xml() {}

    /** For text and attributes of a workbook; signs that XML cannot hold are written as Excel does: {@code _x0007_}. */
    static String escaped(String text) {
        var unmistakable = LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_");
        var escaped = new StringBuilder(unmistakable.length() + 16);
        unmistakable.codePoints().forEach(sign -> append(escaped, sign));
        return escaped.toString();
    }

    /** What an attribute or a text of XML says. */
    static String plain(String xml) {
        return xml.indexOf('&') < 0
                ? xml
                : REFERENCE.matcher(xml).replaceAll(match -> Matcher.quoteReplacement(referred(match.group(1))));
    }

    /** The same with Excel's own escapes resolved. */
    static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /** Letters that an encoding may lack, as references. */
    static String ascii(String xml) {
        var ascii = new StringBuilder();
        xml.codePoints().forEach(sign -> {
            if (sign < 128) {
                ascii.appendCodePoint(sign);
            } else {
                ascii.append("&#").append(sign).append(';');
            }
        });
        return ascii.toString();
    }

    private static void append(StringBuilder out, int sign) {
        switch (sign) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\n' -> out.append("&#10;");
            case '\t' -> out.append("&#9;");
            default -> {
                if (isLegal(sign)) {
                    out.appendCodePoint(sign);
                } else {
                    out.append("_x%04X_".formatted(sign));
                }
            }
        }
    }

    private static boolean isLegal(int sign) {
        return sign >= 0x20 && (sign < 0xD800 || sign > 0xDFFF) && sign != 0xFFFE && sign != 0xFFFF;
    }

    private static String referred(String name) {
        try {
            return switch (name) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "apos" -> "'";
                default ->
                    name.startsWith("#x")
                            ? Character.toString(Integer.parseInt(name.substring(2), 16))
                            : Character.toString(Integer.parseInt(name.substring(1)));
            };
        } catch (IllegalArgumentException unknown) {
            return "";
        }
    }
}
