package id.patuh.evidence.excel;

import id.patuh.evidence.sheet.Area;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import java.util.List;
import java.util.stream.IntStream;

/** Goes through every cell of a workbook for others in this module, within the limits of every reading. */
public final class WorkbookWalk {
    private WorkbookWalk() {}

    /** What a cell holds. */
    public enum Kind {
        NONE,
        NUMBER,
        TEXT,
        BOOLEAN,
        ERROR,
        /** A formula without a result. */
        UNCALCULATED
    }

    /** A rectangle of cells; rows from 1, columns from 0. */
    public record Block(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        public boolean contains(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    /**
     * A cell on the way.
     *
     * @param row from 1
     * @param column from 0
     * @param formula an empty string where there is none
     * @param leader the address of the cell that has the text of a shared formula, or an empty string
     */
    public record WalkedCell(
            int row, int column, Kind kind, double number, String text, String formula, String leader) {}

    /** Who wants to know. */
    public interface Visitor {
        void name(String name, String text);

        /** All sheets, before the first cell. */
        void sheets(List<String> names);

        void row(int sheet, int number, boolean hidden);

        void cell(int sheet, WalkedCell cell);

        /** Behind the last cell of a sheet; hidden columns are blocks of all rows. */
        void end(int sheet, List<Block> merged, List<Block> arrays, List<Integer> hiddenColumns);
    }

    public static void walk(ExcelWorkbook excel, Visitor visitor) throws RefusedException {
        excel.names().forEach(name -> visitor.name(name.name(), name.text()));
        var sheets = excel.sheets();
        visitor.sheets(sheets.stream().map(SheetEntry::name).toList());
        for (int i = 0; i < sheets.size(); i++) {
            walk(excel, sheets.get(i), i, visitor);
        }
    }

    private static void walk(ExcelWorkbook excel, SheetEntry sheet, int index, Visitor visitor)
            throws RefusedException {
        try (var rows = excel.read(sheet)) {
            int widest = -1;
            for (var row = rows.next(); row != null; row = rows.next()) {
                visitor.row(index, row.number(), row.hidden());
                for (var cell : row.cells()) {
                    visitor.cell(index, walked(row.number(), cell));
                    widest = Math.max(widest, cell.column());
                }
            }
            var hidden = IntStream.rangeClosed(0, widest)
                    .filter(rows::hidesColumn)
                    .boxed()
                    .toList();
            visitor.end(index, blocks(rows.merged()), blocks(rows.arrays()), hidden);
        }
    }

    private static List<Block> blocks(List<Area> areas) {
        return areas.stream()
                .map(area -> new Block(
                        area.first().row(),
                        area.first().column(),
                        area.last().row(),
                        area.last().column()))
                .toList();
    }

    /** Followers of a shared formula show "E5: " and the text of its leader there. */
    private static WalkedCell walked(int row, RawCell cell) {
        var formula = cell.formula();
        var leader = "";
        int colon = formula.indexOf(": ");
        if (colon > 0 && formula.substring(0, colon).matches("[A-Z]{1,3}[0-9]{1,7}")) {
            leader = formula.substring(0, colon);
            formula = formula.substring(colon + 2);
        }
        return new WalkedCell(row, cell.column(), kind(cell), cell.number(), cell.shown(), formula, leader);
    }

    private static Kind kind(RawCell cell) {
        return switch (cell.kind()) {
            case NUMBER, DATE -> Kind.NUMBER;
            case TEXT -> Kind.TEXT;
            case BOOLEAN -> Kind.BOOLEAN;
            case ERROR -> Kind.ERROR;
            case BLANK -> Kind.UNCALCULATED;
        };
    }
}
