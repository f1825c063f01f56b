package id.patuh.evidence.audit;

import id.patuh.evidence.excel.WorkbookWalk.Block;

/** A rectangle of a sheet, cut down to the rows and columns that are filled. */
record Range(Sheet sheet, Block block) {
    int firstRow() {
        return block.firstRow();
    }

    int lastRow() {
        return block.lastRow();
    }

    int firstColumn() {
        return block.firstColumn();
    }

    int lastColumn() {
        return block.lastColumn();
    }

    long cells() {
        return (lastRow() - firstRow() + 1L) * (lastColumn() - firstColumn() + 1L);
    }

    boolean isCell() {
        return firstRow() == lastRow() && firstColumn() == lastColumn();
    }

    boolean isColumn() {
        return firstColumn() == lastColumn() && lastRow() > firstRow();
    }

    boolean isRow() {
        return firstRow() == lastRow() && lastColumn() > firstColumn();
    }

    boolean contains(Sheet other, int row, int column) {
        return sheet == other && block.contains(row, column);
    }

    boolean overlaps(Block other) {
        return firstRow() <= other.lastRow()
                && other.firstRow() <= lastRow()
                && firstColumn() <= other.lastColumn()
                && other.firstColumn() <= lastColumn();
    }

    /** As a formula in that sheet would write it. */
    String seenFrom(Sheet other) {
        return (sheet == other ? "" : sheet.name() + "!") + Addresses.of(block);
    }
}
