package id.patuh.evidence.form;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** What a form lets people type in a column, and what it says when they type something else. */
final class Validations {
    private static final String LARGEST = "1000000000000000";
    private static final String FIRST_DAY = "DATE(1900,1,1)";
    private static final String LAST_DAY = "DATE(2100,12,31)";

    private final XSSFSheet sheet;
    private final AnswerLists lists;

    Validations(XSSFSheet sheet, AnswerLists lists) {
        this.sheet = sheet;
        this.lists = lists;
    }

    void add(Field field, List<String> codes, int column, int firstRow, int lastRow) {
        var constraint = constraint(field, codes);
        if (constraint == null) {
            return;
        }
        var cells = new CellRangeAddressList(firstRow, lastRow, column, column);
        var validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        // POI inverts the flag for XSSF: false hides the arrow, true shows it.
        validation.setSuppressDropDownArrow(true);
        validation.createErrorBox(shown("title"), shown(error(field)));
        sheet.addValidationData(validation);
    }

    private @Nullable DataValidationConstraint constraint(Field field, List<String> codes) {
        return switch (field.type()) {
            case CODE -> codes.isEmpty() ? null : list(codes);
            case TEXT -> null;
            case NUMBER -> between(ValidationType.DECIMAL, "-" + LARGEST, LARGEST);
            case COUNT -> between(ValidationType.INTEGER, "0", String.valueOf(Integer.MAX_VALUE));
            case YEAR -> between(ValidationType.INTEGER, "1945", "2100");
            case DATE -> between(ValidationType.DATE, FIRST_DAY, LAST_DAY);
            case YESNO -> list(List.of(yes(), no()));
            case CHOICE ->
                list(field.choices().stream()
                        .map(choice -> choice.label().in(Language.ID))
                        .toList());
        };
    }

    private static String error(Field field) {
        return switch (field.type()) {
            case NUMBER -> "number";
            case COUNT -> "count";
            case YEAR -> "year";
            case DATE -> "date";
            default -> "list";
        };
    }

    private DataValidationConstraint list(List<String> answers) {
        return sheet.getDataValidationHelper().createFormulaListConstraint(lists.range(answers));
    }

    private static DataValidationConstraint between(int type, String from, String to) {
        return new XSSFDataValidationConstraint(type, OperatorType.BETWEEN, from, to);
    }

    private static String yes() {
        return Message.of("evidence.form.yes").in(Language.ID);
    }

    private static String no() {
        return Message.of("evidence.form.no").in(Language.ID);
    }

    private static String shown(String error) {
        Text text = Message.of("evidence.form.error." + error);
        return text.in(Language.ID);
    }
}
