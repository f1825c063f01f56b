package id.patuh.evidence.audit;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.excel.WorkbookWalk.Block;
import id.patuh.evidence.excel.WorkbookWalk.Kind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds other files, merged cells and hidden cells in the ranges that formulas use. */
final class ReferenceCheck implements Check {
    private static final int MOST_RANGES = 2_000;
    private static final int MOST_MERGED = 5_000;

    private final Set<Range> seen = new HashSet<>();
    private final Set<Range> seenSums = new HashSet<>();

    @Override
    public void look(Book book, Calculator calculator, Findings findings) {
        for (var sheet : book.sheets()) {
            sheet.eachFormula((row, column, template) -> {
                var place = new Place(book, findings, sheet, row, column);
                if (template.references().stream().anyMatch(Node.Reference::file)) {
                    findings.add(AuditCode.OTHER_FILE, sheet, "", row, column);
                }
                template.calls().forEach(call -> look(call, place));
            });
        }
    }

    private void look(Node.Call call, Place place) {
        Functions.criteria(call).stream()
                .map(Functions.Criterion::range)
                .filter(Node.Reference.class::isInstance)
                .map(Node.Reference.class::cast)
                .flatMap(reference -> place.range(reference).stream())
                .filter(range -> seen.size() < MOST_RANGES && seen.add(range))
                .forEach(place::mergedKeys);
        Functions.summed(call)
                .filter(reference -> !reference.isCell())
                .flatMap(reference -> place.range(reference).stream())
                .filter(range -> seenSums.size() < MOST_RANGES && seenSums.add(range))
                .forEach(range -> {
                    place.coveredValues(range);
                    if (!call.is("SUBTOTAL", "AGGREGATE")) {
                        place.hidden(range);
                    }
                });
    }

    /** One formula's cell. */
    private record Place(Book book, Findings findings, Sheet sheet, int row, int column) {
        Optional<Range> range(Node.Reference reference) {
            return book.range(reference, sheet, row, column);
        }

        /** Only the first of merged cells has the key; the rows below it match nothing. */
        void mergedKeys(Range range) {
            merged(range).filter(block -> block.lastRow() > block.firstRow()).forEach(block -> {
                var other = range.sheet();
                for (int below = block.firstRow() + 1; below <= block.lastRow(); below++) {
                    if (hasNumber(other, below, block)) {
                        findings.add(
                                        AuditCode.MERGED_IN_RANGE,
                                        other,
                                        "keys" + block.firstColumn(),
                                        below,
                                        block.firstColumn())
                                .details(Addresses.of(block), "")
                                .relate(sheet, row, column);
                    }
                }
            });
        }

        /** A value beneath merged cells is seen by nobody, and counts. */
        void coveredValues(Range range) {
            merged(range).forEach(block -> {
                for (int at = block.firstRow(); at <= Math.min(block.lastRow(), block.firstRow() + 100); at++) {
                    for (int across = block.firstColumn();
                            across <= Math.min(block.lastColumn(), block.firstColumn() + 100);
                            across++) {
                        boolean covered = at > block.firstRow() || across > block.firstColumn();
                        if (covered
                                && range.block().contains(at, across)
                                && range.sheet().isNumber(at, across)) {
                            findings.add(AuditCode.MERGED_IN_RANGE, range.sheet(), "sums" + across, at, across)
                                    .details(Addresses.of(block), "")
                                    .relate(sheet, row, column);
                        }
                    }
                }
            });
        }

        void hidden(Range range) {
            var other = range.sheet();
            boolean rows = other.hidesRowWithin(range.firstRow(), range.lastRow());
            if (!rows && !other.hidesColumnWithin(range.firstColumn(), range.lastColumn())) {
                return;
            }
            other.columns()
                    .subMap(range.firstColumn(), true, range.lastColumn(), true)
                    .forEach((any, cells) -> {
                        for (int i = cells.from(range.firstRow());
                                i < cells.size() && cells.row(i) <= range.lastRow();
                                i++) {
                            boolean unseen = other.hidesRow(cells.row(i)) || other.hidesColumn(any);
                            if (unseen && cells.kind(i) == Kind.NUMBER && cells.number(i) != 0) {
                                findings.add(AuditCode.HIDDEN_IN_SUM, other, "" + any, cells.row(i), any)
                                        .relate(sheet, row, column);
                            }
                        }
                    });
        }

        private Stream<Block> merged(Range range) {
            return range.sheet().merged().stream().limit(MOST_MERGED).filter(range::overlaps);
        }

        private static boolean hasNumber(Sheet other, int row, Block block) {
            return other.columns().headMap(60, true).keySet().stream()
                    .anyMatch(
                            any -> (any < block.firstColumn() || any > block.lastColumn()) && other.isNumber(row, any));
        }
    }
}
