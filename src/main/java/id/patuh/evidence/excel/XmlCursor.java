package id.patuh.evidence.excel;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.patuh.evidence.sheet.RefusedException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** A part's XML, element by element; whatever is wrong with it refuses the file. */
final class XmlCursor implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final PackageFile file;
    private final XMLStreamReader reader;

    XmlCursor(InputStream in, PackageFile file) throws RefusedException {
        this.file = file;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException malformed) {
            throw file.refusal();
        }
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean next() throws RefusedException {
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** By local name, since transitional and strict workbooks differ in their namespaces. */
    @Nullable String attribute(String name) {
        return attribute(name, false);
    }

    /** An attribute that has a prefix, as {@code r:id} has. */
    @Nullable String prefixedAttribute(String name) {
        return attribute(name, true);
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    boolean flag(String name) {
        var value = attribute(name, "0");
        return value.equals("1") || value.equals("true");
    }

    /** The text up to the end of the element that was just started. */
    String text() throws RefusedException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw file.refusal();
            } else {
                append(text, event);
            }
        }
        return text.toString();
    }

    /** Joined runs of a string; how they are pronounced (phonetic runs) is left out. */
    String richText(String element) throws RefusedException {
        var text = new StringBuilder();
        while (next() && !ends(element)) {
            if (starts("rPh")) {
                text();
            } else if (starts("t")) {
                text.append(text());
            }
        }
        return Escapes.decode(text.toString());
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException | RuntimeException ignored) {
            // Everything that was wanted has been read.
        }
    }

    private @Nullable String attribute(String name, boolean prefixed) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var prefix = reader.getAttributePrefix(i);
            boolean hasPrefix = prefix != null && !prefix.isEmpty();
            if (hasPrefix == prefixed && reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private void append(StringBuilder text, int event) throws RefusedException {
        try {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        } catch (RuntimeException malformed) {
            throw file.refusal();
        }
    }

    private int advance() throws RefusedException {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException malformed) {
            throw file.refusal();
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw file.refusal();
        }
        return event;
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }
}
