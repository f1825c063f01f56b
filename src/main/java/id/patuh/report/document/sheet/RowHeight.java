package id.patuh.report.document.sheet;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Rows as high as their longest text, since not every spreadsheet program finds that out by itself. */
final class RowHeight {
    private static final int UNITS_PER_LETTER = 215;
    private static final float LINE_PER_POINT = 1.25f;
    private static final float HIGHEST = 409;

    private RowHeight() {}

    static void fit(XSSFRow row) {
        float height = row.getSheet().getDefaultRowHeightInPoints();
        for (var cell : row) {
            if (cell instanceof XSSFCell text
                    && text.getCellType() == CellType.STRING
                    && text.getCellStyle().getWrapText()) {
                height = Math.max(height, height(text));
            }
        }
        row.setHeightInPoints(Math.min(height, HIGHEST));
    }

    private static float height(XSSFCell cell) {
        var sheet = cell.getSheet();
        int letters = Math.max(1, sheet.getColumnWidth(cell.getColumnIndex()) / UNITS_PER_LETTER);
        int lines = 0;
        for (var line : cell.getStringCellValue().split("\n", -1)) {
            lines += Math.max(1, (line.length() + letters - 1) / letters);
        }
        return lines * cell.getCellStyle().getFont().getFontHeightInPoints() * LINE_PER_POINT;
    }
}
