package id.patuh.evidence;

import java.util.Comparator;

/**
 * A cell of a workbook, as its file addresses it.
 *
 * @param file the workbook's name relative to the folder that was handed in, with forward slashes
 * @param cell A1 address as read from the file, never recomputed
 * @param shown the text a person sees in the cell
 */
public record CellRef(String file, String sheet, String cell, String shown) {
    /** By file, sheet, row and column, as a person reads. */
    public static final Comparator<CellRef> READING_ORDER = Comparator.comparing(CellRef::file)
            .thenComparing(CellRef::sheet)
            .thenComparingInt(CellRef::row)
            .thenComparingInt(cell -> cell.column().length())
            .thenComparing(CellRef::column);

    private int row() {
        var digits = cell.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private String column() {
        return cell.replaceAll("\\d", "");
    }
}
