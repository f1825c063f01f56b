package id.patuh.evidence.audit;

import id.patuh.evidence.excel.WorkbookWalk.Kind;
import java.util.Optional;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BlankEval;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.Ptg;

/** Calculates one formula from the values that its cells show now, step by step and never deeper. */
final class Calculator {
    static final FormulaRenderingWorkbook NO_NAMES = new StoredBook.NoNames();

    /** What depends on the day, the computer or the country, and what the evaluator is known to do otherwise. */
    private static final String[] UNSURE = {
        "TODAY",
        "NOW",
        "RAND",
        "RANDBETWEEN",
        "OFFSET",
        "INDIRECT",
        "CELL",
        "INFO",
        "TEXT",
        "VALUE",
        "DATEVALUE",
        "TIMEVALUE",
        "NUMBERVALUE",
        "DOLLAR",
        "FIXED",
        "SUMPRODUCT",
        "HYPERLINK",
        "SUBTOTAL",
        "AGGREGATE",
        "RANK",
        "PERCENTILE",
        "QUARTILE",
        "MMULT",
        "FREQUENCY",
        "TRANSPOSE",
        "ROW",
        "COLUMN"
    };

    private final StoredBook stored;
    private final WorkbookEvaluator evaluator;

    Calculator(Book book) {
        this.stored = new StoredBook(book);
        this.evaluator = new WorkbookEvaluator(stored, null, stored.getUDFFinder());
    }

    /** A result. */
    record Outcome(Kind kind, double number, String text) {}

    /** Whether the evaluator can be trusted with it. */
    static boolean isSure(Template template) {
        return !template.calls(UNSURE)
                && template.tree()
                        .all()
                        .noneMatch(node -> node instanceof Node.Other
                                || (node instanceof Node.Reference reference && reference.file())
                                || (node instanceof Node.Operation operation && spreads(operation)));
    }

    /** A range where one value is meant depends on where the formula stands. */
    private static boolean spreads(Node.Operation operation) {
        return operation.parts().stream()
                .anyMatch(part -> part instanceof Node.Reference reference
                        && !reference.first().equals(reference.last()));
    }

    /** Empty where it cannot be calculated. */
    Optional<Outcome> calculate(Sheet sheet, int row, int column, Template template) {
        return calculate(
                sheet,
                row,
                column,
                template.tokensAt(row, column, 0, template.tokens().size()));
    }

    Optional<Outcome> calculate(Sheet sheet, int row, int column, Ptg[] tokens) {
        if (stored.isExhausted()) {
            return Optional.empty();
        }
        try {
            evaluator.clearAllCachedResultValues();
            EvaluationCell cell = stored.question(sheet, row, column, tokens);
            return outcome(evaluator.evaluate(cell));
        } catch (RuntimeException cannot) {
            return Optional.empty();
        }
    }

    /** As if somebody had typed this into a cell. */
    Optional<Outcome> calculateIf(Sheet sheet, int row, int column, Template template, Range cell, Object typed) {
        stored.pretend(cell, typed);
        try {
            return calculate(sheet, row, column, template);
        } finally {
            stored.stopPretending();
        }
    }

    boolean isExhausted() {
        return stored.isExhausted();
    }

    private static Optional<Outcome> outcome(ValueEval value) {
        if (value instanceof NumberEval number) {
            return Optional.of(new Outcome(Kind.NUMBER, number.getNumberValue(), ""));
        }
        if (value instanceof StringEval string) {
            return Optional.of(new Outcome(Kind.TEXT, 0, string.getStringValue()));
        }
        if (value instanceof BoolEval truth) {
            return Optional.of(new Outcome(Kind.BOOLEAN, truth.getNumberValue(), truth.getStringValue()));
        }
        if (value instanceof ErrorEval error) {
            return Optional.of(new Outcome(Kind.ERROR, 0, error.getErrorString()));
        }
        return value instanceof BlankEval ? Optional.of(new Outcome(Kind.NUMBER, 0, "")) : Optional.empty();
    }
}
