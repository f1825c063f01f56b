package id.patuh.evidence;

import java.util.Comparator;

/**
 * A cell of a workbook, as its file addresses it.
 *
 * @param file the workbook's name relative to the folder that was handed in, with forward slashes
 * @param cell A1 address as read from the file, never recomputed
 * @param shown the text a person sees in the cell
 * @param assumed whether the value is only taken to be so, and no workbook says it; file and cell are empty where there is no
 *     such row
 */
public record CellRef(String file, String sheet, String cell, String shown, boolean assumed) {
    /** By file, sheet, row and column, as a person reads. */
    public static final Comparator<CellRef> READING_ORDER = Comparator.comparing(CellRef::file)
            .thenComparing(CellRef::sheet)
            .thenComparingInt(CellRef::row)
            .thenComparingInt(cell -> cell.column().length())
            .thenComparing(CellRef::column);

    /** A cell whose value stands in the workbook. */
    public CellRef(String file, String sheet, String cell, String shown) {
        this(file, sheet, cell, shown, false);
    }

    private int row() {
        int row = 0;
        for (int i = letters(); i < cell.length() && Character.isDigit(cell.charAt(i)); i++) {
            row = 10 * row + Character.digit(cell.charAt(i), 10);
        }
        return row;
    }

    private String column() {
        return cell.substring(0, letters());
    }

    private int letters() {
        int letters = 0;
        while (letters < cell.length() && Character.isLetter(cell.charAt(letters))) {
            letters++;
        }
        return letters;
    }
}
