package id.patuh.evidence.delimited;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a table of text is written.
 *
 * @param isSure whether several lines have the same number of fields
 * @param isMarkup whether it is a page or a document of another kind
 * @param saysItself whether the first line only names the sign between the fields, as {@code sep=;} does
 */
record Dialect(char delimiter, boolean isSure, boolean isMarkup, boolean saysItself) {
    private static final int LINES = 30;
    private static final int LONGEST = 1 << 16;
    /** The first of those that explain the lines equally well counts: commas are also in numbers. */
    private static final char[] DELIMITERS = {'\t', ';', ','};

    private static final Pattern MARKUP = Pattern.compile("(<|%pdf|\\{\\\\rtf).*", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("(?i)sep=(.)");

    static Dialect of(Path path, Encoding encoding) throws IOException {
        var beginning = beginning(path, encoding);
        var lines = lines(beginning);
        boolean isMarkup =
                MARKUP.matcher(beginning.strip().toLowerCase(Locale.ROOT)).matches();
        var named = NAMED.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (named.matches()) {
            return new Dialect(named.group(1).charAt(0), true, isMarkup, true);
        }
        char best = ',';
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int alike = alike(lines, delimiter);
            if (alike > most) {
                best = delimiter;
                most = alike;
            }
        }
        return new Dialect(best, most > 1, isMarkup, false);
    }

    private static String beginning(Path path, Encoding encoding) throws IOException {
        var beginning = new char[LONGEST];
        try (var reader = encoding.reader(path)) {
            int length = 0;
            for (int read = 0; read >= 0 && length < LONGEST; length += Math.max(0, read)) {
                read = reader.read(beginning, length, LONGEST - length);
            }
            return new String(beginning, 0, length);
        }
    }

    /** Without what stands in quotes, where signs and line ends belong to the field. */
    private static List<String> lines(String beginning) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < beginning.length() && lines.size() < LINES; i++) {
            char sign = beginning.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\n' || sign == '\r')) {
                addFilled(line, lines);
            } else if (!quoted) {
                line.append(sign);
            }
        }
        addFilled(line, lines);
        return lines;
    }

    private static void addFilled(StringBuilder line, List<String> lines) {
        if (!line.toString().isBlank() && lines.size() < LINES) {
            lines.add(line.toString());
        }
        line.setLength(0);
    }

    /** The largest number of lines that have the sign equally often, and have it at all. */
    private static int alike(List<String> lines, char delimiter) {
        var counts = new HashMap<Long, Integer>();
        int most = 0;
        for (var line : lines) {
            long count = line.chars().filter(sign -> sign == delimiter).count();
            if (count > 0) {
                most = Math.max(most, counts.merge(count, 1, Integer::sum));
            }
        }
        return most;
    }
}
