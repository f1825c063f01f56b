package id.patuh.report.document.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.patuh.report.TemplateException;
import id.patuh.report.TemplateException.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Parts of a Word file as trees; nothing outside the file is ever read. */
final class Xml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Xml() {}

    static Document read(String text, String file) {
        return read(text.getBytes(UTF_8), file);
    }

    static Document read(byte[] part, String file) {
        try {
            return builder().parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException damaged) {
            throw new TemplateException(Code.UNREADABLE, file);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder;
    }

    static String text(Document document) {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var writer = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(writer));
            return writer.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] bytes(Document document) {
        return (DECLARATION + text(document)).getBytes(UTF_8);
    }

    /** Every such element below a node, in the order of the text. */
    static List<Element> all(Node node, String namespace, String name) {
        var found = new ArrayList<Element>();
        collect(node, namespace, name, found);
        return found;
    }

    private static void collect(Node node, String namespace, String name, List<Element> found) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (is(element, namespace, name)) {
                    found.add(element);
                }
                collect(element, namespace, name, found);
            }
        }
    }

    /** The nearest such element around a node. */
    static @Nullable Element around(Node node, String namespace, String name) {
        for (var parent = node.getParentNode(); parent != null; parent = parent.getParentNode()) {
            if (parent instanceof Element element && is(element, namespace, name)) {
                return element;
            }
        }
        return null;
    }

    static boolean is(Node node, String namespace, String name) {
        return namespace.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }
}
