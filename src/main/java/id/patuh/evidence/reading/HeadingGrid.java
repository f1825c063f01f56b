package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.Area;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a table, however many rows they span.
 *
 * @param columns from left to right, those that have a heading
 */
public record HeadingGrid(List<Headed> columns) {
    private static final String BELOW = ">";

    /**
     * A column with its headings.
     *
     * @param path its headings from the upper to the lower
     * @param cell of the lowest
     */
    public record Headed(int column, List<String> path, RawCell cell) {
        public String shown() {
            return String.join(" > ", path);
        }

        public String lowest() {
            return path.get(path.size() - 1);
        }
    }

    public static HeadingGrid of(List<RawRow> rows, List<Area> merged) {
        var columns = new TreeMap<Integer, Headed>();
        var near = merged.stream()
                .filter(area -> rows.stream()
                        .anyMatch(row -> row.number() == area.first().row()))
                .toList();
        for (int column = 0; column <= lastColumn(rows, near); column++) {
            headed(column, rows, near).ifPresent(headed -> columns.put(headed.column(), headed));
        }
        return new HeadingGrid(List.copyOf(columns.values()));
    }

    /** The columns that have a heading, or headings above each other. */
    public List<Headed> headed(String name) {
        var wanted = path(name);
        return columns.stream().filter(headed -> fits(wanted, headed)).toList();
    }

    /** The columns that a mapping's word for them fits: a heading, or else a letter. */
    List<Headed> named(String name) {
        var found = headed(name);
        return found.isEmpty() && name.matches("[A-Z]{1,3}") ? byLetter(name) : found;
    }

    /** The one column among those left over that is spelt nearly so. */
    Optional<Headed> nearly(String name, List<Headed> left) {
        var wanted = path(name);
        var last = wanted.get(wanted.size() - 1);
        var keys = left.stream().map(headed -> Headings.key(headed.lowest())).toList();
        return Likeness.of(last, keys).map(key -> left.get(keys.indexOf(key)));
    }

    private List<Headed> byLetter(String letters) {
        return CellAddress.parse(letters + "1").stream()
                .map(address -> columns.stream()
                        .filter(headed -> headed.column() == address.column())
                        .findFirst()
                        .orElseGet(() -> unheaded(address.column(), letters)))
                .toList();
    }

    private static Headed unheaded(int column, String letters) {
        var cell = new RawCell(column, letters + "1", RawCell.Kind.TEXT, "", "", 0, null, false, "");
        return new Headed(column, List.of(letters), cell);
    }

    static List<String> path(String name) {
        return List.of(name.split(BELOW, -1)).stream().map(Headings::key).toList();
    }

    /** The last word is the lowest heading; those before it stand above, perhaps with others between. */
    private static boolean fits(List<String> wanted, Headed headed) {
        var path = headed.path().stream().map(Headings::key).toList();
        int at = path.size() - 1;
        for (int i = wanted.size() - 1; i >= 0; i--) {
            boolean lowest = i == wanted.size() - 1;
            while (at >= 0 && !path.get(at).equals(wanted.get(i))) {
                if (lowest) {
                    return false;
                }
                at--;
            }
            at--;
            if (at < -1) {
                return false;
            }
        }
        return !wanted.get(wanted.size() - 1).isEmpty();
    }

    private static int lastColumn(List<RawRow> rows, List<Area> merged) {
        int cells = rows.stream()
                .flatMap(row -> row.filled().stream())
                .mapToInt(RawCell::column)
                .max()
                .orElse(-1);
        int areas = merged.stream()
                .filter(area -> rows.stream()
                        .anyMatch(row -> row.number() == area.first().row()
                                && row.cell(area.first().column()).isPresent()))
                .mapToInt(area -> area.last().column())
                .max()
                .orElse(-1);
        return Math.min(Math.max(cells, areas), cells + 100);
    }

    private static Optional<Headed> headed(int column, List<RawRow> rows, List<Area> merged) {
        var path = new ArrayList<String>();
        RawCell lowest = null;
        for (int i = 0; i < rows.size(); i++) {
            var cell = heading(column, i, rows, merged);
            if (cell != null && !cell.isBlank() && !isSame(cell, lowest)) {
                path.add(Words.fold(cell.shown()));
                lowest = cell;
            }
        }
        // What spans columns down to the last row heads its first column; what is beside it is part of the same.
        return lowest == null || lowest.column() != column
                ? Optional.empty()
                : Optional.of(new Headed(column, List.copyOf(path), lowest));
    }

    private static boolean isSame(RawCell cell, @Nullable RawCell other) {
        return other != null && cell.address().equals(other.address());
    }

    private static @Nullable RawCell heading(int column, int index, List<RawRow> rows, List<Area> merged) {
        var row = rows.get(index);
        var area = merged.stream()
                .filter(candidate -> candidate.contains(column, row.number()))
                .findFirst();
        if (area.isPresent()) {
            return cell(area.get(), rows);
        }
        var own = row.cell(column).filter(cell -> !cell.isBlank());
        return own.orElseGet(() -> merged.isEmpty() ? leftOf(column, index, rows) : null);
    }

    private static @Nullable RawCell cell(Area area, List<RawRow> rows) {
        return rows.stream()
                .filter(row -> row.number() == area.first().row())
                .flatMap(row -> row.cell(area.first().column()).stream())
                .findFirst()
                .orElse(null);
    }

    /** Where nothing is merged, as in a text file, an upper heading stands above the first of its columns only. */
    private static @Nullable RawCell leftOf(int column, int index, List<RawRow> rows) {
        boolean headsNothing = index == rows.size() - 1
                || rows.subList(0, index).stream().anyMatch(row -> isFilled(row, column))
                || rows.subList(index + 1, rows.size()).stream().noneMatch(row -> isFilled(row, column));
        if (headsNothing) {
            return null;
        }
        var left = rows.get(index).filled().stream()
                .filter(cell -> cell.column() < column)
                .toList();
        var nearest = left.isEmpty() ? null : left.get(left.size() - 1);
        return nearest != null
                        && rows.subList(index + 1, rows.size()).stream()
                                .anyMatch(row -> isFilled(row, nearest.column()))
                ? nearest
                : null;
    }

    private static boolean isFilled(RawRow row, int column) {
        return row.cell(column).filter(cell -> !cell.isBlank()).isPresent();
    }
}
