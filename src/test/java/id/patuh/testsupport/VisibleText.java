package id.patuh.testsupport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unbescape.html.HtmlEscape;

/** What somebody reads on a page: its words without marks, one line for whatever stands apart. */
public final class VisibleText {
    private static final Pattern UNSEEN = Pattern.compile("(?s)<(style|script)\\b.*?</\\1>|<!--.*?-->|<!DOCTYPE[^>]*>");
    private static final Pattern APART = Pattern.compile(
            "</?(?:title|h[1-6]|p|ul|ol|li|dl|dt|dd|div|section|table|tr|header|nav|main|footer|details|summary)\\b[^>]*>");
    private static final Pattern CELL = Pattern.compile("</t[hd]>\\s*(?=<t[hd]\\b)");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private VisibleText() {}

    public static String of(String html) {
        var plain = UNSEEN.matcher(html).replaceAll("").replaceAll("\\s+", " ");
        var rows = CELL.matcher(insideCells(plain)).replaceAll(" | ");
        var lines = TAG.matcher(APART.matcher(rows).replaceAll("\n")).replaceAll("");
        return HtmlEscape.unescapeHtml(lines)
                .lines()
                .map(line -> line.replaceAll(" +", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A list in a cell stays in its row. */
    private static String insideCells(String html) {
        return Pattern.compile("(?s)<td\\b[^>]*>.*?</td>")
                .matcher(html)
                .replaceAll(
                        cell -> Matcher.quoteReplacement(cell.group().replaceAll("</?(?:ul|li|p|div)\\b[^>]*>", " ")));
    }
}
