package id.patuh.evidence.table;

import id.patuh.evidence.SpreadsheetText;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes texts into the cells of one workbook; those that begin like a formula are marked as text for good. */
public final class TextCells {
    private final Map<XSSFCellStyle, XSSFCellStyle> quoted = new HashMap<>();

    /** The cell already looks as it is to look. */
    public void write(XSSFCell cell, String words) {
        cell.setCellValue(SpreadsheetText.inWorkbook(words));
        keep(cell, words);
    }

    /** The cell has its words and its look already. */
    public void keep(XSSFCell cell, String words) {
        if (SpreadsheetText.readsAsFormula(words)) {
            cell.setCellStyle(quoted.computeIfAbsent(cell.getCellStyle(), TextCells::quoted));
        }
    }

    private static XSSFCellStyle quoted(XSSFCellStyle style) {
        var quoted = style.copy();
        quoted.setQuotePrefixed(true);
        return quoted;
    }
}
