package id.patuh.report.document.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.patuh.report.DocumentTemplates.Template;
import id.patuh.report.TemplateException;
import id.patuh.report.TemplateException.Code;
import id.patuh.report.document.template.Content;
import id.patuh.report.document.template.TextTemplate;
import id.patuh.report.document.template.Writing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An XHTML page with placeholders, to be printed as PDF. */
public final class PageTemplate {
    private final Template template;

    public PageTemplate(Template template) {
        this.template = template;
    }

    /** Writes the same bytes for the same content; the stream stays open. */
    public void fill(Content content, OutputStream out) throws IOException {
        var page = TextTemplate.of(new String(template.open().readAllBytes(), UTF_8), template.name(), Writing.XML)
                .fill(content);
        new Printer(template.folder().orElse(null)).print(parse(page), out);
    }

    private Document parse(String page) {
        try {
            return builder().parse(new ByteArrayInputStream(page.getBytes(UTF_8)));
        } catch (SAXParseException broken) {
            throw new TemplateException(Code.UNREADABLE, template.name() + ":" + broken.getLineNumber());
        } catch (SAXException | IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder;
    }
}
