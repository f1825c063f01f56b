package id.patuh.evidence.reading;

import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.RefusedException;
import java.util.Collection;

/** How much evidence one workbook may still leave in memory, in estimated bytes. */
final class EvidenceMemory {
    private static final long ROW = 200;
    private static final long VALUE = 24;
    private static final long TEXT = 48;
    private static final long CELL = 250;
    private static final int LAST_NARROW = 0xff;

    private final long limit;
    private long held;

    EvidenceMemory(long limit) {
        this.limit = limit;
    }

    void hold(Collection<EvidenceValue> values) throws RefusedException {
        long bytes = ROW;
        for (var value : values) {
            bytes += VALUE + text(value.cell().shown());
        }
        hold(bytes);
    }

    void hold(RawRow row) throws RefusedException {
        long bytes = ROW;
        for (var cell : row.cells()) {
            bytes += CELL + text(cell.shown());
        }
        hold(bytes);
    }

    void hold(long bytes) throws RefusedException {
        held += bytes;
        if (held > limit) {
            throw new RefusedException(IssueCode.FILE_TOO_MANY_ROWS);
        }
    }

    private static long text(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_NARROW) {
                return TEXT + 2L * text.length();
            }
        }
        return TEXT + text.length();
    }
}
