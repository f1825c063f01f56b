package id.patuh.evidence.legacy;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.apache.poi.hssf.record.RecordInputStream;

/** The records of an .xls file one after the other; what nobody asks for is passed over unread. */
final class Records implements AutoCloseable {
    private final InputStream stream;
    private final RecordInputStream in;
    private final LongConsumer counter;

    Records(InputStream stream, LongConsumer counter) {
        this.stream = stream;
        this.in = new RecordInputStream(stream);
        this.counter = counter;
    }

    /** Goes to the next record; false at the end of the file. */
    boolean next() throws RefusedException {
        if (in.remaining() > 0) {
            in.readRemainder();
        }
        if (!in.hasNextRecord()) {
            return false;
        }
        in.nextRecord();
        counter.accept(in.remaining() + (long) Integer.BYTES);
        return true;
    }

    int sid() {
        return in.getSid();
    }

    RecordInputStream in() {
        return in;
    }

    @Override
    public void close() throws RefusedException {
        try {
            stream.close();
        } catch (IOException unreadable) {
            throw new RefusedException(IssueCode.FILE_DAMAGED);
        }
    }
}
