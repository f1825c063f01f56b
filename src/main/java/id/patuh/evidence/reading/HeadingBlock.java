package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.regulation.MappedTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The last rows read so far that have the headings of mapped tables, or else look like headings. */
final class HeadingBlock {
    private static final int MOST_ROWS = 4;
    private static final int FEWEST_CELLS = 3;
    private static final int LONGEST_HEADING = 80;

    private final List<MappedTable> tables;
    private final Set<String> words = new HashSet<>();
    private List<RawRow> known = List.of();
    private List<RawRow> alike = List.of();
    private final Deque<RawRow> recent = new ArrayDeque<>();
    private boolean isOpen = true;
    private int lastFilled;

    HeadingBlock(List<MappedTable> tables) {
        this.tables = tables;
        tables.stream()
                .filter(table -> table.headings() == null)
                .flatMap(table -> MappedHeadings.names(table).stream())
                .flatMap(List::stream)
                .forEach(name -> words.addAll(HeadingGrid.path(name)));
        words.remove("");
    }

    /** From the upper to the lower. */
    List<RawRow> rows() {
        return known.isEmpty() ? alike : known;
    }

    void accept(RawRow row) {
        takeKnown(row);
        takeAlike(row);
        recent.addFirst(row);
        if (recent.size() >= MOST_ROWS) {
            recent.removeLast();
        }
    }

    private void takeKnown(RawRow row) {
        var span = stated(row);
        if (span.isPresent()) {
            known = with(known.stream().filter(above -> isIn(span.get(), above)).toList(), row);
            return;
        }
        long hits = hits(row);
        if (isBelow(known, row)
                && hits > 0
                && (hits >= 2 || hits == row.filled().size())) {
            known = with(known, row);
        } else if (hits >= 2) {
            known = with(above(row), row);
        }
    }

    /** Rows of answers may be nothing but short words too: what counts is the first full row, and the first behind a gap. */
    private void takeAlike(RawRow row) {
        int filled = row.filled().size();
        if (filled == 0) {
            return;
        }
        isOpen |= row.number() > lastFilled + 1;
        lastFilled = row.number();
        if (isOpen && looksLikeHeadings(row)) {
            alike = List.of(row);
        }
        isOpen &= alike.isEmpty() || filled < FEWEST_CELLS;
    }

    private static boolean looksLikeHeadings(RawRow row) {
        var filled = row.filled();
        return filled.size() >= FEWEST_CELLS
                && filled.stream()
                        .allMatch(cell ->
                                cell.kind() == RawCell.Kind.TEXT && cell.shown().length() <= LONGEST_HEADING)
                && filled.stream()
                                .map(cell -> Headings.key(cell.shown()))
                                .distinct()
                                .count()
                        == filled.size();
    }

    private static boolean isOfShortWords(RawRow row) {
        return row.filled().stream()
                .allMatch(
                        cell -> cell.kind() == RawCell.Kind.TEXT && cell.shown().length() <= LONGEST_HEADING);
    }

    /** Rows without a gap that have a heading which spans those below, among others that nobody knows. */
    private List<RawRow> above(RawRow row) {
        var above = new ArrayList<RawRow>();
        int number = row.number();
        for (var earlier : recent) {
            number--;
            if (earlier.number() != number || hits(earlier) == 0 || !isOfShortWords(earlier)) {
                break;
            }
            above.add(0, earlier);
        }
        return above;
    }

    private Optional<MappedTable.RowSpan> stated(RawRow row) {
        return tables.stream()
                .flatMap(table -> Stream.ofNullable(table.headings()))
                .filter(span -> isIn(span, row))
                .findFirst();
    }

    private static boolean isIn(MappedTable.RowSpan span, RawRow row) {
        return row.number() >= span.first() && row.number() <= span.last();
    }

    private static boolean isBelow(List<RawRow> block, RawRow row) {
        return !block.isEmpty()
                && block.size() < MOST_ROWS
                && block.get(block.size() - 1).number() + 1 == row.number();
    }

    private static List<RawRow> with(List<RawRow> block, RawRow row) {
        var longer = new ArrayList<>(block);
        longer.add(row);
        return longer;
    }

    private long hits(RawRow row) {
        return words.isEmpty()
                ? 0
                : row.filled().stream()
                        .filter(cell -> cell.kind() == RawCell.Kind.TEXT)
                        .map(cell -> Headings.key(cell.shown()))
                        .filter(words::contains)
                        .distinct()
                        .count();
    }
}
