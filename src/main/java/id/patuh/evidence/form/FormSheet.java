package id.patuh.evidence.form;

import id.patuh.evidence.reading.Codes;
import id.patuh.evidence.reading.FormNames;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes one sheet of an office's workbook: title, help, hints, headings and the rows to fill in. */
final class FormSheet {
    private static final int TITLE_ROW = 0;
    private static final int HELP_ROW = 1;
    private static final int HINT_ROW = 2;
    private static final int HEADING_ROW = 3;
    private static final int EMPTY_ROWS = 10;
    private static final int CHARACTER = 256;
    private static final int ASKS_WIDTH = 44;
    private static final int UNIT_WIDTH = 20;
    private static final float LINE_HEIGHT = 15;

    private final Regulation regulation;
    private final Form form;
    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final List<Column> columns;

    FormSheet(Regulation regulation, Form form, XSSFSheet sheet, FormStyles styles) {
        this.regulation = regulation;
        this.form = form;
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns(form);
    }

    /** A field's column, or one that is for reading only. */
    private record Column(Text heading, @Nullable Field field) {
        int width() {
            if (field == null) {
                return heading.equals(FormNames.ASKS) ? ASKS_WIDTH : UNIT_WIDTH;
            }
            return switch (field.type()) {
                case CODE -> 14;
                case TEXT -> 30;
                case CHOICE -> 28;
                case DATE -> 22;
                case NUMBER -> 20;
                case COUNT, YESNO -> 17;
                case YEAR -> 12;
            };
        }
    }

    /** What stands in a row before anybody fills it in. */
    private record Line(
            @Nullable String code,
            @Nullable String asks,
            @Nullable String unit,
            @Nullable String choice) {}

    void write(List<Codes.Demand> demands, AnswerLists lists) {
        writeTop();
        writeHeadings();
        var lines = lines(demands);
        int row = HEADING_ROW + 1;
        for (var line : lines) {
            writeLine(sheet.createRow(row++), line);
        }
        var codes = demands.stream().map(demand -> demand.asked().kode()).toList();
        var validations = new Validations(sheet, lists);
        for (int i = 0; i < columns.size(); i++) {
            var field = columns.get(i).field();
            if (field != null) {
                validations.add(field, codes, i, HEADING_ROW + 1, row - 1);
            }
        }
        PageSetup.apply(sheet, HEADING_ROW);
    }

    private static List<Column> columns(Form form) {
        var columns = new ArrayList<Column>();
        for (var field : form.fields()) {
            columns.add(new Column(field.label(), field));
            if (field.type() == FieldType.CODE && form.purpose() == Form.Purpose.EVIDENCE) {
                columns.add(new Column(FormNames.ASKS, null));
            }
            if (Field.UNIT_PER_INDICATOR.equals(field.unit())) {
                columns.add(new Column(FormNames.UNIT, null));
            }
        }
        return columns;
    }

    private void writeTop() {
        var title = sheet.createRow(TITLE_ROW).createCell(0);
        title.setCellValue(form.title().in(Language.ID));
        title.setCellStyle(styles.title());
        var help = sheet.createRow(HELP_ROW).createCell(0);
        help.setCellValue(form.help().in(Language.ID));
        help.setCellStyle(styles.text());
        sheet.getRow(TITLE_ROW).setHeightInPoints(26);
        sheet.getRow(HELP_ROW).setHeightInPoints(2 * LINE_HEIGHT);
        if (columns.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(TITLE_ROW, TITLE_ROW, 0, columns.size() - 1));
            sheet.addMergedRegion(new CellRangeAddress(HELP_ROW, HELP_ROW, 0, columns.size() - 1));
        }
    }

    private void writeHeadings() {
        var hints = sheet.createRow(HINT_ROW);
        var headings = sheet.createRow(HEADING_ROW);
        hints.setHeightInPoints(4 * LINE_HEIGHT);
        headings.setHeightInPoints(3 * LINE_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var field = column.field();
            sheet.setColumnWidth(i, column.width() * CHARACTER);
            var heading = headings.createCell(i);
            heading.setCellValue(column.heading().in(Language.ID));
            heading.setCellStyle(styles.heading(field == null ? FormStyles.Part.PREFILLED : FormStyles.Part.of(field)));
            if (field != null) {
                var hint = hints.createCell(i);
                hint.setCellValue(hint(field));
                hint.setCellStyle(styles.hint());
            }
        }
    }

    private String hint(Field field) {
        var parts = new ArrayList<String>();
        var part = FormStyles.Part.of(field).name().toLowerCase(Locale.ROOT);
        var unit = regulation.units().get(String.valueOf(field.unit()));
        parts.add(Message.of("evidence.form." + part).in(Language.ID)
                + (unit == null ? "" : ", " + unit.in(Language.ID)));
        if (field.help() != null) {
            parts.add(field.help().in(Language.ID));
        }
        if (field.example() != null) {
            parts.add(Message.of("evidence.form.example", field.example()).in(Language.ID));
        }
        return String.join("\n", parts);
    }

    private List<Line> lines(List<Codes.Demand> demands) {
        var lines = new ArrayList<Line>();
        for (var demand : demands) {
            var asked = demand.asked();
            var unit = regulation.units().get(String.valueOf(asked.unit()));
            var unitWords = unit == null ? asked.unit() : unit.in(Language.ID);
            lines.add(new Line(asked.kode(), asked.asks().in(Language.ID), unitWords, null));
        }
        form.fields().stream()
                .filter(field -> field.prefilled() && field.type() == FieldType.CHOICE)
                .findFirst()
                .ifPresent(field -> field.choices()
                        .forEach(choice -> lines.add(
                                new Line(null, null, null, choice.label().in(Language.ID)))));
        boolean mayRepeat = form.onePer() == null && (lines.isEmpty() || !demands.isEmpty());
        for (int i = 0; mayRepeat && i < EMPTY_ROWS; i++) {
            lines.add(new Line(null, null, null, null));
        }
        return lines;
    }

    private void writeLine(XSSFRow row, Line line) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var field = column.field();
            var cell = row.createCell(i);
            cell.setCellStyle(field == null ? styles.reading() : styles.answer(field, part(field, line), field.unit()));
            var words = words(column, line);
            if (words != null) {
                cell.setCellValue(words);
            }
        }
        row.setHeightInPoints(LINE_HEIGHT * height(line));
        letGrow(row);
    }

    /** A height that is no fixed one: the program raises it when an office writes more. */
    private static void letGrow(XSSFRow row) {
        row.getCTRow().unsetCustomHeight();
    }

    /** In the empty rows for further documents nothing is filled in beforehand. */
    private static FormStyles.Part part(Field field, Line line) {
        boolean empty = line.code() == null && line.choice() == null;
        return empty && field.prefilled() ? FormStyles.Part.OPTIONAL : FormStyles.Part.of(field);
    }

    private static @Nullable String words(Column column, Line line) {
        var field = column.field();
        if (field == null) {
            return column.heading().equals(FormNames.ASKS) ? line.asks() : line.unit();
        }
        if (field.type() == FieldType.CODE) {
            return line.code();
        }
        return field.prefilled() && field.type() == FieldType.CHOICE ? line.choice() : null;
    }

    private static int height(Line line) {
        return Math.max(lines(line.asks(), ASKS_WIDTH), lines(line.unit(), UNIT_WIDTH));
    }

    private static int lines(@Nullable String words, int width) {
        return words == null ? 1 : 1 + words.length() / (width - 4);
    }
}
