package id.patuh.evidence.suggestion;

import id.patuh.evidence.reading.HeadingGrid;
import id.patuh.evidence.reading.HeadingGrid.Headed;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import java.util.List;

/**
 * What looks like a table.
 *
 * @param firstRow of its headings
 * @param lastRow of its headings
 * @param rows below the headings, as far as the next headings
 */
record Sketch(String sheet, int firstRow, int lastRow, HeadingGrid grid, List<RawRow> rows) {
    List<RawCell> cells(Headed column) {
        return rows.stream()
                .flatMap(row -> row.cell(column.column()).stream())
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /** A column by its heading, with those above it only where other columns have the same. */
    String name(Headed column) {
        return grid.headed(column.lowest()).size() == 1 ? column.lowest() : column.shown();
    }
}
