package id.patuh.evidence.audit;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.excel.WorkbookWalk.Block;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Finds ranges beyond whose end, or before whose start, cells of the same kind follow. */
final class RangeEndCheck implements Check {
    private static final int FURTHEST = 2_000;

    private static final int MOST_EDGES = 4_000_000;
    private static final int MOST_KNOWN = 100_000;
    private static final long MOST_STEPS = 5_000_000;

    private final Map<Range, Ends> known = new HashMap<>();
    private final LongStream.Builder met = LongStream.builder();
    private int count;
    private @Nullable Range latest;
    private long[] edges = {};
    private long steps;

    /** The first and the last row that belong to a range as its own do. */
    private record Ends(int first, int last) {}

    @Override
    public void look(Book book, Calculator calculator, Findings findings) {
        for (var sheet : book.sheets()) {
            sheet.eachFormula((row, column, template) -> template.calls()
                    .forEach(call -> Functions.ranges(call)
                            .flatMap(reference -> book.range(reference, sheet, row, column).stream())
                            .forEach(this::keepEdges)));
        }
        edges = met.build().sorted().distinct().toArray();
        for (var sheet : book.sheets()) {
            sheet.eachFormula((row, column, template) -> template.calls().stream()
                    .filter(call -> Functions.gathers(call) || Functions.isLookup(call))
                    .forEach(call -> Functions.ranges(call)
                            .filter(reference -> !isDragged(reference, template, sheet, row, column))
                            .flatMap(reference -> book.range(reference, sheet, row, column).stream())
                            .filter(range -> range.lastRow() > range.firstRow())
                            .forEach(range -> new Place(book, findings, sheet, row, column).look(range))));
        }
    }

    /** A second formula that goes on where the first one ends shares the work on purpose. */
    private void keepEdges(Range range) {
        if (count < MOST_EDGES && !range.equals(latest)) {
            met.add(edge(range.sheet(), range.firstRow(), range.firstColumn(), true));
            met.add(edge(range.sheet(), range.lastRow(), range.firstColumn(), false));
            count += 2;
            latest = range;
        }
    }

    private static long edge(Sheet sheet, int row, int column, boolean first) {
        return ((long) sheet.index() << 36) | ((long) row << 15) | ((long) column << 1) | (first ? 1 : 0);
    }

    private boolean isEdge(Sheet sheet, int row, int column, boolean first) {
        return Arrays.binarySearch(edges, edge(sheet, row, column, first)) >= 0;
    }

    /** A range that moves from row to row ends everywhere, as running totals do. */
    private static boolean isDragged(Node.Reference reference, Template template, Sheet sheet, int row, int column) {
        boolean moves = reference.first().rowMoves() || reference.last().rowMoves();
        return moves
                && (isSame(sheet.template(row - 1, column), template)
                        || isSame(sheet.template(row + 1, column), template));
    }

    private static boolean isSame(@Nullable Template one, Template other) {
        return one != null && one.shape().equals(other.shape());
    }

    /** One formula's cell. */
    private final class Place {
        private final Book book;
        private final Findings findings;
        private final Sheet sheet;
        private final int row;
        private final int column;

        Place(Book book, Findings findings, Sheet sheet, int row, int column) {
            this.book = book;
            this.findings = findings;
            this.sheet = sheet;
            this.row = row;
            this.column = column;
        }

        void look(Range range) {
            if (steps > MOST_STEPS) {
                findings.add(AuditCode.AUDIT_INCOMPLETE, sheet, "", row, column);
                return;
            }
            var ends = known.get(range);
            if (ends == null) {
                ends = new Ends(first(range), last(range));
                if (known.size() < MOST_KNOWN) {
                    known.put(range, ends);
                }
            }
            report(range, ends);
        }

        private int last(Range range) {
            int last = range.lastRow();
            while (last - range.lastRow() < FURTHEST && follows(range, last + 1, range.lastRow(), true)) {
                last++;
            }
            return last;
        }

        private int first(Range range) {
            int first = range.firstRow();
            while (range.firstRow() - first < FURTHEST && precedes(range, first - 1)) {
                first--;
            }
            return first;
        }

        /** The row of the formula itself ends what it might have taken in. */
        private void report(Range range, Ends ends) {
            boolean home = range.sheet() == sheet;
            int last = home && row > range.lastRow() ? Math.min(ends.last(), row - 1) : ends.last();
            int first = home && row < range.firstRow() ? Math.max(ends.first(), row + 1) : ends.first();
            if (last > range.lastRow()) {
                report(range, range.lastRow() + 1, last);
            } else if (first < range.firstRow()) {
                report(range, first, range.firstRow() - 1);
            }
        }

        private void report(Range range, int first, int last) {
            var omitted = new Block(first, range.firstColumn(), last, range.lastColumn());
            var template = sheet.template(row, column);
            var key = first + "|" + last + "|" + (template == null ? "" : template.skeleton());
            findings.add(AuditCode.RANGE_STOPS_EARLY, sheet, key, row, column)
                    .details(range.seenFrom(sheet), new Range(range.sheet(), omitted).seenFrom(sheet))
                    .relate(new Range(range.sheet(), omitted));
        }

        private boolean follows(Range range, int next, int model, boolean behind) {
            var other = range.sheet();
            int keys = range.firstColumn();
            steps++;
            return next >= 1
                    && next <= other.lastRow()
                    && Rows.areAlike(other, model, next, keys)
                    && !isEdge(other, next, keys, behind)
                    && !Rows.gathersItsColumn(book, other, next, keys)
                    && !Rows.isTotal(other, next)
                    && resembles(other, model, next);
        }

        /** Headings and numbering rows are no values that a range forgot. */
        private boolean precedes(Range range, int before) {
            var other = range.sheet();
            int keys = range.firstColumn();
            return other.isNumber(before, keys)
                    && !(other.isConstant(before, keys) && Rows.isYear(other.number(before, keys)))
                    && !Rows.isNumbering(other, before)
                    && labelled(other, before, range.firstRow(), keys)
                    && follows(range, before, range.firstRow(), false);
        }

        private boolean labelled(Sheet other, int before, int model, int keys) {
            return other.columns().headMap(keys, false).keySet().stream()
                    .anyMatch(label -> !other.isNumber(before, label) && Rows.areAlike(other, before, model, label));
        }

        /** Two rows of one table have the same columns filled, or nearly so. */
        private boolean resembles(Sheet other, int model, int next) {
            int alike = 0;
            int filled = 0;
            for (int any : other.columns().headMap(60, true).keySet()) {
                boolean there = !other.isBlank(model, any);
                boolean here = !other.isBlank(next, any);
                filled += there || here ? 1 : 0;
                alike += there && here ? 1 : 0;
            }
            return alike * 3 >= filled * 2;
        }
    }
}
