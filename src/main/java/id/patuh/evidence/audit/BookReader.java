package id.patuh.evidence.audit;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.excel.WorkbookWalk.Block;
import id.patuh.evidence.excel.WorkbookWalk.Kind;
import id.patuh.evidence.excel.WorkbookWalk.Visitor;
import id.patuh.evidence.excel.WorkbookWalk.WalkedCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** Keeps a workbook's cells as they pass by, up to a limit. */
final class BookReader implements Visitor {
    private static final long MOST_CELLS = 3_000_000;

    private final Book book = new Book();
    private final Formulas formulas = new Formulas(book);
    private final Findings findings;
    private final Map<String, Integer> leaders = new HashMap<>();
    private long cells;
    private long formulaCount;

    BookReader(Findings findings) {
        this.findings = findings;
    }

    Book book() {
        return book;
    }

    long cells() {
        return cells;
    }

    long formulas() {
        return formulaCount;
    }

    @Override
    public void name(String name, String text) {
        book.name(name, text);
    }

    @Override
    public void sheets(List<String> names) {
        names.forEach(book::add);
    }

    @Override
    public void row(int sheet, int number, boolean hidden) {
        if (hidden) {
            book.sheets().get(sheet).hideRow(number);
        }
    }

    @Override
    public void cell(int index, WalkedCell cell) {
        var sheet = book.sheets().get(index);
        if (cells >= MOST_CELLS || book.texts().isFull() || formulas.isFull()) {
            findings.add(AuditCode.AUDIT_INCOMPLETE, sheet, "", cell.row(), cell.column());
            return;
        }
        cells++;
        int template = cell.formula().isEmpty() ? -1 : template(sheet, cell);
        int text = cell.kind() == Kind.NUMBER ? -1 : book.texts().number(cell.text());
        sheet.add(cell.row(), cell.column(), cell.kind(), cell.number(), text, template);
    }

    @Override
    public void end(int index, List<Block> merged, List<Block> arrays, List<Integer> hiddenColumns) {
        book.sheets().get(index).close(merged, arrays, hiddenColumns);
        leaders.clear();
    }

    private int template(Sheet sheet, WalkedCell cell) {
        formulaCount++;
        if (cell.leader().isEmpty()) {
            return kept(sheet, cell, cell.row(), cell.column());
        }
        var known = leaders.get(cell.leader());
        if (known == null) {
            var leader = new CellReference(cell.leader());
            known = kept(sheet, cell, leader.getRow() + 1, leader.getCol());
            leaders.put(cell.leader(), known);
        } else if (known == Column.CLOSED) {
            findings.add(AuditCode.FORMULA_NOT_UNDERSTOOD, sheet, "", cell.row(), cell.column());
        }
        return known;
    }

    private int kept(Sheet sheet, WalkedCell cell, int row, int column) {
        var template = formulas.template(cell.formula(), row, column);
        if (template.isEmpty()) {
            findings.add(AuditCode.FORMULA_NOT_UNDERSTOOD, sheet, "", cell.row(), cell.column());
            return Column.CLOSED;
        }
        return template.get().number();
    }
}
