package id.patuh.evidence.table;

import id.patuh.evidence.TableBook;
import id.patuh.evidence.TableBook.Column;
import id.patuh.evidence.TableBook.Entry;
import id.patuh.evidence.TableBook.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables with filters, headings that stay in sight, and a page setup. */
public final class TableWorkbook {
    /** In the units of column widths. */
    private static final int LETTER = 256;

    private static final int HEADING = 0;

    /** As many letters as an A4 page holds across before they become too small to read. */
    private static final int PAGE = 210;

    private static final float LINE_HEIGHT = 13.5F;
    private static final float HIGHEST = 409;

    private final TableBook book;
    private final TextCells texts = new TextCells();

    public TableWorkbook(TableBook book) {
        this.book = book;
    }

    /** The stream stays open. */
    public void write(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new TableStyles(workbook);
            book.tables().forEach(table -> write(table, workbook.createSheet(table.name()), styles));
            FixedFile.save(workbook, out);
        }
    }

    private void write(Table table, XSSFSheet sheet, TableStyles styles) {
        heading(table, sheet, styles);
        for (int i = 0; i < table.rows().size(); i++) {
            row(table, table.rows().get(i), sheet.createRow(HEADING + 1 + i), styles);
        }
        int last = Math.max(HEADING + 1, table.rows().size());
        sheet.setAutoFilter(
                new CellRangeAddress(HEADING, last, 0, table.columns().size() - 1));
        PageSetup.apply(sheet, HEADING, book.language());
        spread(table, sheet);
        sheet.getHeader().setLeft(PageSetup.plain(book.caption()));
    }

    /** A wide table takes several pages side by side, each with the first column. */
    private static void spread(Table table, XSSFSheet sheet) {
        int width = table.columns().stream().mapToInt(Column::width).sum();
        if (width > PAGE) {
            sheet.getPrintSetup().setFitWidth((short) (1 + width / PAGE));
            sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
        }
    }

    private void heading(Table table, XSSFSheet sheet, TableStyles styles) {
        var row = sheet.createRow(HEADING);
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            sheet.setColumnWidth(i, column.width() * LETTER);
            var cell = row.createCell(i);
            cell.setCellStyle(styles.heading());
            texts.write(cell, column.heading());
        }
        grow(row, 2);
    }

    private void row(Table table, List<Entry> entries, XSSFRow row, TableStyles styles) {
        int lines = 1;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var cell = row.createCell(i);
            cell.setCellStyle(styles.cell(entry.kind(), entry.tone()));
            write(cell, entry);
            if (entry.value() instanceof String words) {
                lines = Math.max(lines, lines(words, table.columns().get(i).width()));
            }
        }
        grow(row, lines);
    }

    private static int lines(String words, int width) {
        return words.lines().mapToInt(line -> 1 + line.length() / width).sum();
    }

    /** Not every program finds the height by itself; those that can may still change it. */
    private static void grow(XSSFRow row, int lines) {
        row.setHeightInPoints(Math.min(HIGHEST, LINE_HEIGHT * lines + 3));
        row.getCTRow().unsetCustomHeight();
    }

    private void write(XSSFCell cell, Entry entry) {
        var value = entry.value();
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value != null) {
            texts.write(cell, value.toString());
        }
    }
}
