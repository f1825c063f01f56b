package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a marked workbook remembers of the workbook that it was made from, on a sheet that nobody sees. Styles are
 * remembered as styles of cells: a program that saves the workbook may number them anew, and they still say the same.
 *
 * @param notes the name of the sheet with the list
 * @param tabs which tab was on top in each window
 * @param parts the changed parts as they were written
 * @param added the parts that are new
 * @param cells the coloured cells
 */
record Memory(
        String notes, List<String> tabs, Map<String, PackageCopy.Written> parts, List<String> added, List<Cell> cells) {
    static final String SHEET = "_patuh_catatan";

    private static final String SIGN = "patuh-catatan";
    private static final String VERSION = "1";

    /**
     * A coloured cell.
     *
     * @param marked the style it was given
     * @param original the style it had
     */
    record Cell(String sheet, String address, int marked, int original) {}

    String xml(String namespace) {
        var table = new Table();
        table.next().text(0, SIGN).text(0, VERSION).text(0, notes);
        tabs.forEach(tab -> table.next().text(0, "tab").text(0, tab));
        cells.forEach(cell -> table.next()
                .text(0, "cell")
                .text(0, cell.sheet())
                .text(0, cell.address())
                .blank(cell.marked())
                .blank(cell.original()));
        added.forEach(part -> table.next().text(0, "added").text(0, part));
        parts.forEach((part, written) -> {
            table.next().text(0, "part").text(0, part).text(0, written.sha256());
            written.undo()
                    .forEach(edit -> table.next()
                            .text(0, "undo")
                            .text(0, String.valueOf(edit.start()))
                            .text(0, String.valueOf(edit.end()))
                            .text(0, edit.text()));
        });
        return Xml.HEADER + "<worksheet xmlns=\"" + namespace + "\">" + table.xml() + "</worksheet>";
    }

    /** Empty where the workbook has not been marked. */
    static Optional<Memory> of(SourcePackage source, WorkbookPart workbook) throws IOException, AnnotationException {
        var sheet = workbook.sheet(SHEET).filter(WorkbookPart.Sheet::hasCells);
        var part = sheet.map(WorkbookPart.Sheet::part);
        if (part.isEmpty() || !source.has(part.get())) {
            return Optional.empty();
        }
        var rows = StoredRows.of(source, workbook, part.get());
        boolean ours = !rows.isEmpty()
                && rows.get(0).text(0).equals(SIGN)
                && rows.get(0).text(1).equals(VERSION);
        return ours ? Optional.of(read(rows)) : Optional.empty();
    }

    private static Memory read(List<StoredRows.Row> rows) {
        var memory = new Memory(
                rows.get(0).text(2), new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        var undo = new ArrayList<Edit>();
        for (var row : rows) {
            switch (row.text(0)) {
                case "tab" -> memory.tabs.add(row.text(1));
                case "cell" -> memory.cells.add(new Cell(row.text(1), row.text(2), row.style(3), row.style(4)));
                case "added" -> memory.added.add(row.text(1));
                case "part" -> {
                    undo = new ArrayList<>();
                    memory.parts.put(row.text(1), new PackageCopy.Written(row.text(2), undo));
                }
                case "undo" -> undo.add(new Edit(row.number(1), row.number(2), row.text(3)));
                default -> {
                    // The first row, and what a later version may add.
                }
            }
        }
        return memory;
    }
}
