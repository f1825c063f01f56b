package id.patuh.evidence.audit;

import id.patuh.evidence.excel.WorkbookWalk.Block;
import java.util.Arrays;
import java.util.List;

/** Cells of one sheet: all are counted, many are kept, few are shown. */
final class CellList {
    static final int SHOWN = 50;
    private static final int KEPT = 100_000;

    private long[] cells = new long[4];
    private int kept;
    private int count;
    private long first = Long.MAX_VALUE;

    void add(int row, int column) {
        long cell = ((long) row << 14) | column;
        if (kept > 0 && cells[kept - 1] == cell) {
            return;
        }
        count++;
        first = Math.min(first, cell);
        if (kept < KEPT) {
            if (kept == cells.length) {
                cells = Arrays.copyOf(cells, kept * 2);
            }
            cells[kept] = cell;
            kept++;
        }
    }

    int count() {
        return kept == count ? (int) Arrays.stream(cells, 0, kept).distinct().count() : count;
    }

    /** The first in reading order. */
    long first() {
        return first;
    }

    static int row(long cell) {
        return (int) (cell >>> 14);
    }

    static int column(long cell) {
        return (int) (cell & 0x3FFF);
    }

    List<Block> blocks() {
        var joined = Addresses.joined(Arrays.stream(cells, 0, kept).distinct().toArray());
        return List.copyOf(joined.subList(0, Math.min(SHOWN, joined.size())));
    }
}
