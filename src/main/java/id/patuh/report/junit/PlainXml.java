package id.patuh.report.junit;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as it grows, indented, in which every text can stand. */
final class PlainXml {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final String UNKNOWN = "\uFFFD";

    /** An element that is not closed yet. */
    private enum Content {
        NOTHING,
        ELEMENTS,
        TEXT
    }

    private final XMLStreamWriter writer;
    private final Deque<Content> open = new ArrayDeque<>();

    PlainXml(OutputStream out) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        writer.writeStartDocument("UTF-8", "1.0");
    }

    void open(String element) throws XMLStreamException {
        if (!open.isEmpty()) {
            open.pop();
            open.push(Content.ELEMENTS);
        }
        line();
        writer.writeStartElement(element);
        open.push(Content.NOTHING);
    }

    /** A value of one line: parsers would make blanks of line breaks anyway. */
    void attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, clean(value).replaceAll("\\s+", " ").strip());
    }

    void text(String text) throws XMLStreamException {
        open.pop();
        open.push(Content.TEXT);
        writer.writeCharacters(clean(text));
    }

    void close() throws XMLStreamException {
        if (open.pop() == Content.ELEMENTS) {
            line();
        }
        writer.writeEndElement();
    }

    void end() throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEndDocument();
        writer.flush();
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(open.size()));
    }

    /** What XML cannot hold is shown as a sign that something stood there. */
    private static String clean(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return FORBIDDEN.matcher(lines).replaceAll(UNKNOWN);
    }
}
