package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Writes a sheet's comments into the parts that the sheet has for them, or into new ones. */
record SheetComments(
        SourcePackage source, WorkbookPart workbook, Relations relations, ContentTypes types, PackageCopy copy) {

    /** Returns what must be changed in the sheet itself. */
    List<Edit> write(Map<Place, String> remarks, SheetScan scan) throws IOException, AnnotationException {
        var drawing = scan.legacyDrawing();
        var shapes = drawing == null
                ? ""
                : relations
                        .byId(Objects.requireNonNullElse(drawing.prefixedAttribute("id"), ""))
                        .map(Relations.Relation::target)
                        .orElse("");
        if (drawing != null && !isFree(shapes)) {
            return List.of();
        }
        var unshaped = new TreeMap<>(remarks);
        if (!comments(remarks, unshaped)) {
            return List.of();
        }
        if (drawing != null) {
            copy.change(shapes, ShapesPart.edits(source.text(shapes), unshaped));
            return List.of();
        }
        return unshaped.isEmpty() ? List.of() : List.of(newDrawing(unshaped, scan));
    }

    /** Whether the comments could be written; those that had a comment need no shape. */
    private boolean comments(Map<Place, String> remarks, Map<Place, String> unshaped)
            throws IOException, AnnotationException {
        var relation = relations.first("comments");
        if (relation.isEmpty()) {
            var part = copy.unusedName("xl/commentsPatuh", ".xml");
            copy.add(part, CommentsPart.newPart(workbook.namespace(), remarks));
            types.add(part, ContentTypes.COMMENTS);
            relations.add(workbook.relationType("comments"), part);
            return true;
        }
        var part = relation.get().target();
        if (!isFree(part)) {
            return false;
        }
        var present = CommentsPart.of(source.text(part));
        copy.change(part, present.edits(remarks));
        unshaped.keySet().removeAll(present.places());
        return true;
    }

    private Edit newDrawing(Map<Place, String> remarks, SheetScan scan) {
        var part = copy.unusedName("xl/drawings/vmlDrawingPatuh", ".vml");
        copy.add(part, ShapesPart.newPart(remarks));
        types.addDefault("vml", ContentTypes.VML);
        var relation = relations.add(workbook.relationType("vmlDrawing"), part);
        return scan.drawing(relation, workbook.relationNamespace());
    }

    /** Whether a part is there, and no other sheet has claimed it. */
    private boolean isFree(String part) {
        return source.has(part) && !copy.edits().containsKey(SourcePackage.normal(part));
    }
}
