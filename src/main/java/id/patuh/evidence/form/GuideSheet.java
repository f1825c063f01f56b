package id.patuh.evidence.form;

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
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the first sheet of an office's workbook: who fills in what, how, and the list of what is asked. */
final class GuideSheet {
    private static final int[] WIDTHS = {14, 18, 64, 60};
    private static final int CHARACTER = 256;
    private static final int LINES = 6;

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

    void write(Codes codes) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        wide(shown("title", regulation.title()), styles.title(), 26);
        pair("office", office.in(Language.ID));
        pair("subject", identity.subject());
        pair("year", String.valueOf(identity.year()));
        next++;
        for (int i = 1; i <= LINES; i++) {
            var line = shown("line" + i, office, identity.subject(), String.valueOf(identity.year()));
            wide(i + ". " + line, styles.text(), line.length() > 140 ? 32 : 18);
        }
        next++;
        writeList(codes);
        PageSetup.applyPage(sheet);
    }

    private void writeList(Codes codes) {
        var forms = regulation.forms().stream().filter(Form::hasSheet).toList();
        int count = forms.stream()
                .mapToInt(form -> codes.owed(form, identity.office()).size())
                .sum();
        wide(shown("list", office, count), styles.strong(), 20);
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

    private void pair(String label, String value) {
        var row = sheet.createRow(next++);
        var name = row.createCell(0);
        name.setCellValue(shown(label));
        name.setCellStyle(styles.strong());
        var cell = row.createCell(2);
        cell.setCellValue(value);
        cell.setCellStyle(styles.text());
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, 1));
    }

    private void wide(String words, XSSFCellStyle style, int height) {
        var row = sheet.createRow(next++);
        row.setHeightInPoints(height);
        var cell = row.createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, WIDTHS.length - 1));
    }

    private void cells(List<String> words, XSSFCellStyle style) {
        var row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < words.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(words.get(i));
            cell.setCellStyle(style);
            lines = Math.max(lines, 1 + words.get(i).length() / WIDTHS[i]);
        }
        row.setHeightInPoints(16F * lines);
    }

    private static String shown(String key, Object... arguments) {
        return Message.of("evidence.form.guide." + key, arguments).in(Language.ID);
    }
}
