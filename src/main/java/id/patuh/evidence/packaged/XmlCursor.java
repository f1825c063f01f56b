package id.patuh.evidence.packaged;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.RefusedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** A part's XML, element by element; whatever is wrong with it refuses the file. */
public final class XmlCursor implements AutoCloseable {
    private static final int DEEPEST = 200;
    private static final int MOST_NAMES = 10_000;
    private static final int LONGEST_TEXT = 2 << 20;
    private static final int BUFFER = 1 << 13;

    private static final XMLInputFactory FACTORY = factory();

    private final PackageFile file;
    private final InputStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private long named;
    private int depth;

    XmlCursor(InputStream in, PackageFile file) throws RefusedException {
        this.file = file;
        this.in = in;
        try {
            this.reader = FACTORY.createXMLStreamReader(ofBytes(in));
        } catch (IOException | XMLStreamException | RuntimeException malformed) {
            throw file.refusal();
        }
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    public boolean next() throws RefusedException {
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

    public boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    public boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    public boolean isStart() {
        return reader.isStartElement();
    }

    /** How many elements are open around this place, with the one that just started. */
    public int depth() {
        return depth;
    }

    /** By local name, since transitional and strict workbooks differ in their namespaces. */
    public @Nullable String attribute(String name) {
        return attribute(name, false);
    }

    /** An attribute that has a prefix, as {@code r:id} has. */
    public @Nullable String prefixedAttribute(String name) {
        return attribute(name, true);
    }

    public String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** An attribute of a namespace, where several have the same local name. */
    public String attributeOf(String namespace, String name, String otherwise) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name) && namespace.equals(reader.getAttributeNamespace(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    public boolean flag(String name) {
        var value = attribute(name, "0");
        return value.equals("1") || value.equals("true");
    }

    /** The text up to the end of the element that was just started. */
    public String text() throws RefusedException {
        return text(inside -> "");
    }

    /** The same, with what elements inside stand for, such as a line break. */
    public String text(Function<XmlCursor, String> meaning) throws RefusedException {
        String only = "";
        StringBuilder joined = null;
        for (int open = 1; open > 0; ) {
            int event = advance();
            String piece = "";
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                piece = meaning.apply(this);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw file.refusal();
            } else {
                piece = characters(event);
            }
            if (joined != null) {
                append(joined, piece);
            } else if (only.isEmpty()) {
                only = piece;
            } else if (!piece.isEmpty()) {
                joined = new StringBuilder(only);
                append(joined, piece);
            }
        }
        return joined == null ? only : joined.toString();
    }

    /** Leaves out all that the element contains that was just started. */
    public void skip() throws RefusedException {
        for (int outside = depth - 1; depth > outside; ) {
            if (advance() == XMLStreamConstants.END_DOCUMENT) {
                throw file.refusal();
            }
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (IOException | XMLStreamException | RuntimeException ignored) {
            // Everything that was wanted has been read.
        }
    }

    /** Bytes that stand for the signs of XML by themselves; nobody writes workbooks in any other way. */
    private InputStream ofBytes(InputStream in) throws IOException, RefusedException {
        var bytes = new BufferedInputStream(in, BUFFER);
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        boolean wide =
                first == 0 || second == 0 || (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
        if (wide) {
            throw file.refusal();
        }
        return bytes;
    }

    private @Nullable String attribute(String name, boolean prefixed) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name) && hasPrefix(i) == prefixed) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private boolean hasPrefix(int attribute) {
        var prefix = reader.getAttributePrefix(attribute);
        return prefix != null && !prefix.isEmpty();
    }

    private static void append(StringBuilder text, String piece) throws RefusedException {
        text.append(piece);
        if (text.length() > LONGEST_TEXT) {
            throw new RefusedException(IssueCode.FILE_TOO_LARGE);
        }
    }

    private String characters(int event) throws RefusedException {
        try {
            boolean isText = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            return isText ? reader.getText() : "";
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
        if (event == XMLStreamConstants.START_ELEMENT) {
            open();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw file.refusal();
        }
        return event;
    }

    /** The parser keeps every element that is open, and every name that it has ever seen. */
    private void open() throws RefusedException {
        depth++;
        named += 1L + reader.getAttributeCount() + reader.getNamespaceCount();
        if (named > MOST_NAMES) {
            rememberNames();
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new RefusedException(IssueCode.FILE_TOO_LARGE);
        }
    }

    private void rememberNames() {
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            names.add(String.valueOf(reader.getNamespacePrefix(i)));
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }
}
