package id.patuh.evidence.legacy;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Area;
import id.patuh.evidence.sheet.Budget;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetRows;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.jspecify.annotations.Nullable;

/** A sheet of an .xls file, row by row in the order of the file. */
final class LegacySheet implements SheetRows {
    private static final int SIZE_OF_A_RANGE = 100;

    private final Records records;
    private final Budget budget;
    private final LegacyCells cells;
    private final List<Area> merged = new ArrayList<>();
    private final List<ColumnInfoRecord> hiddenColumns = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private List<RawCell> gathered = new ArrayList<>();
    private int gatheredRow = -1;
    private int depth;
    private boolean ended;

    LegacySheet(Records records, Globals globals, Budget budget) throws RefusedException {
        this.records = records;
        this.budget = budget;
        this.cells = new LegacyCells(globals);
        if (!records.next() || records.sid() != BOFRecord.sid) {
            throw new RefusedException(IssueCode.FILE_DAMAGED);
        }
        depth = 1;
    }

    @Override
    public @Nullable RawRow next() throws RefusedException {
        try {
            while (!ended) {
                var complete = advance();
                if (complete != null) {
                    return complete;
                }
            }
            return null;
        } catch (RuntimeException malformed) {
            throw LegacyWorkbook.damaged(malformed);
        }
    }

    @Override
    public List<Area> merged() {
        return merged;
    }

    @Override
    public boolean hidesColumn(int column) {
        return hiddenColumns.stream()
                .anyMatch(range -> column >= range.getFirstColumn() && column <= range.getLastColumn());
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (RefusedException ignored) {
            // Everything that was wanted has been read.
        }
    }

    /** Reads one record; a row is complete when a cell of another begins. */
    private @Nullable RawRow advance() throws RefusedException {
        if (!records.next()) {
            throw new RefusedException(IssueCode.FILE_DAMAGED);
        }
        int sid = records.sid();
        if (sid == BOFRecord.sid) {
            depth++;
        } else if (sid == EOFRecord.sid) {
            depth--;
            ended = depth == 0;
        } else if (depth == 1) {
            return take(sid, records.in());
        }
        return ended ? gathered(-1) : null;
    }

    private @Nullable RawRow take(int sid, RecordInputStream in) throws RefusedException {
        switch (sid) {
            case RowRecord.sid -> {
                var row = new RowRecord(in);
                hiddenRows.set(row.getRowNumber() & 0xffff, row.getZeroHeight());
            }
            case ColumnInfoRecord.sid -> addColumn(new ColumnInfoRecord(in));
            case MergeCellsRecord.sid -> addMerged(new MergeCellsRecord(in));
            default -> {
                var found = cells.read(sid, in);
                return found.isEmpty() ? null : add(cells.row(), found);
            }
        }
        return null;
    }

    private @Nullable RawRow add(int row, List<RawCell> found) throws RefusedException {
        var complete = row == gatheredRow ? null : gathered(row);
        for (var cell : found) {
            budget.cell();
            budget.filled(cell);
            gathered.add(cell);
        }
        return complete;
    }

    private @Nullable RawRow gathered(int next) throws RefusedException {
        var row = gathered.isEmpty()
                ? null
                : new RawRow(gatheredRow + 1, hiddenRows.get(gatheredRow), List.copyOf(gathered));
        gathered = new ArrayList<>();
        gatheredRow = next;
        if (row != null) {
            budget.row();
        }
        return row;
    }

    private void addColumn(ColumnInfoRecord column) throws RefusedException {
        if (column.getHidden()) {
            budget.hold(SIZE_OF_A_RANGE);
            hiddenColumns.add(column);
        }
    }

    private void addMerged(MergeCellsRecord record) throws RefusedException {
        for (int i = 0; i < record.getNumAreas(); i++) {
            budget.hold(SIZE_OF_A_RANGE);
            var area = record.getAreaAt(i);
            merged.add(new Area(
                    new CellAddress(area.getFirstColumn(), area.getFirstRow() + 1),
                    new CellAddress(area.getLastColumn(), area.getLastRow() + 1)));
        }
    }
}
