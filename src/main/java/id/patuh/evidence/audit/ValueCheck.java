package id.patuh.evidence.audit;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.excel.WorkbookWalk.Block;
import id.patuh.evidence.excel.WorkbookWalk.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds errors where they begin, and stored results that the formula does not give. */
final class ValueCheck implements Check {
    private static final double TOLERANCE = 1e-6;
    private static final int COSTLY = 1_000;
    private static final int MOST_ERRORS = 2_000;

    @Override
    public void look(Book book, Calculator calculator, Findings findings) {
        var errors = errors(book);
        for (var sheet : book.sheets()) {
            sheet.columns().forEach((column, cells) -> {
                for (int i = 0; i < cells.size(); i++) {
                    if (cells.kind(i) == Kind.ERROR) {
                        error(book, findings, sheet, cells.row(i), column, errors);
                    }
                }
            });
        }
        stale(book, calculator, findings, false);
        stale(book, calculator, findings, true);
    }

    /** Formulas over long ranges come last, since only so many cells are read. */
    private static void stale(Book book, Calculator calculator, Findings findings, boolean costly) {
        for (var sheet : book.sheets()) {
            sheet.eachFormula((row, column, template) -> {
                boolean isCostly = calculator.cost(sheet, row, column, template) > COSTLY;
                if (template.isSure() && isCostly == costly) {
                    long leftOut = calculator.leftOut();
                    stale(calculator, findings, sheet, row, column, template);
                    if (calculator.leftOut() > leftOut) {
                        findings.add(AuditCode.AUDIT_INCOMPLETE, sheet, "", row, column);
                    }
                }
            });
        }
    }

    private static List<Range> errors(Book book) {
        var errors = new ArrayList<Range>();
        for (var sheet : book.sheets()) {
            sheet.columns().forEach((column, cells) -> {
                for (int i = 0; i < cells.size() && errors.size() < MOST_ERRORS; i++) {
                    if (cells.kind(i) == Kind.ERROR) {
                        int row = cells.row(i);
                        errors.add(new Range(sheet, new Block(row, column, row, column)));
                    }
                }
            });
        }
        return errors;
    }

    /** An error that comes from another cell is told there. */
    private static void error(Book book, Findings findings, Sheet sheet, int row, int column, List<Range> errors) {
        var template = sheet.template(row, column);
        boolean inherited = template != null
                && template.references().stream()
                        .flatMap(reference -> book.range(reference, sheet, row, column).stream())
                        .anyMatch(range -> errors.stream()
                                .anyMatch(error -> error.sheet() == range.sheet()
                                        && !(error.sheet() == sheet
                                                && error.firstRow() == row
                                                && error.firstColumn() == column)
                                        && range.overlaps(error.block())));
        if (!inherited && !findings.has(sheet, row, column, AuditCode.LOOKUP_NO_MATCH)) {
            var text = sheet.text(row, column);
            findings.add(AuditCode.ERROR_VALUE, sheet, text + (template == null ? "" : template.shape()), row, column)
                    .details(text, "");
        }
    }

    private static void stale(
            Calculator calculator, Findings findings, Sheet sheet, int row, int column, Template template) {
        var kind = sheet.kind(row, column);
        if (kind != Kind.NUMBER && kind != Kind.TEXT) {
            return;
        }
        calculator.calculate(sheet, row, column, template).ifPresent(outcome -> {
            boolean same = kind == Kind.NUMBER
                    ? outcome.kind() == Kind.NUMBER && isNear(sheet.number(row, column), outcome.number())
                    : outcome.kind() == Kind.TEXT && outcome.text().equals(sheet.text(row, column));
            boolean comparable = outcome.kind() == Kind.NUMBER || outcome.kind() == Kind.TEXT;
            if (!same && comparable && sheet.text(row, column).length() < 300) {
                findings.add(AuditCode.VALUE_STALE, sheet, template.shape(), row, column)
                        .details(
                                kind == Kind.NUMBER
                                        ? KeyIndex.written(sheet.number(row, column))
                                        : sheet.text(row, column),
                                outcome.kind() == Kind.NUMBER ? KeyIndex.written(outcome.number()) : outcome.text());
            }
        });
    }

    private static boolean isNear(double stored, double calculated) {
        return Math.abs(stored - calculated) <= TOLERANCE * Math.max(1, Math.abs(stored));
    }
}
