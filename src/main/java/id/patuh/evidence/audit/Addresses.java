package id.patuh.evidence.audit;

import id.patuh.evidence.excel.WorkbookWalk.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** Addresses as people read them. */
final class Addresses {
    private Addresses() {}

    static String of(int row, int column) {
        return CellReference.convertNumToColString(column) + row;
    }

    static String of(Block block) {
        var first = of(block.firstRow(), block.firstColumn());
        var last = of(block.lastRow(), block.lastColumn());
        return first.equals(last) ? first : first + ":" + last;
    }

    /** Cells packed as row times 16,384 plus column, joined to as few blocks as runs down and then across give. */
    static List<Block> joined(long[] sorted) {
        var runs = new ArrayList<Block>();
        for (long cell : byColumn(sorted)) {
            int row = (int) (cell & 0xFFFFFFFFL);
            int column = (int) (cell >>> 32);
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.firstColumn() == column && last.lastRow() == row - 1) {
                runs.set(runs.size() - 1, new Block(last.firstRow(), column, row, column));
            } else {
                runs.add(new Block(row, column, row, column));
            }
        }
        return across(runs);
    }

    private static long[] byColumn(long[] cells) {
        return Arrays.stream(cells)
                .map(cell -> ((cell & 0x3FFF) << 32) | (cell >>> 14))
                .sorted()
                .toArray();
    }

    private static List<Block> across(List<Block> runs) {
        runs.sort(Comparator.comparingInt(Block::firstRow)
                .thenComparingInt(Block::lastRow)
                .thenComparingInt(Block::firstColumn));
        var joined = new ArrayList<Block>();
        for (var run : runs) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.firstRow() == run.firstRow()
                    && last.lastRow() == run.lastRow()
                    && last.lastColumn() == run.firstColumn() - 1) {
                joined.set(
                        joined.size() - 1,
                        new Block(run.firstRow(), last.firstColumn(), run.lastRow(), run.lastColumn()));
            } else {
                joined.add(run);
            }
        }
        joined.sort(Comparator.comparingInt(Block::firstRow).thenComparingInt(Block::firstColumn));
        return joined;
    }
}
