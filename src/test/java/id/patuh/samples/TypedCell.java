package id.patuh.samples;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * One cell as a person types it into a spreadsheet program.
 *
 * <p>{@code 'text} stays text, {@code 71.3%} is a number shown as percent, {@code 2024-03-14} a date, {@code #N/A} an
 * error, {@code =A1+A2} a formula never calculated and {@code =A1+A2 => 12} one with its last result. A bare number is a
 * number where the column asks for one, and nothing leaves the cell as the form has it.
 */
final class TypedCell {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)%");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String LAST_RESULT = " => ";

    private TypedCell() {}

    static void write(XSSFCell cell, String typed, boolean numeric) {
        if (typed.startsWith("=")) {
            writeFormula(cell, typed);
        } else if (!typed.isEmpty()) {
            writeValue(cell, typed, numeric);
        }
    }

    private static void writeFormula(XSSFCell cell, String typed) {
        var parts = typed.substring(1).split(LAST_RESULT, 2);
        cell.setCellFormula(parts[0]);
        if (parts.length > 1) {
            writeValue(cell, parts[1], true);
        }
    }

    private static void writeValue(XSSFCell cell, String typed, boolean numeric) {
        var percent = PERCENT.matcher(typed);
        if (percent.matches()) {
            cell.setCellValue(Double.parseDouble(percent.group(1)) / 100);
            format(cell, "0.0%");
        } else if (DATE.matcher(typed).matches()) {
            cell.setCellValue(LocalDate.parse(typed));
            if (numeric) {
                format(cell, "dd/mm/yyyy");
            }
        } else if (numeric && NUMBER.matcher(typed).matches()) {
            cell.setCellValue(Double.parseDouble(typed));
        } else if (typed.startsWith("#")) {
            cell.setCellErrorValue(FormulaError.forString(typed));
        } else {
            cell.setCellValue(typed.startsWith("'") ? typed.substring(1) : typed);
        }
    }

    static void format(XSSFCell cell, String format) {
        var workbook = cell.getSheet().getWorkbook();
        var style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
