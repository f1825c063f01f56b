package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import id.patuh.evidence.Mark;
import id.patuh.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The marks of one sheet: its cells coloured, its comments written. */
final class SheetMarks {
    private final String name;
    private final String part;
    private final SheetScan scan;
    private final Map<Place, Remarks> remarks;
    private final List<Edit> edits = new ArrayList<>();

    private SheetMarks(String name, String part, SheetScan scan, Map<Place, Remarks> remarks) {
        this.name = name;
        this.part = part;
        this.scan = scan;
        this.remarks = remarks;
    }

    /** Reads the sheet, or only its head where nothing is to be marked. */
    static SheetMarks of(SourcePackage source, WorkbookPart.Sheet sheet, List<Mark> marks)
            throws IOException, AnnotationException {
        var part = Objects.requireNonNullElse(sheet.part(), "");
        var wanted = new TreeMap<Place, Remarks>();
        if (sheet.hasCells()) {
            marks.stream()
                    .filter(mark -> mark.kind() != Mark.Kind.REMARK)
                    .forEach(mark -> Place.parse(Objects.requireNonNullElse(mark.cell(), ""))
                            .ifPresent(place -> wanted.computeIfAbsent(place, first -> new Remarks())
                                    .add(mark)));
        }
        var scan = SheetScan.of(source, part, wanted.keySet());
        if (scan.coveredBy().isEmpty()) {
            return new SheetMarks(sheet.name(), part, scan, wanted);
        }
        // What a merged range shows is the cell in its corner.
        var seen = new TreeMap<Place, Remarks>();
        wanted.forEach((place, remarks) -> seen.computeIfAbsent(
                        scan.coveredBy().getOrDefault(place, place), corner -> new Remarks())
                .addAll(remarks));
        return new SheetMarks(sheet.name(), part, SheetScan.of(source, part, seen.keySet()), seen);
    }

    /** The sheet on top is another one now; two that are selected would be filled in together. */
    void deselect() {
        scan.selected().forEach(view -> edits.add(view.with("tabSelected", "0")));
    }

    /** Returns what is to be remembered of the coloured cells. */
    List<Memory.Cell> colour(StylesPart styles) {
        var cells = new ArrayList<Memory.Cell>();
        for (var spot : scan.spots()) {
            cells.add(new Memory.Cell(name, spot.place().a1(), marked(spot, styles), spot.base()));
        }
        if (!remarks.isEmpty()) {
            edits.addAll(scan.edits(spot -> marked(spot, styles)));
        }
        return cells;
    }

    void comment(SourcePackage source, WorkbookPart workbook, ContentTypes types, PackageCopy copy, Language language)
            throws IOException, AnnotationException {
        if (remarks.isEmpty()) {
            return;
        }
        var texts = new TreeMap<Place, String>();
        remarks.forEach((place, said) -> texts.put(place, said.text(language)));
        var relations = Relations.of(source, part);
        var comments = new SheetComments(source, workbook, relations, types, copy);
        edits.addAll(comments.write(texts, scan));
        relations.writeTo(copy);
    }

    void writeTo(PackageCopy copy) {
        copy.change(part, edits);
    }

    private int marked(Spot spot, StylesPart styles) {
        var said = remarks.get(spot.place());
        return said == null ? spot.base() : styles.marked(spot.base(), said.kind());
    }
}
