package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.Area;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetRows;
import id.patuh.regulation.MappedTable;
import id.patuh.regulation.Regulation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds where the tables of a mapping stand in a sheet. */
final class TableFinder {
    /** Headings that are found by their texts span no more rows. */
    private static final int MOST_ROWS = 4;

    private static final int MOST_KEPT = 2_000;
    private static final int TALLEST_HEADING = 10;

    private final Regulation regulation;
    private final Codes codes;
    private final List<MappedTable> tables;
    private final TreeMap<Integer, RawRow> kept = new TreeMap<>();

    TableFinder(Regulation regulation, Codes codes, List<MappedTable> tables) {
        this.regulation = regulation;
        this.codes = codes;
        this.tables = tables;
    }

    /** All of them, from the top of the sheet to its end; a table may stand there more than once. */
    List<FoundTable> find(SheetRows rows) throws RefusedException {
        keepHeadings(rows);
        var found = new ArrayList<FoundTable>();
        for (var table : tables) {
            if (table.headings() != null) {
                add(found, table, stated(table.headings()), rows.merged());
            } else {
                search(found, table, rows.merged());
            }
        }
        found.sort(Comparator.comparingInt(FoundTable::firstRow));
        return found;
    }

    /** Rows that look like headings, and those around them; the rest of the sheet is not kept. */
    private void keepHeadings(SheetRows rows) throws RefusedException {
        var words = words();
        var recent = new ArrayDeque<RawRow>();
        int more = 0;
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (hits(row, words) >= 2) {
                recent.forEach(this::keep);
                more = MOST_ROWS;
            }
            if (more > 0 || isStated(row)) {
                keep(row);
                more--;
            }
            recent.addLast(row);
            if (recent.size() >= MOST_ROWS) {
                recent.removeFirst();
            }
        }
    }

    private void keep(RawRow row) {
        if (kept.size() < MOST_KEPT) {
            kept.put(row.number(), row);
        }
    }

    private boolean isStated(RawRow row) {
        return tables.stream()
                .map(MappedTable::headings)
                .anyMatch(span -> span != null && row.number() >= span.first() && row.number() <= span.last());
    }

    private Set<String> words() {
        var words = new HashSet<String>();
        tables.stream()
                .flatMap(table -> MappedHeadings.names(table).stream())
                .flatMap(List::stream)
                .forEach(name -> words.addAll(HeadingGrid.path(name)));
        return words;
    }

    private static long hits(RawRow row, Set<String> words) {
        return row.filled().stream()
                .filter(cell -> cell.kind() == RawCell.Kind.TEXT)
                .map(cell -> Headings.key(cell.shown()))
                .filter(words::contains)
                .distinct()
                .count();
    }

    private List<RawRow> stated(MappedTable.RowSpan span) {
        return List.copyOf(kept.subMap(span.first(), true, span.last(), true).values());
    }

    private void add(List<FoundTable> found, MappedTable table, List<RawRow> rows, List<Area> merged) {
        var span = table.headings();
        var grid = HeadingGrid.of(rows, merged);
        boolean byLetters = MappedHeadings.names(table).stream()
                .allMatch(names -> names.stream().allMatch(name -> name.matches("[A-Z]{1,3}")));
        if (span != null && (byLetters || MappedHeadings.matches(table, grid) > 0)) {
            take(found, table, span.first(), span.last(), grid);
        }
    }

    private void take(List<FoundTable> found, MappedTable table, int first, int last, HeadingGrid grid) {
        regulation
                .form(table.form())
                .ifPresent(form -> found.add(
                        new FoundTable(table, form, first, last, grid, new MappedHeadings(table, form, grid, codes))));
    }

    /** Rows that together have headings of a table, and how many of them. */
    private record Block(List<RawRow> rows, HeadingGrid grid, int matches) {
        int first() {
            return rows.get(0).number();
        }

        int last() {
            return rows.get(rows.size() - 1).number();
        }
    }

    private void search(List<FoundTable> found, MappedTable table, List<Area> merged) {
        int names = MappedHeadings.names(table).size();
        int needed = Math.max(Math.min(2, names), (names + 1) / 2);
        int behind = 0;
        for (int start : List.copyOf(kept.keySet())) {
            if (start <= behind) {
                continue;
            }
            var block = best(table, start, merged);
            if (block != null && block.matches() >= needed) {
                behind = lowest(block, merged);
                take(found, table, highest(block, merged), behind, block.grid());
            }
        }
    }

    /** Of the blocks that begin in the next few rows the one with most headings, and of these the smallest. */
    private @Nullable Block best(MappedTable table, int start, List<Area> merged) {
        Block best = null;
        for (int first = start; first < start + MOST_ROWS; first++) {
            for (int size = 1; size <= MOST_ROWS; size++) {
                var rows = List.copyOf(
                        kept.subMap(first, true, first + size - 1, true).values());
                if (!rows.isEmpty() && kept.containsKey(first) && kept.containsKey(first + size - 1)) {
                    var grid = HeadingGrid.of(rows, merged);
                    var block = new Block(rows, grid, MappedHeadings.matches(table, grid));
                    if (best == null || isBetter(block, best)) {
                        best = block;
                    }
                }
            }
        }
        return best;
    }

    private static boolean isBetter(Block block, Block best) {
        return block.matches() > best.matches()
                || (block.matches() == best.matches()
                        && block.rows().size() < best.rows().size());
    }

    /** A heading that is merged down to a lower row keeps that row from being an answer. */
    private static int lowest(Block block, List<Area> merged) {
        return merged.stream()
                .filter(area -> isTall(area)
                        && area.first().row() >= block.first()
                        && area.first().row() <= block.last())
                .mapToInt(area -> area.last().row())
                .reduce(block.last(), Math::max);
    }

    private static int highest(Block block, List<Area> merged) {
        return merged.stream()
                .filter(area -> isTall(area)
                        && area.last().row() >= block.first()
                        && area.first().row() < block.first())
                .filter(area -> area.last().row() <= block.last())
                .mapToInt(area -> area.first().row())
                .reduce(block.first(), Math::min);
    }

    private static boolean isTall(Area area) {
        int rows = area.last().row() - area.first().row();
        return rows > 0 && rows < TALLEST_HEADING;
    }
}
