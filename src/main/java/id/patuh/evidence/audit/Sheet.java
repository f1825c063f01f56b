package id.patuh.evidence.audit;

import id.patuh.evidence.excel.WorkbookWalk.Block;
import id.patuh.evidence.excel.WorkbookWalk.Kind;
import id.patuh.evidence.sheet.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet; rows from 1, columns from 0. */
final class Sheet {
    private static final Column EMPTY = new Column();
    private static final int MOST_ARRAYS = 10_000;

    private final int index;
    private final String name;
    private final Pool texts;
    private final List<Template> templates;
    private final NavigableMap<Integer, Column> columns = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Block> merged = new ArrayList<>();
    private int lastRow;

    Sheet(int index, String name, Pool texts, List<Template> templates) {
        this.index = index;
        this.name = name;
        this.texts = texts;
        this.templates = templates;
    }

    /** Who looks at one formula after the other. */
    interface FormulaVisitor {
        void formula(int row, int column, Template template);
    }

    void add(int row, int column, Kind kind, double number, int text, int template) {
        columns.computeIfAbsent(column, any -> new Column()).add(row, kind, number, text, template);
        lastRow = Math.max(lastRow, row);
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    void close(List<Block> areas, List<Block> arrays, List<Integer> hidden) {
        columns.values().forEach(Column::close);
        merged.addAll(areas);
        hidden.forEach(hiddenColumns::set);
        arrays.stream().limit(MOST_ARRAYS).forEach(this::array);
    }

    /** Only the first cell of an array formula has its text; none of them is typed. */
    private void array(Block block) {
        columns.subMap(block.firstColumn(), true, block.lastColumn(), true)
                .values()
                .forEach(cells -> {
                    for (int i = cells.from(block.firstRow());
                            i < cells.size() && cells.row(i) <= block.lastRow();
                            i++) {
                        cells.closed(i);
                    }
                });
    }

    int index() {
        return index;
    }

    String name() {
        return name;
    }

    int lastRow() {
        return lastRow;
    }

    int lastColumn() {
        return columns.isEmpty() ? -1 : columns.lastKey();
    }

    List<Block> merged() {
        return merged;
    }

    boolean hidesRow(int row) {
        return hiddenRows.get(row);
    }

    boolean hidesColumn(int column) {
        return hiddenColumns.get(column);
    }

    boolean hidesRowWithin(int first, int last) {
        int next = hiddenRows.nextSetBit(first);
        return next >= 0 && next <= last;
    }

    boolean hidesColumnWithin(int first, int last) {
        int next = hiddenColumns.nextSetBit(first);
        return next >= 0 && next <= last;
    }

    NavigableMap<Integer, Column> columns() {
        return columns;
    }

    Column column(int column) {
        return columns.getOrDefault(column, EMPTY);
    }

    Kind kind(int row, int column) {
        var cells = column(column);
        int found = cells.find(row);
        return found < 0 ? Kind.NONE : cells.kind(found);
    }

    double number(int row, int column) {
        var cells = column(column);
        int found = cells.find(row);
        return found < 0 ? 0 : cells.number(found);
    }

    /** What a person sees, or an empty string. */
    String text(int row, int column) {
        var cells = column(column);
        int found = cells.find(row);
        return found < 0 ? "" : text(cells, found);
    }

    String text(Column cells, int found) {
        return texts.at(cells.text(found));
    }

    @Nullable Template template(int row, int column) {
        var cells = column(column);
        int found = cells.find(row);
        return found < 0 ? null : template(cells, found);
    }

    @Nullable Template template(Column cells, int found) {
        int template = cells.formula(found);
        return template < 0 ? null : templates.get(template);
    }

    boolean isBlank(int row, int column) {
        return switch (kind(row, column)) {
            case NONE -> true;
            case TEXT -> Words.fold(text(row, column)).isEmpty();
            default -> false;
        };
    }

    /** A number that is typed or calculated. */
    boolean isNumber(int row, int column) {
        return kind(row, column) == Kind.NUMBER;
    }

    boolean isConstant(int row, int column) {
        var cells = column(column);
        int found = cells.find(row);
        return found < 0 || cells.isConstant(found);
    }

    /** Column by column, from the top. */
    void eachFormula(FormulaVisitor visitor) {
        columns.forEach((column, cells) -> {
            for (int i = 0; i < cells.size(); i++) {
                var template = template(cells, i);
                if (template != null) {
                    visitor.formula(cells.row(i), column, template);
                }
            }
        });
    }
}
