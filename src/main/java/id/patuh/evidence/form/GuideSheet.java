package id.patuh.evidence.form;

import id.patuh.evidence.SpreadsheetText;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.evidence.reading.Codes;
import id.patuh.evidence.reading.FormNames;
import id.patuh.language.Language;
import id.patuh.language.LocalizedText;
import id.patuh.language.Message;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the first sheet of an office's workbook: who fills in what, how, and the list of what is asked. */
final class GuideSheet {
    /** Where a ready-made form asks for the subject and the year. */
    static final String SUBJECT_CELL = "$C$3";

    static final String YEAR_CELL = "$C$4";

    private static final int[] WIDTHS = {14, 20, 62, 11, 11, 11, 24};
    private static final int WIDE = 150;
    private static final int VALUE = 2;
    private static final int REST = 3;
    private static final int LAST = WIDTHS.length - 1;
    private static final int CHARACTER = 256;
    private static final int LINES = 6;
    private static final float LINE_HEIGHT = 16;

    private final Regulation regulation;
    private final WorkbookIdentity identity;
    private final LocalizedText office;
    private final XSSFSheet sheet;
    private final FormStyles styles;
    private int next;

    GuideSheet(
            Regulation regulation,
            WorkbookIdentity identity,
            LocalizedText office,
            XSSFSheet sheet,
            FormStyles styles) {
        this.regulation = regulation;
        this.identity = identity;
        this.office = office;
        this.sheet = sheet;
        this.styles = styles;
    }

    /** The first row, from 0, below what {@link #writeTop} and the other parts have written so far. */
    int next() {
        return next;
    }

    void writeTop(int carriedFrom) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        wide(shown("title", regulation.title()), styles.title(), 26);
        pair("office", office.in(Language.ID));
        if (identity.isOpen()) {
            new OpenIdentity(sheet, styles).write(pair("subjectOpen", ""), pair("year", ""));
        } else {
            pair("subject", identity.subject());
            pair("year", String.valueOf(identity.year()));
        }
        next++;
        for (int i = 1; i <= LINES; i++) {
            var line = shown(i == 1 && identity.isOpen() ? "line1open" : "line" + i, lineArguments());
            wide(i + ". " + line, styles.text(), LINE_HEIGHT * FormSheet.rows(line, WIDE) + 2);
        }
        next++;
        writeColours(carriedFrom);
        next++;
    }

    private Object[] lineArguments() {
        return new Object[] {office, identity.subject(), String.valueOf(identity.year())};
    }

    private void writeColours(int carriedFrom) {
        wide(shown("colours"), styles.strong(), 20);
        colour(FormStyles.Part.REQUIRED, shown("required"));
        colour(FormStyles.Part.OPTIONAL, shown("optional"));
        colour(FormStyles.Part.PREFILLED, shown("prefilled"));
        if (carriedFrom > 0) {
            colour(FormStyles.Part.CARRIED, shown("carried", String.valueOf(carriedFrom)));
        }
    }

    private void colour(FormStyles.Part part, String meaning) {
        var row = sheet.createRow(next++);
        row.setHeightInPoints(LINE_HEIGHT + 2);
        cell(row, 0, shown("headingColour"), styles.heading(part));
        cell(row, 1, shown("cellColour"), styles.sample(part));
        cell(row, VALUE, meaning, styles.plainCell());
        for (int i = REST; i <= LAST; i++) {
            cell(row, i, "", styles.plainCell());
        }
        merge(row, VALUE, LAST);
    }

    /** Lists the sheets with how much of each is filled in; formulas count it. */
    void writeProgress(List<Progress> sheets) {
        new ProgressTable(sheet, styles, next).write(sheets);
        next += sheets.size() + 4;
    }

    void writeList(Codes codes) {
        var forms = regulation.forms().stream().filter(Form::hasSheet).toList();
        int count = forms.stream()
                .mapToInt(form -> codes.owed(form, identity.office()).size())
                .sum();
        wide(shown("list", office, count), styles.strong(), 20);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("%d:%d".formatted(next + 1, next + 1)));
        cells(
                List.of(shown("code"), shown("form"), FormNames.ASKS.in(Language.ID), shown("indicator")),
                styles.heading(FormStyles.Part.REQUIRED));
        for (var form : forms) {
            for (var demand : codes.owed(form, identity.office())) {
                var indicator = demand.indicator();
                cells(
                        List.of(
                                demand.asked().kode(),
                                FormNames.sheet(form),
                                demand.asked().asks().in(Language.ID),
                                indicator.code() + " " + indicator.title().in(Language.ID)),
                        styles.reading());
            }
        }
    }

    private XSSFCell pair(String label, String value) {
        var row = sheet.createRow(next++);
        row.setHeightInPoints(LINE_HEIGHT + 4);
        cell(row, 0, shown(label), styles.strong());
        merge(row, 0, VALUE - 1);
        return cell(row, VALUE, value, styles.text());
    }

    private void wide(String words, XSSFCellStyle style, float height) {
        var row = sheet.createRow(next++);
        row.setHeightInPoints(height);
        cell(row, 0, words, style);
        merge(row, 0, LAST);
    }

    /** The last of the words has the rest of the width. */
    private void cells(List<String> words, XSSFCellStyle style) {
        var row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i <= LAST; i++) {
            var own = i < words.size() ? words.get(i) : "";
            cell(row, i, own, style);
            int width = i == REST ? WIDTHS[3] + WIDTHS[4] + WIDTHS[5] + WIDTHS[6] : WIDTHS[i];
            lines = Math.max(lines, FormSheet.rows(own, width - 3));
        }
        merge(row, REST, LAST);
        row.setHeightInPoints(LINE_HEIGHT * lines + 3);
    }

    private XSSFCell cell(XSSFRow row, int column, String words, XSSFCellStyle style) {
        var cell = row.createCell(column);
        if (!words.isEmpty()) {
            cell.setCellValue(SpreadsheetText.inWorkbook(words));
        }
        cell.setCellStyle(style);
        styles.keep(cell, words);
        return cell;
    }

    private void merge(XSSFRow row, int from, int to) {
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
    }

    private static String shown(String key, Object... arguments) {
        return Message.of("evidence.form.guide." + key, arguments).in(Language.ID);
    }
}
