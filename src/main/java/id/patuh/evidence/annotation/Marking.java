package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import id.patuh.evidence.Annotations;
import id.patuh.evidence.Mark;
import id.patuh.language.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a marked copy of a workbook that has no marks. */
final class Marking {
    private static final int LONGEST_NAME = 31;

    private final SourcePackage source;
    private final Annotations annotations;
    private final WorkbookPart workbook;
    private final ContentTypes types;
    private final StylesPart styles;
    private final PackageCopy copy;

    Marking(SourcePackage source, Annotations annotations) throws IOException, AnnotationException {
        this.source = source;
        this.annotations = annotations;
        this.workbook = WorkbookPart.of(source);
        this.types = ContentTypes.of(source);
        this.styles = StylesPart.of(source, workbook);
        this.copy = new PackageCopy(source);
    }

    void write(Path target) throws IOException, AnnotationException {
        var cells = new ArrayList<Memory.Cell>();
        for (var sheet : sheets()) {
            sheet.deselect();
            cells.addAll(sheet.colour(styles));
            sheet.comment(source, workbook, types, copy, annotations.language());
            sheet.writeTo(copy);
        }
        var name = unusedName(Message.of("evidence.notes.sheet").in(annotations.language()));
        var notes = new NotesSheet(annotations, workbook, styles);
        var notesXml = notes.write(isSigned());
        var notesPart = add("xl/worksheets/sheetPatuh", notesXml);
        var memoryPart = copy.unusedName("xl/worksheets/memoryPatuh", ".xml");
        types.add(memoryPart, ContentTypes.WORKSHEET);
        var list = new SheetList(workbook);
        list.insert(name, relate(notesPart), relate(memoryPart), notes.headingRow());
        copy.change(workbook.part(), list.edits());
        writeStyles();
        workbook.relations().writeTo(copy);
        types.writeTo(copy);
        copy.write(target, written -> Map.of(memoryPart, memory(name, cells, memoryPart, written)));
    }

    private List<SheetMarks> sheets() throws IOException, AnnotationException {
        var marks = new HashMap<String, List<Mark>>();
        annotations.marks().stream()
                .filter(mark -> mark.sheet() != null)
                .forEach(mark -> marks.computeIfAbsent(mark.sheet(), sheet -> new ArrayList<>())
                        .add(mark));
        var sheets = new LinkedHashMap<String, SheetMarks>();
        for (var sheet : workbook.sheets()) {
            var part = sheet.part();
            if (part != null && source.has(part) && !sheets.containsKey(SourcePackage.normal(part))) {
                var own = marks.getOrDefault(sheet.name(), List.of());
                sheets.put(SourcePackage.normal(part), SheetMarks.of(source, sheet, own));
            }
        }
        return List.copyOf(sheets.values());
    }

    private String add(String beginning, String xml) {
        var part = copy.unusedName(beginning, ".xml");
        copy.add(part, xml);
        types.add(part, ContentTypes.WORKSHEET);
        return part;
    }

    private String relate(String part) {
        return workbook.relations().add(workbook.relationType("worksheet"), part);
    }

    private void writeStyles() throws AnnotationException {
        var relation = workbook.relations().first("styles");
        if (relation.isPresent() && styles.isPresent()) {
            copy.change(relation.get().target(), styles.edits());
            return;
        }
        if (relation.isPresent()) {
            throw Refusal.damaged();
        }
        var part = copy.unusedName("xl/stylesPatuh", ".xml");
        copy.add(part, styles.asNew());
        types.add(part, ContentTypes.STYLES);
        workbook.relations().add(workbook.relationType("styles"), part);
    }

    private String memory(
            String notes, List<Memory.Cell> cells, String part, Map<String, PackageCopy.Written> written) {
        var tabs = workbook.starting("workbookView").stream()
                .map(view -> view.attribute("activeTab", "0"))
                .toList();
        var added = new ArrayList<>(copy.added());
        added.add(part);
        return new Memory(notes, tabs, written, added, cells).xml(workbook.namespace());
    }

    private boolean isSigned() {
        return source.entries().stream()
                .anyMatch(entry -> SourcePackage.normal(entry.getName()).startsWith("_xmlsignatures/"));
    }

    private String unusedName(String wanted) {
        Set<String> taken = workbook.sheets().stream()
                .map(sheet -> sheet.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var name = wanted;
        for (int number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
            var end = " (" + number + ")";
            name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }
}
