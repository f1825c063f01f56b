package id.patuh.evidence.form;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Colours that follow what the workbook counts: green when complete, amber while begun. */
final class StatusColours {
    private static final String GREEN = "D7F0DD";
    private static final String AMBER = "FDECC8";

    private StatusColours() {}

    /** @param column the letters of the column whose words decide */
    static void apply(XSSFSheet sheet, CellRangeAddress cells, String column, String begun) {
        var first = "$" + column + (cells.getFirstRow() + 1);
        add(sheet, cells, "%s=\"%s\"".formatted(first, Counting.shown("complete")), GREEN);
        add(sheet, cells, begun.formatted(first), AMBER);
    }

    private static void add(XSSFSheet sheet, CellRangeAddress cells, String formula, String colour) {
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule(formula);
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(new XSSFColor(HexFormat.of().parseHex(colour), null));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }
}
