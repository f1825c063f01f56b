package id.patuh.report.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * One row of a template.
 *
 * @param height in twentieths of a point; negative where the program finds it itself
 * @param joined the cells joined within the row: first and last column
 */
record Line(short height, List<Piece> pieces, List<int[]> joined) {
    /**
     * One cell.
     *
     * @param content a text, a number or a truth value; an empty text where there is none
     */
    record Piece(int column, CellStyle style, Object content) {}

    static Line of(XSSFSheet sheet, XSSFRow row) {
        var pieces = new ArrayList<Piece>();
        for (var cell : row) {
            Object content = switch (cell.getCellType()) {
                case NUMERIC -> cell.getNumericCellValue();
                case BOOLEAN -> cell.getBooleanCellValue();
                case STRING -> cell.getStringCellValue();
                default -> "";
            };
            pieces.add(new Piece(cell.getColumnIndex(), cell.getCellStyle(), content));
        }
        return new Line(
                row.getCTRow().isSetCustomHeight() ? row.getHeight() : -1, List.copyOf(pieces), joined(sheet, row));
    }

    private static List<int[]> joined(XSSFSheet sheet, XSSFRow row) {
        return sheet.getMergedRegions().stream()
                .filter(region -> isWithin(region, row.getRowNum()))
                .map(region -> new int[] {region.getFirstColumn(), region.getLastColumn()})
                .toList();
    }

    private static boolean isWithin(CellRangeAddress region, int row) {
        return region.getFirstRow() == row && region.getLastRow() == row;
    }

    static boolean hasFormula(XSSFRow row) {
        for (var cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
                return true;
            }
        }
        return false;
    }

    /** The texts one after the other. */
    String text() {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.content() instanceof String words ? words : ""));
        return text.toString().strip().toLowerCase(Locale.ROOT);
    }
}
