package id.patuh.evidence.audit;

import id.patuh.evidence.excel.WorkbookWalk.Kind;
import id.patuh.evidence.sheet.Placeholders;
import id.patuh.evidence.sheet.Words;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** What a row of a worksheet is for, as far as its words say. */
final class Rows {
    private static final int WIDEST = 60;
    private static final Pattern TOTAL = Pattern.compile(
            "(grand |sub ?-?)?(total|jumlah)\\b.*|rata ?-? ?rata\\b.*|nilai akhir\\b.*|skor akhir\\b.*|average\\b.*|sum\\b.*");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Rows() {}

    /** Whether something is asked in a row: it has words beside the cell. */
    static boolean asks(Sheet sheet, int row, int column) {
        return any(
                sheet,
                other -> other != column
                        && words(sheet, row, other).length() > 2
                        && words(sheet, row, other).chars().anyMatch(Character::isLetter)
                        && !Placeholders.contain(sheet.text(row, other)));
    }

    static boolean isTotal(Sheet sheet, int row) {
        return any(sheet, column -> TOTAL.matcher(words(sheet, row, column)).matches());
    }

    /** A row of column numbers below the headings: 1, 2, 3. */
    static boolean isNumbering(Sheet sheet, int row) {
        int run = 0;
        for (int column : sheet.columns().keySet()) {
            boolean next = sheet.isNumber(row, column)
                    && sheet.isConstant(row, column)
                    && sheet.isNumber(row, column - 1)
                    && sheet.number(row, column) == sheet.number(row, column - 1) + 1;
            run = next ? run + 1 : 0;
            if (run == 2) {
                return true;
            }
            if (column > WIDEST) {
                return false;
            }
        }
        return false;
    }

    static boolean isYear(double number) {
        return number == Math.rint(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** Whether two cells of a column hold the same kind of thing: typed numbers, typed words, or one formula. */
    static boolean areAlike(Sheet sheet, int row, int other, int column) {
        var kind = sheet.kind(row, column);
        var template = sheet.template(row, column);
        var otherTemplate = sheet.template(other, column);
        if (template != null && otherTemplate != null) {
            return template.shape().equals(otherTemplate.shape());
        }
        return template == null
                && otherTemplate == null
                && kind == sheet.kind(other, column)
                && !sheet.isBlank(row, column)
                && !sheet.isBlank(other, column);
    }

    /** Whether the cell gathers others of its own column: a subtotal. */
    static boolean gathersItsColumn(Book book, Sheet sheet, int row, int column) {
        var template = sheet.template(row, column);
        return template != null
                && template.calls().stream()
                        .filter(Functions::gathers)
                        .flatMap(Functions::ranges)
                        .flatMap(reference -> book.range(reference, sheet, row, column).stream())
                        .anyMatch(range -> range.sheet() == sheet && range.isColumn() && range.firstColumn() == column);
    }

    private static String words(Sheet sheet, int row, int column) {
        boolean typed = sheet.kind(row, column) == Kind.TEXT && sheet.isConstant(row, column);
        return typed ? Words.fold(sheet.text(row, column)).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean any(Sheet sheet, IntPredicate column) {
        return sheet.columns().headMap(WIDEST, true).keySet().stream().anyMatch(column::test);
    }
}
