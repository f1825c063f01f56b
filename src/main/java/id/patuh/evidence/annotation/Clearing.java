package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Takes the marks out of a workbook. As long as nobody has saved the copy, what comes out is the workbook that was
 * marked, part by part; else it is the saved one without our colours, comments and sheets.
 */
final class Clearing {
    private final SourcePackage source;
    private final WorkbookPart workbook;
    private final Memory memory;
    private final PackageCopy copy;

    Clearing(SourcePackage source, WorkbookPart workbook, Memory memory) {
        this.source = source;
        this.workbook = workbook;
        this.memory = memory;
        this.copy = new PackageCopy(source);
    }

    void write(Path target) throws IOException, AnnotationException {
        if (isAsWritten()) {
            memory.parts().forEach((part, written) -> copy.change(part, written.undo()));
            memory.added().forEach(copy::drop);
        } else {
            clear();
        }
        copy.write(target);
    }

    private boolean isAsWritten() throws IOException, AnnotationException {
        for (var part : memory.parts().entrySet()) {
            if (!source.has(part.getKey())
                    || !Hash.of(source.stream(part.getKey()))
                            .equals(part.getValue().sha256())) {
                return false;
            }
        }
        return memory.added().stream().allMatch(source::has);
    }

    private void clear() throws IOException, AnnotationException {
        var ours = Stream.of(memory.notes(), Memory.SHEET)
                .flatMap(name -> workbook.sheet(name).stream())
                .distinct()
                .toList();
        for (var sheet : workbook.sheets()) {
            if (sheet.hasCells() && !ours.contains(sheet)) {
                clear(sheet);
            }
        }
        var list = new SheetList(workbook);
        list.remove(ours, memory.tabs());
        copy.change(workbook.part(), list.edits());
        var types = ContentTypes.of(source);
        ours.forEach(sheet -> drop(sheet, types));
        workbook.relations().writeTo(copy);
        types.writeTo(copy);
    }

    private void drop(WorkbookPart.Sheet sheet, ContentTypes types) {
        var relation = sheet.relation();
        if (relation != null) {
            workbook.relations().remove(relation);
            types.remove(relation.target());
            copy.drop(relation.target());
            copy.drop(Relations.partOf(relation.target()));
        }
    }

    private void clear(WorkbookPart.Sheet sheet) throws IOException, AnnotationException {
        var part = Objects.requireNonNull(sheet.part());
        if (!source.has(part)) {
            return;
        }
        copy.change(part, colours(sheet, part));
        var relations = Relations.of(source, part);
        var comments = relations.first("comments").map(Relations.Relation::target);
        if (comments.isEmpty() || !source.has(comments.get())) {
            return;
        }
        var present = CommentsPart.of(source.text(comments.get()));
        copy.change(comments.get(), present.clearing());
        var shapes = relations.first("vmlDrawing").map(Relations.Relation::target);
        if (shapes.isPresent() && source.has(shapes.get())) {
            copy.change(shapes.get(), ShapesPart.clearing(source.text(shapes.get()), present.ours()));
        }
    }

    /** A cell that has moved since is known by its style. */
    private List<Edit> colours(WorkbookPart.Sheet sheet, String part) throws IOException, AnnotationException {
        var byPlace = new HashMap<String, Memory.Cell>();
        var byStyle = new HashMap<Integer, Memory.Cell>();
        for (var cell : memory.cells()) {
            if (cell.marked() != cell.original()) {
                byStyle.putIfAbsent(cell.marked(), cell);
                if (cell.sheet().equals(sheet.name())) {
                    byPlace.put(cell.address(), cell);
                }
            }
        }
        var edits = new ArrayList<Edit>();
        try (var reader = source.read(part).reader()) {
            var tags = new TagReader(reader, false);
            for (var tag = tags.next(); tag != null && !byStyle.isEmpty(); tag = tags.next()) {
                if (tag.starts("c")) {
                    clear(tag, byPlace, byStyle, edits);
                }
            }
        }
        return edits;
    }

    private static void clear(
            Tag tag, Map<String, Memory.Cell> byPlace, Map<Integer, Memory.Cell> byStyle, List<Edit> edits) {
        int style = tag.whole("s", 0);
        var here = byPlace.get(tag.attribute("r", ""));
        var cell = here != null && here.marked() == style ? here : byStyle.get(style);
        if (cell != null) {
            edits.add(tag.with("s", String.valueOf(cell.original())));
        }
    }
}
