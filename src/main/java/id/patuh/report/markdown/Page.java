package id.patuh.report.markdown;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Markdown page as it grows; whatever its texts say, they stay texts. */
final class Page {
    private static final String UNKNOWN = "\uFFFD";
    private static final int STEP = 2;

    /** Signs that a page does not show: controls, and those that turn the direction of writing. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\uD800-\\uDFFF\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]#~$^]");

    /** At the beginning of a line these make lists, headings, rules and numbered lists. */
    private static final Pattern OPENING = Pattern.compile("^([-+=]|\\d{1,9}(?=[.)](?:\\s|$)))");

    /** What some program may make a link of by itself; as code it is shown as it is, and nothing else. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)[\\w.~:/?#@!$%&+,;=-]*(?:@|:/|\\b(?:mailto|xmpp|javascript|data|file):|www\\.|#(?=\\d))[\\w.~:/?#@!$%&+,;=-]*");

    private final StringBuilder text = new StringBuilder();

    void heading(int level, String words) {
        paragraph("#".repeat(level) + " " + plain(words));
    }

    void line(String words) {
        paragraph(plain(words));
    }

    void strong(String words) {
        paragraph("**" + plain(words) + "**");
    }

    /** A remark that must not be overlooked. */
    void caution(String words) {
        paragraph("> ⚠ " + plain(words));
    }

    /** An entry of a list, followed by {@link #endList}. */
    void item(int depth, String words) {
        text.append(" ".repeat(STEP * depth)).append("- ").append(plain(words)).append('\n');
    }

    void endList() {
        text.append('\n');
    }

    void table(List<String> headings, List<List<String>> rows) {
        row(headings);
        text.append("|---".repeat(headings.size())).append("|\n");
        rows.forEach(this::row);
        text.append('\n');
    }

    String text() {
        return text.toString().stripTrailing() + "\n";
    }

    private void row(List<String> cells) {
        text.append(cells.stream().map(Page::plain).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private void paragraph(String line) {
        text.append(line).append("\n\n");
    }

    /** Words in one line in which nothing is markup, HTML or a link. */
    static String plain(String words) {
        var line = UNSEEN.matcher(words.replaceAll("\\s+", " ").strip()).replaceAll(UNKNOWN);
        var plain = new StringBuilder();
        int end = 0;
        var address = ADDRESS.matcher(line);
        while (address.find()) {
            plain.append(escaped(line.substring(end, address.start())));
            plain.append('`').append(address.group()).append('`');
            end = address.end();
        }
        plain.append(escaped(line.substring(end)));
        return OPENING.matcher(plain).replaceAll(Page::opened);
    }

    private static String escaped(String words) {
        return MARKUP.matcher(words)
                .replaceAll("\\\\$0")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("|", "&#124;");
    }

    private static String opened(MatchResult found) {
        var start = found.group();
        return Character.isDigit(start.charAt(0)) ? start + "\\\\" : "\\\\" + start;
    }
}
