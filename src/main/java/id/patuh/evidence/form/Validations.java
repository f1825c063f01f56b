package id.patuh.evidence.form;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a form lets people type in a column, and what it says when they type something else. */
final class Validations {
    /** What Excel allows. */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_PROMPT = 255;
    private static final String LARGEST = "1000000000000000";
    private static final String FIRST_DAY = "DATE(1900,1,1)";
    private static final String LAST_DAY = "DATE(2100,12,31)";

    private final XSSFSheet sheet;
    private final AnswerLists lists;
    private final Hints hints;

    Validations(XSSFSheet sheet, AnswerLists lists, Hints hints) {
        this.sheet = sheet;
        this.lists = lists;
        this.hints = hints;
    }

    /** Adds what a column lets people type; rows that ask for another unit say so in their own hint. */
    void add(Field field, List<Line> lines, List<String> codes, int column, int firstRow) {
        var constraint = constraint(field, codes);
        for (var rows : byUnit(field, lines, firstRow).entrySet()) {
            var cells = new CellRangeAddressList();
            rows.getValue().forEach(row -> cells.addCellRangeAddress(row[0], column, row[1], column));
            var validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
            limit(validation, field);
            if (!field.prefilled()) {
                validation.setShowPromptBox(true);
                validation.createPromptBox(
                        cut(field.label().in(Language.ID), LONGEST_TITLE),
                        cut(hints.cell(field, rows.getKey().isEmpty() ? null : rows.getKey()), LONGEST_PROMPT));
            }
            sheet.addValidationData(validation);
        }
    }

    private static void limit(DataValidation validation, Field field) {
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        // POI inverts the flag for XSSF: false hides the arrow, true shows it.
        validation.setSuppressDropDownArrow(true);
        boolean free = validation.getValidationConstraint().getValidationType() == ValidationType.ANY;
        validation.setShowErrorBox(!free);
        if (!free) {
            validation.createErrorBox(shown("title"), shown(error(field)));
        }
    }

    /** The runs of rows, first and last, that ask for the same unit. */
    private static Map<String, List<int[]>> byUnit(Field field, List<Line> lines, int firstRow) {
        var runs = new LinkedHashMap<String, List<int[]>>();
        var before = "\u0000";
        for (int i = 0; i < lines.size(); i++) {
            var own =
                    Field.UNIT_PER_INDICATOR.equals(field.unit()) ? lines.get(i).unit() : field.unit();
            var unit = own == null ? "" : own;
            var same = runs.computeIfAbsent(unit, key -> new ArrayList<>());
            if (unit.equals(before)) {
                same.get(same.size() - 1)[1] = firstRow + i;
            } else {
                same.add(new int[] {firstRow + i, firstRow + i});
            }
            before = unit;
        }
        return runs;
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "\u2026";
    }

    private DataValidationConstraint constraint(Field field, List<String> codes) {
        return switch (field.type()) {
            case CODE -> codes.isEmpty() ? anything() : list(codes);
            case TEXT -> anything();
            case NUMBER -> between(ValidationType.DECIMAL, "-" + LARGEST, LARGEST);
            case COUNT -> between(ValidationType.INTEGER, "0", String.valueOf(Integer.MAX_VALUE));
            case YEAR -> year();
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

    static DataValidationConstraint anything() {
        return new XSSFDataValidationConstraint(ValidationType.ANY, OperatorType.IGNORED, "", null);
    }

    static DataValidationConstraint year() {
        return between(ValidationType.INTEGER, "1945", "2100");
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
