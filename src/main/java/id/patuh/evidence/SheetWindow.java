package id.patuh.evidence;

import java.util.List;

/**
 * A part of a sheet, to be shown as it stands there.
 *
 * @param columns letters of the columns, from left to right; the letters tell where some are left out
 * @param rows from top to bottom; the numbers tell where some are left out
 * @param moreAbove whether the sheet has rows above the first of these
 * @param moreBelow whether the sheet has rows below the last of these
 * @param moreRight whether these rows have cells to the right of the last of the columns
 */
public record SheetWindow(
        String sheet, List<String> columns, List<Row> rows, boolean moreAbove, boolean moreBelow, boolean moreRight) {

    /**
     * A row, hidden or not.
     *
     * @param number from 1, as in the sheet
     * @param heading whether it holds the headings of a table
     * @param cells one for each of the columns
     */
    public record Row(int number, boolean heading, List<Cell> cells) {}

    /**
     * A cell, filled or not.
     *
     * @param address A1
     * @param text what a person sees, whole and exactly as the office typed it
     * @param marked whether it is one of the cells that were asked for
     */
    public record Cell(String address, String text, Kind kind, boolean marked) {}

    /** What a cell holds. */
    public enum Kind {
        NUMBER,
        DATE,
        TEXT,
        BOOLEAN,
        ERROR,
        /** Nothing that anybody sees, which may be a formula that nobody has calculated yet. */
        BLANK
    }
}
