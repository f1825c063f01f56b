package id.patuh.evidence.reading;

import id.patuh.regulation.Form;
import id.patuh.regulation.MappedTable;
import java.util.List;

/**
 * A table of a mapping, where it stands in a sheet.
 *
 * @param firstRow of its headings
 * @param lastRow of its headings
 */
record FoundTable(MappedTable table, Form form, int firstRow, int lastRow, HeadingGrid grid, MappedHeadings headings) {
    private static final int END = 16_384;

    private List<Integer> used() {
        return headings.columns().used();
    }

    private int left() {
        return used().isEmpty() ? 0 : used().get(0);
    }

    private int right() {
        return used().isEmpty() ? END : used().get(used().size() - 1);
    }

    /** Whether two tables are read from the same rows and columns, each by its own form. */
    boolean shares(FoundTable other) {
        return isBeside(other) && left() <= other.right() && other.left() <= right();
    }

    private boolean isBeside(FoundTable other) {
        return firstRow <= other.lastRow && other.firstRow <= lastRow;
    }

    /** The first column that is this table's, where another may stand to its left. */
    int firstColumn(List<FoundTable> all) {
        return all.stream()
                .filter(other -> isBeside(other) && other.right() < left())
                .mapToInt(other -> other.right() + 1)
                .max()
                .orElse(0);
    }

    int lastColumn(List<FoundTable> all) {
        return all.stream().anyMatch(other -> isBeside(other) && right() < other.left()) ? right() : END;
    }

    /** The row where the headings of the next table below begin. */
    int rowBehind(List<FoundTable> all) {
        return all.stream()
                .filter(other -> other.firstRow > lastRow
                        && other.firstColumn(all) <= lastColumn(all)
                        && firstColumn(all) <= other.lastColumn(all))
                .mapToInt(FoundTable::firstRow)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
