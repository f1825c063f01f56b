package id.patuh.evidence.reading;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.Formulas;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawCell.Kind;
import java.util.List;
import java.util.Optional;

/** Holds what a formula's cell stores against what it calculates to. */
record FormulaCheck(Formulas formulas, boolean recalculate) {
    private static final double NOISE = 1e-9;

    /** A cell to be read, and what is to be said about where its value comes from. */
    record Checked(RawCell cell, List<Finding> findings) {}

    Checked check(String sheet, RawCell cell) {
        if (!cell.isFormula()) {
            return new Checked(cell, List.of());
        }
        var calculated = formulas.calculate(sheet, cell);
        return recalculate ? recalculated(cell, calculated) : compared(cell, calculated);
    }

    private static Checked recalculated(RawCell cell, Optional<RawCell> calculated) {
        return calculated
                .map(now -> new Checked(
                        withoutFormula(now),
                        List.of(Finding.of(IssueCode.FORMULA_RECALCULATED, cell.shown(), now.shown()))))
                .orElseGet(
                        () -> new Checked(cell, List.of(Finding.of(IssueCode.FORMULA_NOT_RECALCULATED, cell.shown()))));
    }

    private static Checked compared(RawCell cell, Optional<RawCell> calculated) {
        var stale = calculated
                .filter(now -> cell.kind() != Kind.BLANK && cell.kind() != Kind.ERROR && !isSame(cell, now))
                .map(now -> Finding.of(IssueCode.FORMULA_STALE, cell.shown(), now.shown()));
        return new Checked(cell, stale.stream().toList());
    }

    private static boolean isSame(RawCell stored, RawCell now) {
        if (isNumber(stored) && isNumber(now)) {
            double most = Math.max(1, Math.max(Math.abs(stored.number()), Math.abs(now.number())));
            return Math.abs(stored.number() - now.number()) <= NOISE * most;
        }
        return stored.kind() == now.kind() && stored.shown().equals(now.shown());
    }

    private static boolean isNumber(RawCell cell) {
        return cell.kind() == Kind.NUMBER || cell.kind() == Kind.DATE;
    }

    /** What was calculated now is no longer what the spreadsheet program left behind. */
    private static RawCell withoutFormula(RawCell cell) {
        return new RawCell(
                cell.column(),
                cell.address(),
                cell.kind(),
                cell.stored(),
                cell.shown(),
                cell.number(),
                cell.date(),
                cell.percent(),
                "");
    }
}
