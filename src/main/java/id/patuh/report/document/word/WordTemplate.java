package id.patuh.report.document.word;

import id.patuh.report.DocumentTemplates.Template;
import id.patuh.report.TemplateException;
import id.patuh.report.TemplateException.Code;
import id.patuh.report.document.template.Content;
import id.patuh.report.document.template.TextTemplate;
import id.patuh.report.document.template.Writing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Pattern;

/** A Word document with placeholders. */
public final class WordTemplate {
    private static final String BODY = "word/document.xml";
    private static final Pattern TEXTS =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml|docProps/core\\.xml");

    private final Template template;

    public WordTemplate(Template template) {
        this.template = template;
    }

    /** Writes the same bytes for the same content; the stream stays open. */
    public void fill(Content content, OutputStream out) throws IOException {
        var parts = WordPackage.read(template);
        if (!parts.containsKey(BODY)) {
            throw new TemplateException(Code.UNREADABLE, template.name());
        }
        new Charts(parts, template.name()).fill(content.charts());
        parts.entrySet().stream()
                .filter(part -> TEXTS.matcher(part.getKey()).matches())
                .forEach(part -> part.setValue(filled(part, content)));
        WordPackage.write(parts, out);
    }

    private byte[] filled(Map.Entry<String, byte[]> part, Content content) {
        var document = Xml.read(part.getValue(), template.name());
        Placeholders.gather(document);
        var text = TextTemplate.of(Xml.text(document), template.name(), WordTemplate::written)
                .fill(content);
        var filled = Xml.read(text, template.name());
        Tidying.tidy(filled);
        return Xml.bytes(filled);
    }

    /** A line's end is told apart until the text stands in its place. */
    private static String written(String words) {
        return Writing.XML.write(words.strip().replace('\n', Tidying.LINE_END));
    }
}
