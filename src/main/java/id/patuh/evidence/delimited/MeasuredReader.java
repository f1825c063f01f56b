package id.patuh.evidence.delimited;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a line that never ends, as a forgotten quotation mark makes it. */
final class MeasuredReader extends FilterReader {
    private static final int LONGEST = 4 << 20;

    private int length;

    MeasuredReader(Reader reader) {
        super(reader);
    }

    void begin() {
        length = 0;
    }

    boolean tooLong() {
        return length > LONGEST;
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        count(sign < 0 ? 0 : 1);
        return sign;
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        int read = super.read(into, from, count);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        length += Math.max(0, read);
        if (tooLong()) {
            throw new IOException("limit reached");
        }
    }
}
