package id.patuh.evidence.form;

import id.patuh.evidence.reading.IdentitySheet;
import id.patuh.language.Language;
import id.patuh.language.Message;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The two cells in which the user of a ready-made form says whose it is, and of which year. */
final class OpenIdentity {
    private final XSSFSheet sheet;
    private final FormStyles styles;

    OpenIdentity(XSSFSheet sheet, FormStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(XSSFCell subject, XSSFCell year) {
        subject.setCellStyle(styles.entry("@"));
        year.setCellStyle(styles.entry("0"));
        prompt(Validations.anything(), subject, "subjectOpen", "subjectAsk");
        var validation = prompt(Validations.year(), year, "year", "yearAsk");
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(shown("error.title"), shown("error.year"));
    }

    private DataValidation prompt(DataValidationConstraint allowed, XSSFCell cell, String title, String words) {
        var cells = new CellRangeAddressList(
                cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
        var validation = sheet.getDataValidationHelper().createValidation(allowed, cells);
        validation.setShowPromptBox(true);
        validation.createPromptBox(shown("guide." + title), shown("guide." + words));
        sheet.addValidationData(validation);
        return validation;
    }

    /** Lets a cell of the hidden sheet say what stands in a cell of the first one. */
    static void refer(XSSFCell hidden, String guide, String cell) {
        hidden.setCellFormula("IF('%1$s'!%2$s=\"\",\"\",'%1$s'!%2$s)".formatted(guide, cell));
        hidden.setCellValue("");
    }

    /** Where on the first sheet an entry of the hidden one is typed in. */
    static String cell(String entry) {
        return IdentitySheet.SUBJECT.equals(entry) ? GuideSheet.SUBJECT_CELL : GuideSheet.YEAR_CELL;
    }

    private static String shown(String key) {
        return Message.of("evidence.form." + key).in(Language.ID);
    }
}
