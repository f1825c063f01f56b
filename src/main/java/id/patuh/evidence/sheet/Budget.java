package id.patuh.evidence.sheet;

import id.patuh.evidence.IssueCode;

/** What a workbook may still use of its limits. */
public final class Budget {
    private final Limits limits;
    private long rows;
    private long cells;

    public Budget(Limits limits) {
        this.limits = limits;
    }

    public void row() throws RefusedException {
        rows++;
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
}
