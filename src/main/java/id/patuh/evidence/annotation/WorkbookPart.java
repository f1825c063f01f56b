package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import id.patuh.evidence.annotation.Relations.Relation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A workbook's list of its sheets. */
final class WorkbookPart {
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    /**
     * One sheet of any kind.
     *
     * @param relation where it stands; null where the workbook points nowhere
     */
    record Sheet(String name, int id, @Nullable Relation relation, Tag tag) {
        @Nullable String part() {
            return relation == null ? null : relation.target();
        }

        boolean hasCells() {
            return relation != null && relation.is("worksheet");
        }
    }

    private final String part;
    private final Relations relations;
    private final List<Tag> tags;
    private final List<Sheet> sheets = new ArrayList<>();

    private WorkbookPart(String part, Relations relations, List<Tag> tags) {
        this.part = part;
        this.relations = relations;
        this.tags = tags;
        tags.stream().filter(tag -> tag.starts("sheet")).forEach(this::take);
    }

    static WorkbookPart of(SourcePackage source) throws IOException, AnnotationException {
        var part = Relations.of(source, "")
                .first("officeDocument")
                .map(Relation::target)
                .orElse("xl/workbook.xml");
        if (!source.has(part) || !source.has("[Content_Types].xml")) {
            throw Refusal.noWorkbook();
        }
        var tags = TagReader.tags(source.text(part));
        if (tags.isEmpty() || !tags.get(0).starts("workbook")) {
            throw Refusal.noWorkbook();
        }
        return new WorkbookPart(part, Relations.of(source, part), tags);
    }

    String part() {
        return part;
    }

    Relations relations() {
        return relations;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Optional<Sheet> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }

    List<Tag> tags() {
        return tags;
    }

    Tag root() {
        return tags.get(0);
    }

    List<Tag> starting(String element) {
        return tags.stream().filter(tag -> tag.starts(element)).toList();
    }

    boolean isStrict() {
        return root().raw().contains(STRICT);
    }

    String namespace() {
        return isStrict() ? STRICT + "spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    }

    String relationType(String kind) {
        return relationNamespace() + "/" + kind;
    }

    String relationNamespace() {
        return isStrict()
                ? STRICT + "officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    }

    private void take(Tag tag) {
        var id = Objects.requireNonNullElse(tag.prefixedAttribute("id"), "");
        var name = tag.attribute("name", "");
        sheets.add(new Sheet(name, tag.whole("sheetId", 0), relations.byId(id).orElse(null), tag));
    }
}
