package id.patuh.web.start;

import id.patuh.workspace.WorkspaceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a data folder to one running program; the system lets go of it when the program ends, however it ends. */
final class DataLock implements AutoCloseable {
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder.
     *
     * @throws WorkspaceException if another program has it
     */
    static DataLock take(Path data) {
        try {
            Files.createDirectories(data);
            var channel =
                    FileChannel.open(data.resolve("patuh.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (held(channel)) {
                return new DataLock(channel);
            }
            channel.close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        throw new WorkspaceException("web.start.dataTaken", data.toString());
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProgram) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
