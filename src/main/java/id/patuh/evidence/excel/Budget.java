package id.patuh.evidence.excel;

import id.patuh.evidence.IssueCode;

/** What a workbook may still use of its limits. */
final class Budget {
    private final Limits limits;
    private long rows;
    private long cells;

    Budget(Limits limits) {
        this.limits = limits;
    }

    void row() throws RefusedException {
        rows++;
        if (rows > limits.rows()) {
            throw new RefusedException(IssueCode.FILE_TOO_MANY_ROWS);
        }
    }

    void cell() throws RefusedException {
        cells++;
        if (cells > limits.cells()) {
            throw new RefusedException(IssueCode.FILE_TOO_MANY_ROWS);
        }
    }
}
