package id.patuh.samples;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet that an office made by itself. */
final class FreeSheet {
    private FreeSheet() {}

    /** One line for each row, from A1, the columns between bars. */
    static void write(XSSFWorkbook workbook, String name, String table, String... merged) {
        var sheet = workbook.createSheet(name);
        var lines = table.strip().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var row = sheet.createRow(i);
            var cells = lines.get(i).split("\\|", -1);
            for (int k = 0; k < cells.length; k++) {
                TypedCell.write(row.createCell(k), cells[k].strip(), true);
            }
        }
        for (var range : merged) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        }
    }
}
