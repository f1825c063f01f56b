package id.patuh.evidence.audit;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.jspecify.annotations.Nullable;

/**
 * A formula as all cells share it that calculate alike.
 *
 * @param number in the order of the workbook
 * @param row of the cell that it was first met in, from 1
 * @param text as that cell has it
 * @param shape the same for formulas that differ in constants only
 * @param skeleton the same for formulas that differ in constants and references only
 * @param isSure whether the evaluator can be trusted with it
 */
record Template(
        int number,
        List<Ptg> tokens,
        int row,
        int column,
        String text,
        Node tree,
        List<Node.Call> calls,
        List<Node.Reference> references,
        String shape,
        String skeleton,
        boolean isSure) {
    private static final int ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    /** There is one of each formula. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return number;
    }

    /** The text as it is in another cell. */
    String textAt(int atRow, int atColumn) {
        return atRow == row && atColumn == column
                ? text
                : FormulaRenderer.toFormulaString(Calculator.NO_NAMES, tokensAt(atRow, atColumn, 0, tokens.size()));
    }

    boolean calls(String... functions) {
        return calls.stream().anyMatch(call -> call.is(functions));
    }

    /** The tokens as they are in another cell. */
    Ptg[] tokensAt(int atRow, int atColumn, int from, int to) {
        var moved = new Ptg[to - from];
        for (int i = from; i < to; i++) {
            moved[i - from] = moved(tokens.get(i).copy(), atRow - row, atColumn - column);
        }
        return moved;
    }

    /** Beyond the edge of a sheet, Excel goes on at the other edge. */
    private static int around(int place, int places) {
        return Math.floorMod(place, places);
    }

    private static Ptg moved(Ptg token, int down, int right) {
        if (token instanceof RefPtgBase reference) {
            reference.setRow(around(reference.getRow() + (reference.isRowRelative() ? down : 0), ROWS));
            reference.setColumn(around(reference.getColumn() + (reference.isColRelative() ? right : 0), COLUMNS));
        } else if (token instanceof AreaPtgBase area) {
            area.setFirstRow(around(area.getFirstRow() + (area.isFirstRowRelative() ? down : 0), ROWS));
            area.setLastRow(around(area.getLastRow() + (area.isLastRowRelative() ? down : 0), ROWS));
            area.setFirstColumn(around(area.getFirstColumn() + (area.isFirstColRelative() ? right : 0), COLUMNS));
            area.setLastColumn(around(area.getLastColumn() + (area.isLastColRelative() ? right : 0), COLUMNS));
        }
        return token;
    }
}
