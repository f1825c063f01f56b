package id.patuh.evidence;

import java.util.regex.Pattern;

/** The one rule for texts in spreadsheets: whoever wrote them, they are never calculated. */
public final class SpreadsheetText {
    /** The most letters that a cell can hold. */
    private static final int LONGEST = 32_767;

    private static final String CUT = "…";
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern ENCODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SpreadsheetText() {}

    /** Whether some program would take the text for a formula once somebody opens or edits it. */
    public static boolean readsAsFormula(String text) {
        return begins(text) || begins(text.stripLeading());
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** As a cell of a workbook holds it: not too long, without signs that XML cannot hold, and read back unchanged. */
    public static String inWorkbook(String text) {
        var plain = FORBIDDEN
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("\uFFFD");
        var encoded = ENCODED.matcher(plain).replaceAll("_x005F_");
        return encoded.length() <= LONGEST ? encoded : encoded.substring(0, end(encoded)) + CUT;
    }

    /** Not between the halves of one sign. */
    private static int end(String text) {
        int end = LONGEST - CUT.length();
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** As a file of separated values holds it; the apostrophe in front tells spreadsheet programs that it is text. */
    public static String inSeparatedValues(String text) {
        return readsAsFormula(text) ? "'" + text : text;
    }
}
