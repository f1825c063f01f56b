package id.patuh.evidence.packaged;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** How long the list of contents at the end of a zip file says that it is, before anybody loads it. */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LENGTH_AT = 12;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int USUAL_TAIL = 256;
    private static final int LONGEST_TAIL = LOCATOR_LENGTH + END_LENGTH + 0xffff;
    private static final int LONG_LENGTH_AT = 40;
    private static final long SEE_LOCATOR = 0xffffffffL;

    private ZipDirectory() {}

    /** In bytes; zero where the file has no such list, which its reader will find out. */
    static long length(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            long length = length(file, USUAL_TAIL);
            return length < 0 ? Math.max(0, length(file, LONGEST_TAIL)) : length;
        }
    }

    /** Negative where the end of the file, so much of it, does not say. */
    private static long length(RandomAccessFile file, int longest) throws IOException {
        int count = (int) Math.min(file.length(), longest);
        var tail = read(file, file.length() - count, count);
        int first = count < file.length() ? LOCATOR_LENGTH : 0;
        for (int at = count - END_LENGTH; at >= first; at--) {
            if (tail.getInt(at) == END) {
                long length = tail.getInt(at + LENGTH_AT) & SEE_LOCATOR;
                return length == SEE_LOCATOR ? longLength(file, tail, at - LOCATOR_LENGTH) : length;
            }
        }
        return -1;
    }

    private static long longLength(RandomAccessFile file, ByteBuffer tail, int locatorAt) throws IOException {
        if (locatorAt < 0 || tail.getInt(locatorAt) != LOCATOR) {
            return SEE_LOCATOR;
        }
        long at = tail.getLong(locatorAt + 8);
        if (at < 0 || at > file.length() - LONG_LENGTH_AT - Long.BYTES) {
            return SEE_LOCATOR;
        }
        long length = read(file, at + LONG_LENGTH_AT, Long.BYTES).getLong(0);
        return length < 0 ? SEE_LOCATOR : length;
    }

    private static ByteBuffer read(RandomAccessFile file, long at, int count) throws IOException {
        var bytes = new byte[count];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
