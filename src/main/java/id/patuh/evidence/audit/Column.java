package id.patuh.evidence.audit;

import id.patuh.evidence.excel.WorkbookWalk.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The filled cells of one column, in arrays, since a sheet can have hundreds of thousands. */
final class Column {
    /** Where a formula should be, but none that is understood. */
    static final int CLOSED = -2;

    private int size;
    /** Most cells are asked for from the top to the bottom. */
    private int latest = -1;

    private boolean sorted = true;
    private int[] rows = new int[16];
    private Kind[] kinds = new Kind[16];
    private double[] numbers = new double[16];
    private int[] texts = new int[16];
    private int[] formulas = new int[16];

    /** The text and the formula are numbers in their pools, -1 for none, or {@link #CLOSED}. */
    void add(int row, Kind kind, double number, int text, int formula) {
        if (size == rows.length) {
            grow(size * 2);
        }
        sorted &= size == 0 || rows[size - 1] < row;
        rows[size] = row;
        kinds[size] = kind;
        numbers[size] = number;
        texts[size] = text;
        formulas[size] = formula;
        size++;
    }

    /** Files may have their rows in any order; a cell that comes twice counts once. */
    void close() {
        if (!sorted) {
            var order = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparingInt(index -> rows[index]))
                    .mapToInt(index -> index)
                    .toArray();
            var copy = new Column();
            for (int index : order) {
                if (copy.size == 0 || copy.rows[copy.size - 1] != rows[index]) {
                    copy.add(rows[index], kind(index), numbers[index], texts[index], formulas[index]);
                }
            }
            take(copy);
        }
    }

    int size() {
        return size;
    }

    int row(int index) {
        return rows[index];
    }

    Kind kind(int index) {
        return kinds[index];
    }

    double number(int index) {
        return numbers[index];
    }

    int text(int index) {
        return texts[index];
    }

    int formula(int index) {
        return formulas[index];
    }

    boolean isConstant(int index) {
        return formulas[index] == -1;
    }

    /** A formula that is not looked into. */
    void closed(int index) {
        formulas[index] = CLOSED;
    }

    void set(int index, Kind kind, double number, int text) {
        kinds[index] = kind;
        numbers[index] = number;
        texts[index] = text;
    }

    /** The index of a row, or below zero. */
    int find(int row) {
        if (latest + 1 < size && rows[latest + 1] == row) {
            latest++;
            return latest;
        }
        return search(row);
    }

    private int search(int row) {
        int found = Arrays.binarySearch(rows, 0, size, row);
        latest = found < 0 ? -1 : found;
        return found;
    }

    /** The index of the first cell in this row or below it. */
    int from(int row) {
        int found = find(row);
        return found < 0 ? -found - 1 : found;
    }

    private void grow(int length) {
        rows = Arrays.copyOf(rows, length);
        kinds = Arrays.copyOf(kinds, length);
        numbers = Arrays.copyOf(numbers, length);
        texts = Arrays.copyOf(texts, length);
        formulas = Arrays.copyOf(formulas, length);
    }

    private void take(Column copy) {
        size = copy.size;
        rows = copy.rows;
        kinds = copy.kinds;
        numbers = copy.numbers;
        texts = copy.texts;
        formulas = copy.formulas;
        sorted = true;
    }
}
