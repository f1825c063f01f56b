package id.patuh.evidence.form;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.table.PageSetup;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes one sheet of an office's workbook: title, help, hints, headings and the rows to fill in. */
final class FormSheet {
    private static final int TITLE_ROW = 0;
    private static final int HELP_ROW = 1;
    private static final int HINT_ROW = 2;
    private static final int HEADING_ROW = 3;
    private static final int FIRST_ROW = HEADING_ROW + 1;
    private static final int CHARACTER = 256;
    private static final float LINE_HEIGHT = 15;
    private static final float SMALL_LINE_HEIGHT = 12.5F;
    /** Small letters: more of them fit. */
    private static final double SMALL = 1.15;
    /** Bold words break early: so many fewer letters fit. */
    private static final int BOLD = 4;

    private final Form form;
    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final Hints hints;
    private final List<Column> columns;
    private final int status;
    private String carriedFrom = "";

    FormSheet(Form form, XSSFSheet sheet, FormStyles styles, Hints hints) {
        this.form = form;
        this.sheet = sheet;
        this.styles = styles;
        this.hints = hints;
        this.columns = Column.of(form);
        this.status = columns.size() - 1;
    }

    /**
     * Writes the sheet.
     *
     * @param asked the codes or choices that have to be answered
     * @param codes what may stand in the code column; empty where anything may
     * @param year that the carried answers are of
     */
    Progress write(List<Line> lines, List<String> asked, List<String> codes, AnswerLists lists, int year) {
        carriedFrom =
                Message.of("evidence.form.status.carried", String.valueOf(year)).in(Language.ID);
        writeTop();
        writeHeadings();
        int lastRow = HEADING_ROW + lines.size();
        var counting = new Counting(form, columns, HEADING_ROW, lastRow);
        for (int i = 0; i < lines.size(); i++) {
            writeLine(sheet.createRow(FIRST_ROW + i), lines.get(i), counting);
        }
        var validations = new Validations(sheet, lists, hints);
        for (int i = 0; i < status; i++) {
            var field = columns.get(i).field();
            if (field != null) {
                validations.add(field, lines, codes, i, FIRST_ROW);
            }
        }
        StatusColours.apply(
                sheet,
                new CellRangeAddress(FIRST_ROW, lastRow, status, status),
                CellAddress.letters(status),
                "AND(%1$s<>\"\",%1$s<>\"" + Counting.shown("empty") + "\")");
        PageSetup.apply(sheet, HEADING_ROW, Language.ID);
        return progress(lines, asked, counting, lists);
    }

    /** Tells on the sheet itself what the first sheet counts in these cells. */
    void link(String filled, String of, Progress progress) {
        var cell = sheet.getRow(TITLE_ROW).createCell(status);
        cell.setCellFormula("\"%s \"&%s&\" %s \"&%s".formatted(shown("filled"), filled, shown("of"), of));
        cell.setCellValue("%s %d %s %d".formatted(shown("filled"), progress.filled(), shown("of"), progress.asked()));
        cell.setCellStyle(styles.strong());
    }

    private Progress progress(List<Line> lines, List<String> asked, Counting counting, AnswerLists lists) {
        var name = sheet.getSheetName();
        int filled = (int) lines.stream()
                .filter(counting::isComplete)
                .map(Line::code)
                .distinct()
                .count();
        var formula = asked.isEmpty() ? counting.rows(name) : counting.answered(name, lists.range(asked));
        return new Progress(name, form.title(), asked.size(), filled, formula);
    }

    private void writeTop() {
        write(TITLE_ROW, form.title().in(Language.ID)).setCellStyle(styles.title());
        var help = write(HELP_ROW, form.help().in(Language.ID));
        help.setCellStyle(styles.text());
        int width = columns.stream().limit(status).mapToInt(Column::width).sum();
        sheet.getRow(TITLE_ROW).setHeightInPoints(26);
        sheet.getRow(HELP_ROW).setHeightInPoints(LINE_HEIGHT * rows(help.getStringCellValue(), width) + 4);
        if (status > 1) {
            sheet.addMergedRegion(new CellRangeAddress(TITLE_ROW, TITLE_ROW, 0, status - 1));
            sheet.addMergedRegion(new CellRangeAddress(HELP_ROW, HELP_ROW, 0, status - 1));
        }
    }

    private XSSFCell write(int row, String words) {
        var cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(words);
        return cell;
    }

    private void writeHeadings() {
        var hintRow = sheet.createRow(HINT_ROW);
        var headings = sheet.createRow(HEADING_ROW);
        int highest = 1;
        int highestHeading = 3;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var field = column.field();
            sheet.setColumnWidth(i, column.width() * CHARACTER);
            var heading = headings.createCell(i);
            heading.setCellValue(column.heading().in(Language.ID));
            highestHeading = Math.max(highestHeading, rows(heading.getStringCellValue(), column.width() - BOLD) + 1);
            heading.setCellStyle(styles.heading(field == null ? FormStyles.Part.PREFILLED : FormStyles.Part.of(field)));
            if (field != null) {
                var hint = hintRow.createCell(i);
                hint.setCellValue(hints.column(field));
                hint.setCellStyle(styles.hint());
                highest = Math.max(highest, rows(hint.getStringCellValue(), (int) (column.width() * SMALL)));
            }
        }
        hintRow.setHeightInPoints(highest * SMALL_LINE_HEIGHT + 3);
        headings.setHeightInPoints(highestHeading * LINE_HEIGHT);
    }

    private void writeLine(XSSFRow row, Line line, Counting counting) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var field = column.field();
            var cell = row.createCell(i);
            cell.setCellStyle(field == null ? styles.reading() : styles.answer(field, part(field, line), field.unit()));
            write(cell, value(column, line));
        }
        var started = line.carried() == null ? Counting.shown("partly") : carriedFrom;
        var cell = row.getCell(status);
        cell.setCellFormula(counting.status(row.getRowNum(), started));
        cell.setCellValue(counting.statusNow(line, started));
        row.setHeightInPoints(LINE_HEIGHT * height(line));
        letGrow(row);
    }

    /** A height that is no fixed one: the program raises it when an office writes more. */
    private static void letGrow(XSSFRow row) {
        row.getCTRow().unsetCustomHeight();
    }

    /** In the empty rows for further documents nothing is filled in beforehand. */
    private FormStyles.Part part(Field field, Line line) {
        if (carried(field, line) != null) {
            return FormStyles.Part.CARRIED;
        }
        return line.isEmpty() && field.prefilled() ? FormStyles.Part.OPTIONAL : FormStyles.Part.of(field);
    }

    private @Nullable Object value(Column column, Line line) {
        var field = column.field();
        if (field == null) {
            return column.asks()
                    ? line.asks()
                    : column.isUnit() ? hints.unit(line.unit()).orElse(line.unit()) : null;
        }
        if (field.type() == FieldType.CODE) {
            return line.code();
        }
        return field.prefilled() && field.type() == FieldType.CHOICE ? line.choice() : carried(field, line);
    }

    private @Nullable Object carried(Field field, Line line) {
        var carryOver = form.carryOver();
        EvidenceRow row = line.carried();
        if (row == null || carryOver == null || !carryOver.fields().contains(field.name())) {
            return null;
        }
        var typed = row.typed(field.name());
        return field.choices().stream()
                .filter(choice -> choice.value().equals(typed))
                .<Object>map(choice -> choice.label().in(Language.ID))
                .findFirst()
                .orElse(typed);
    }

    private void write(XSSFCell cell, @Nullable Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value != null) {
            styles.write(cell, value.toString());
        }
    }

    private int height(Line line) {
        int lines = 1;
        for (var column : columns) {
            var value = value(column, line);
            if (value instanceof String words) {
                lines = Math.max(lines, rows(words, column.width() - 4));
            }
        }
        return lines;
    }

    /** How many lines words take in so many letters; a word is not broken. */
    static int rows(String words, int width) {
        return words.lines()
                .mapToInt(line -> 1 + line.length() / Math.max(1, width))
                .sum();
    }

    private static String shown(String key) {
        return Message.of("evidence.form." + key).in(Language.ID);
    }
}
