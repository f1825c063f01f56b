package id.patuh.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for one request. */
final class TemporaryFolder implements AutoCloseable {
    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /** What is done in the folder. */
    interface Work<T> {
        T in(Path folder) throws IOException;
    }

    /** Does something in a folder that is gone afterwards. */
    static <T> T with(Work<T> work) {
        try (var folder = new TemporaryFolder(Files.createTempDirectory("patuh"))) {
            return work.in(folder.path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
