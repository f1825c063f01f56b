package id.patuh.evidence.sheet;

import id.patuh.evidence.IssueCode;

/** What a workbook may still use of its limits. */
public final class Budget {
    private static final long LONGEST_ROW = 2 << 20;

    private final Limits limits;
    private long rows;
    private long cells;
    private long held;
    private long rowText;

    public Budget(Limits limits) {
        this.limits = limits;
    }

    public void row() throws RefusedException {
        rows++;
        rowText = 0;
        if (rows > limits.rows()) {
            throw new RefusedException(IssueCode.FILE_TOO_MANY_ROWS);
        }
    }

    public void cell() throws RefusedException {
        cells++;
        if (cells > limits.cells()) {
            throw new RefusedException(IssueCode.FILE_TOO_MANY_ROWS);
        }
    }

    /** A row is in memory as a whole, with the texts of all its cells. */
    public void filled(RawCell cell) throws RefusedException {
        rowText += cell.shown().length();
        if (rowText > LONGEST_ROW) {
            throw new RefusedException(IssueCode.FILE_TOO_LARGE);
        }
    }

    /** Counts bytes that stay in memory while the workbook is open: shared texts, merged ranges, lists of sheets. */
    public void hold(long bytes) throws RefusedException {
        held += bytes;
        if (held > limits.characters()) {
            throw new RefusedException(IssueCode.FILE_TOO_LARGE);
        }
    }
}
