package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What kind of part each part is said to be. */
final class ContentTypes {
    static final String WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private static final String PART = "[Content_Types].xml";

    private final List<Tag> tags;
    private final List<Edit> edits = new ArrayList<>();
    private final StringBuilder added = new StringBuilder();

    private ContentTypes(List<Tag> tags) {
        this.tags = tags;
    }

    static ContentTypes of(SourcePackage source) throws IOException, AnnotationException {
        return new ContentTypes(TagReader.tags(source.text(PART)));
    }

    void add(String part, String type) {
        added.append("<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>".formatted(prefix(), Xml.escaped(part), type));
    }

    /** Every part whose name ends so, unless that is said already. */
    void addDefault(String extension, String type) {
        boolean known = tags.stream()
                .anyMatch(tag ->
                        tag.starts("Default") && tag.attribute("Extension", "").equalsIgnoreCase(extension));
        if (!known && added.indexOf("Extension=\"" + extension + "\"") < 0) {
            added.append("<%sDefault Extension=\"%s\" ContentType=\"%s\"/>".formatted(prefix(), extension, type));
        }
    }

    void remove(String part) {
        var name = "/" + part.toLowerCase(Locale.ROOT);
        tags.stream()
                .filter(tag -> tag.starts("Override")
                        && tag.attribute("PartName", "")
                                .toLowerCase(Locale.ROOT)
                                .equals(name))
                .forEach(tag -> edits.add(new Edit(tag.start(), tag.end(), "")));
    }

    void writeTo(PackageCopy copy) throws AnnotationException {
        if (!added.isEmpty()) {
            edits.addAll(Elements.append(last(), added.toString()));
        }
        copy.change(PART, edits);
    }

    private String prefix() {
        return tags.stream()
                .filter(tag -> tag.starts("Types"))
                .findFirst()
                .map(Tag::prefix)
                .orElse("");
    }

    private Tag last() throws AnnotationException {
        return tags.stream().filter(tag -> tag.closes("Types")).findFirst().orElseThrow(Refusal::damaged);
    }
}
