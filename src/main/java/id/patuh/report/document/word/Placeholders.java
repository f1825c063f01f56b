package id.patuh.report.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Brings placeholders together that Word has cut into pieces, and puts the marks of repeated parts around what they mean:
 * a mark that stands alone in a paragraph goes around paragraphs, one that begins and ends a row goes around the row.
 */
final class Placeholders {
    private static final Pattern WHOLE = Pattern.compile("\\{\\{[^{}]*}}");
    private static final Pattern MARK = Pattern.compile("\\{\\{[#^/][^{}]*}}");
    private static final Pattern ROW =
            Pattern.compile("(?s)\\s*\\{\\{([#^])\\s*(\\w+)\\s*}}.*\\{\\{/\\s*(\\w+)\\s*}}\\s*");

    private Placeholders() {}

    static void gather(Document document) {
        for (var paragraph : Xml.all(document, Xml.WORD, "p")) {
            join(texts(paragraph, "p"));
        }
        Xml.all(document, Xml.WORD, "tr").forEach(Placeholders::lift);
        Xml.all(document, Xml.WORD, "p").forEach(Placeholders::replaceMark);
    }

    /** The texts that belong to a paragraph or row itself, not to one inside it. */
    private static List<Element> texts(Element owner, String kind) {
        return Xml.all(owner, Xml.WORD, "t").stream()
                .filter(text -> Xml.around(text, Xml.WORD, kind) == owner)
                .toList();
    }

    private static String joined(List<Element> texts) {
        var joined = new StringBuilder();
        texts.forEach(text -> joined.append(text.getTextContent()));
        return joined.toString();
    }

    /** A placeholder stands whole in the piece in which it begins. */
    private static void join(List<Element> texts) {
        var whole = joined(texts);
        if (!whole.contains("{{")) {
            return;
        }
        var pieces = pieces(texts);
        var matcher = WHOLE.matcher(whole);
        while (matcher.find()) {
            int first = pieceAt(texts, matcher.start());
            int last = pieceAt(texts, matcher.end() - 1);
            for (int at = matcher.start(); first != last && at < matcher.end(); at++) {
                move(pieces, texts, at, first);
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).setTextContent(pieces.get(i).toString());
        }
    }

    private static List<StringBuilder> pieces(List<Element> texts) {
        var pieces = new ArrayList<StringBuilder>();
        texts.forEach(text -> pieces.add(new StringBuilder(text.getTextContent())));
        return pieces;
    }

    private static int pieceAt(List<Element> texts, int position) {
        int end = 0;
        for (int i = 0; i < texts.size(); i++) {
            end += texts.get(i).getTextContent().length();
            if (position < end) {
                return i;
            }
        }
        throw new IllegalArgumentException("No piece holds " + position);
    }

    /** Letters leave from the front of a later piece, one at a time and in their order. */
    private static void move(List<StringBuilder> pieces, List<Element> texts, int position, int to) {
        int from = pieceAt(texts, position);
        if (from != to) {
            pieces.get(to).append(pieces.get(from).charAt(0));
            pieces.get(from).deleteCharAt(0);
        }
    }

    private static void lift(Element row) {
        while (true) {
            var texts = texts(row, "tr");
            var whole = joined(texts);
            var matcher = ROW.matcher(whole);
            if (MARK.matcher(whole.strip()).matches()) {
                replace(row, whole.strip());
                return;
            }
            if (!matcher.matches() || !matcher.group(2).equals(matcher.group(3))) {
                return;
            }
            surround(row, texts, "{{%s%s}}".formatted(matcher.group(1), matcher.group(2)), matcher.group(2));
        }
    }

    private static void surround(Element row, List<Element> texts, String opening, String name) {
        var first = texts.stream()
                .filter(text -> text.getTextContent().contains("{{"))
                .findFirst()
                .orElseThrow();
        first.setTextContent(MARK.matcher(first.getTextContent()).replaceFirst(""));
        var last = texts.stream()
                .filter(text -> text.getTextContent().contains("}}"))
                .reduce((left, right) -> right)
                .orElseThrow();
        last.setTextContent(
                last.getTextContent().substring(0, last.getTextContent().lastIndexOf("{{")));
        var table = row.getParentNode();
        var document = row.getOwnerDocument();
        table.insertBefore(document.createTextNode(opening), row);
        table.insertBefore(document.createTextNode("{{/%s}}".formatted(name)), row.getNextSibling());
    }

    private static void replaceMark(Element paragraph) {
        var whole = joined(texts(paragraph, "p")).strip();
        if (MARK.matcher(whole).matches()
                && Xml.all(paragraph, Xml.WORD, "sectPr").isEmpty()) {
            replace(paragraph, whole);
        }
    }

    private static void replace(Node element, String mark) {
        element.getParentNode().replaceChild(element.getOwnerDocument().createTextNode(mark), element);
    }
}
