package id.patuh.report.document.word;

import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What Word insists on after parts were repeated or left out. */
final class Tidying {
    /** Stands for the end of a line in what was filled in; no text that is filled in has such a letter. */
    static final char LINE_END = '\uE000';

    private Tidying() {}

    static void tidy(Document document) {
        Xml.all(document, Xml.WORD, "t").forEach(Tidying::breakLines);
        Xml.all(document, Xml.WORD, "tc").forEach(Tidying::endWithParagraph);
        Xml.all(document, Xml.WORD, "tbl").forEach(Tidying::dropIfEmpty);
        number(document);
    }

    private static void breakLines(Element text) {
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        var lines = text.getTextContent().split(String.valueOf(LINE_END), -1);
        var run = text.getParentNode();
        for (int i = 0; i < lines.length - 1; i++) {
            var line = (Element) text.cloneNode(false);
            line.setTextContent(lines[i]);
            run.insertBefore(line, text);
            run.insertBefore(text.getOwnerDocument().createElementNS(Xml.WORD, "w:br"), text);
        }
        text.setTextContent(lines[lines.length - 1]);
    }

    private static void endWithParagraph(Element cell) {
        var last = cell.getLastChild();
        while (last != null && !(last instanceof Element)) {
            last = last.getPreviousSibling();
        }
        if (last == null || !Xml.is(last, Xml.WORD, "p")) {
            cell.appendChild(cell.getOwnerDocument().createElementNS(Xml.WORD, "w:p"));
        }
    }

    private static void dropIfEmpty(Element table) {
        if (Xml.all(table, Xml.WORD, "tr").isEmpty()) {
            table.getParentNode().removeChild(table);
        }
    }

    /** Drawings and bookmarks that were repeated keep numbers of their own. */
    private static void number(Document document) {
        int number = 1;
        for (var drawing :
                Xml.all(document, "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "docPr")) {
            drawing.setAttribute("id", Integer.toString(number++));
            drawing.setAttribute("descr", drawing.getAttribute("descr").replace(LINE_END, ' '));
        }
    }
}
