package id.patuh.evidence.viewing;

import id.patuh.evidence.SheetWindow;
import id.patuh.evidence.reading.HeadingRows;
import id.patuh.evidence.reading.KnownHeadings;
import id.patuh.evidence.sheet.Budget;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.RefusedException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is kept of one sheet while it is read. */
final class View {
    private static final int MOST_ROWS_AROUND = 50;
    private static final int MOST_COLUMNS = 30;
    private static final int LAST_ROW = 1_048_576;
    private static final int SIZE_OF_A_CELL = 250;

    private final String sheet;
    private final Set<CellAddress> marked;
    private final NavigableSet<Integer> wanted;
    private final HeadingRows headings;
    private final Budget budget;
    private final TreeMap<Integer, RawRow> kept = new TreeMap<>();
    private int first = LAST_ROW;
    private int last;

    View(String sheet, Set<CellAddress> marked, int rowsAround, KnownHeadings headings, Budget budget) {
        this.sheet = sheet;
        this.marked = marked;
        this.budget = budget;
        var rows = marked.stream().map(CellAddress::row).collect(Collectors.toCollection(TreeSet::new));
        this.headings = headings.in(sheet, rows);
        this.wanted = new Vicinity(1, LAST_ROW, MOST_ROWS_AROUND)
                .addAround(rows, Math.max(0, rowsAround))
                .places();
    }

    /** False once no row below is of interest. */
    boolean accept(RawRow row) throws RefusedException {
        first = Math.min(first, row.number());
        last = Math.max(last, row.number());
        headings.accept(row);
        if (wanted.contains(row.number())) {
            keep(row);
        }
        return row.number() <= Math.max(wanted.last(), headings.lastRowNeeded());
    }

    /** Empty where none of the cells is within the rows of the sheet. */
    Optional<SheetWindow> window() throws RefusedException {
        int lowest = marked.stream()
                .mapToInt(CellAddress::row)
                .filter(row -> row <= last)
                .max()
                .orElse(0);
        if (lowest == 0) {
            return Optional.empty();
        }
        var numbers = new TreeSet<>(wanted.headSet(last, true));
        var heading = new TreeSet<Integer>();
        for (var row : headings.rows()) {
            if (row.number() <= lowest || numbers.contains(row.number())) {
                keep(row);
                numbers.add(row.number());
                heading.add(row.number());
            }
        }
        return Optional.of(window(numbers, heading));
    }

    private void keep(RawRow row) throws RefusedException {
        if (kept.putIfAbsent(row.number(), row) == null) {
            for (var cell : row.cells()) {
                budget.hold(SIZE_OF_A_CELL + 2L * cell.shown().length());
            }
        }
    }

    private SheetWindow window(NavigableSet<Integer> numbers, Set<Integer> heading) {
        int lastColumn = lastColumn();
        var columns = columns(lastColumn);
        var rows = numbers.stream()
                .map(number -> new SheetWindow.Row(number, heading.contains(number), cells(number, columns)))
                .toList();
        return new SheetWindow(
                sheet,
                columns.stream().map(CellAddress::letters).toList(),
                rows,
                first < numbers.first(),
                last > numbers.last(),
                lastColumn > columns.last());
    }

    private int lastColumn() {
        var filled =
                kept.values().stream().flatMap(row -> row.filled().stream()).mapToInt(RawCell::column);
        return IntStream.concat(filled, markedColumns().stream().mapToInt(Integer::intValue))
                .max()
                .orElse(0);
    }

    /** All, or else the first, which says what a row is about, and the nearest to the marked ones. */
    private NavigableSet<Integer> columns(int lastColumn) {
        return new Vicinity(0, lastColumn, MOST_COLUMNS)
                .add(0)
                .addAround(markedColumns(), lastColumn)
                .places();
    }

    private NavigableSet<Integer> markedColumns() {
        return marked.stream()
                .filter(cell -> cell.row() <= last)
                .map(CellAddress::column)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<SheetWindow.Cell> cells(int number, Set<Integer> columns) {
        var row = kept.get(number);
        return columns.stream()
                .map(column -> cell(
                        new CellAddress(column, number),
                        row == null ? null : row.cell(column).orElse(null)))
                .toList();
    }

    private SheetWindow.Cell cell(CellAddress address, @Nullable RawCell cell) {
        return new SheetWindow.Cell(
                address.a1(), cell == null ? "" : cell.shown(), kind(cell), marked.contains(address));
    }

    private static SheetWindow.Kind kind(@Nullable RawCell cell) {
        return cell == null || cell.isBlank()
                ? SheetWindow.Kind.BLANK
                : SheetWindow.Kind.valueOf(cell.kind().name());
    }
}
