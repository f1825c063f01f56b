package id.patuh.evidence.form;

import id.patuh.language.Language;
import id.patuh.language.Message;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The table on the first sheet that counts, by formulas, how much of each sheet is filled in. */
final class ProgressTable {
    private static final int SHEET = 0;
    private static final int CONTENT = 2;
    private static final int FILLED = 3;
    private static final int OF = 4;
    private static final int SHARE = 5;
    private static final int STATE = 6;

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final int top;

    /** @param top the row of its title, from 0 */
    ProgressTable(XSSFSheet sheet, FormStyles styles, int top) {
        this.sheet = sheet;
        this.styles = styles;
        this.top = top;
    }

    /** The row, from 1 as formulas have it, in which a table that begins there lists a sheet. */
    static int row(int top, int index) {
        return top + index + 3;
    }

    void write(List<Progress> sheets) {
        var title = sheet.createRow(top);
        title.setHeightInPoints(20);
        words(title, 0, shown("progress"), styles.strong());
        sheet.addMergedRegion(new CellRangeAddress(top, top, SHEET, STATE));
        writeHeadings();
        for (int i = 0; i < sheets.size(); i++) {
            writeSheet(sheets.get(i), row(top, i));
        }
        int all = row(top, sheets.size());
        writeTotal(sheets, all);
        StatusColours.apply(
                sheet,
                new CellRangeAddress(top + 2, all - 1, FILLED, STATE),
                "G",
                "%1$s=\"" + Counting.shown("partly") + "\"");
    }

    private void writeHeadings() {
        var row = sheet.createRow(top + 1);
        row.setHeightInPoints(20);
        var style = styles.heading(FormStyles.Part.REQUIRED);
        for (int i = SHEET; i <= STATE; i++) {
            row.createCell(i).setCellStyle(style);
        }
        var headings = List.of("form", "form", "content", "filled", "of", "share", "state");
        for (int i = SHEET; i <= STATE; i++) {
            if (i != 1) {
                row.getCell(i).setCellValue(shown(headings.get(i)));
            }
        }
        merge(row);
    }

    private void writeSheet(Progress progress, int number) {
        var row = sheet.createRow(number - 1);
        row.setHeightInPoints(18);
        var name = words(row, SHEET, progress.sheet(), styles.link());
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'%s'!A1".formatted(progress.sheet()));
        name.setHyperlink(link);
        row.createCell(1).setCellStyle(styles.link());
        merge(row);
        words(row, CONTENT, progress.title().in(Language.ID), styles.plainCell());
        if (progress.asked() == 0) {
            writeFree(row, progress);
        } else {
            count(row, FILLED, "0", progress.formula(), progress.filled());
            row.createCell(OF).setCellValue(progress.asked());
            row.getCell(OF).setCellStyle(styles.counted("0", false));
            writeShare(row, number, progress.filled(), progress.asked());
        }
    }

    /** A sheet that may stay empty has rows, but no end. */
    private void writeFree(XSSFRow row, Progress progress) {
        for (int i = FILLED; i <= SHARE; i++) {
            row.createCell(i).setCellStyle(styles.counted("0", false));
        }
        var cell = row.createCell(STATE);
        cell.setCellFormula("IF(%1$s=0,\"%2$s\",(%1$s)&\" %3$s\")"
                .formatted(
                        progress.formula(),
                        shown("mayBeEmpty"),
                        Message.of("evidence.form.rows").in(Language.ID)));
        cell.setCellValue(shown("mayBeEmpty"));
        cell.setCellStyle(styles.counted("General", false));
    }

    private void writeTotal(List<Progress> sheets, int number) {
        var row = sheet.createRow(number - 1);
        row.setHeightInPoints(20);
        words(row, SHEET, shown("all"), styles.counted("General", true));
        row.createCell(1).setCellStyle(styles.counted("General", true));
        row.createCell(CONTENT).setCellStyle(styles.counted("General", true));
        sheet.addMergedRegion(new CellRangeAddress(number - 1, number - 1, SHEET, CONTENT));
        int filled = sheets.stream().mapToInt(Progress::filled).sum();
        int asked = sheets.stream().mapToInt(Progress::asked).sum();
        count(row, FILLED, "0", "SUM(D%d:D%d)".formatted(row(top, 0), number - 1), filled);
        count(row, OF, "0", "SUM(E%d:E%d)".formatted(row(top, 0), number - 1), asked);
        writeShare(row, number, filled, asked);
    }

    private void writeShare(XSSFRow row, int number, int filled, int asked) {
        count(row, SHARE, "0%", "IF(E%1$d=0,0,D%1$d/E%1$d)".formatted(number), asked == 0 ? 0 : 1.0 * filled / asked);
        var state = row.createCell(STATE);
        state.setCellFormula("IF(D%1$d=0,\"%2$s\",IF(D%1$d<E%1$d,\"%3$s\",\"%4$s\"))"
                .formatted(number, status("empty"), status("partly"), status("complete")));
        state.setCellValue(filled == 0 ? status("empty") : filled < asked ? status("partly") : status("complete"));
        state.setCellStyle(styles.counted("General", false));
    }

    private void count(XSSFRow row, int column, String format, String formula, double now) {
        var cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(now);
        cell.setCellStyle(styles.counted(format, false));
    }

    private void merge(XSSFRow row) {
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), SHEET, 1));
    }

    private static XSSFCell words(XSSFRow row, int column, String words, XSSFCellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(words);
        cell.setCellStyle(style);
        return cell;
    }

    private static String status(String status) {
        return Counting.shown(status);
    }

    private static String shown(String key) {
        return Message.of("evidence.form.guide." + key).in(Language.ID);
    }
}
