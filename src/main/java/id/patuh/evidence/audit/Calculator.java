package id.patuh.evidence.audit;

import id.patuh.evidence.excel.WorkbookWalk.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.IStabilityClassifier;
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

    private static final int CHEAP = 50;
    private static final int MOST_OUTCOMES = 100_000;

    private final Book book;
    private final StoredBook stored;
    private final WorkbookEvaluator evaluator;
    private final Map<Question, Outcome> outcomes = new HashMap<>();
    private long leftOut;

    Calculator(Book book) {
        this.book = book;
        this.stored = new StoredBook(book);
        this.evaluator = new WorkbookEvaluator(stored, IStabilityClassifier.TOTALLY_IMMUTABLE, stored.getUDFFinder());
    }

    /** A part of a formula, and the values of the cells that differ from place to place. */
    private record Question(Sheet sheet, Template template, int from, List<Object> inputs) {}

    /** A result. */
    record Outcome(Kind kind, double number, String text) {}

    /** Whether the evaluator can be trusted with it. */
    static boolean isSure(Node tree) {
        return tree.calls().noneMatch(call -> call.is(UNSURE))
                && tree.all()
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
        return calculate(sheet, row, column, template, 0, template.tokens().size());
    }

    /** A part of a formula, by its tokens. */
    Optional<Outcome> calculate(Sheet sheet, int row, int column, Template template, int from, int to) {
        long cost = cost(sheet, row, column, template);
        var inputs = cost > CHEAP ? inputs(sheet, row, column, template) : List.of();
        var key = inputs.isEmpty() ? null : new Question(sheet, template, from, inputs);
        var known = key == null ? null : outcomes.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var outcome = evaluated(sheet, row, column, template.tokensAt(row, column, from, to), cost);
        if (key != null && outcome.isPresent() && outcomes.size() < MOST_OUTCOMES) {
            outcomes.put(key, outcome.get());
        }
        return outcome;
    }

    private Optional<Outcome> evaluated(Sheet sheet, int row, int column, Ptg[] tokens, long cost) {
        if (!stored.affords(cost)) {
            leftOut++;
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

    /** How many cells it reads at the most. */
    long cost(Sheet sheet, int row, int column, Template template) {
        long cost = 0;
        for (var reference : template.references()) {
            cost += book.range(reference, sheet, row, column).map(Range::cells).orElse(1L);
        }
        return cost;
    }

    /** Formulas that differ in nothing but the values of their cells give the same for the same values. */
    private List<Object> inputs(Sheet sheet, int row, int column, Template template) {
        var inputs = new ArrayList<Object>();
        inputs.add(template.number());
        for (var reference : template.references()) {
            if (reference.isFixed()) {
                continue;
            }
            var cell = book.range(reference, sheet, row, column).filter(Range::isCell);
            if (cell.isEmpty()) {
                return List.of();
            }
            var there = cell.get().sheet();
            int at = cell.get().firstRow();
            int across = cell.get().firstColumn();
            inputs.addAll(List.of(there.kind(at, across), there.number(at, across), there.text(at, across)));
        }
        return inputs;
    }

    /** As if somebody had typed this into a cell. */
    Optional<Outcome> calculateIf(Sheet sheet, int row, int column, Template template, Range cell, Object typed) {
        stored.pretend(cell, typed);
        try {
            var tokens = template.tokensAt(row, column, 0, template.tokens().size());
            return evaluated(sheet, row, column, tokens, cost(sheet, row, column, template));
        } finally {
            stored.stopPretending();
        }
    }

    /** How many formulas were left out, since too many cells would have had to be read. */
    long leftOut() {
        return leftOut;
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
