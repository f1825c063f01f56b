package id.patuh.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all, whenever the program is stopped. */
public final class WholeFile {
    private static final String DRAFT = ".part";

    private WholeFile() {}

    /** What fills a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    /** Writes under another name first; a draft that a stopped run left behind is written over. */
    public static void write(Path file, Content content) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + DRAFT);
        try {
            try (var stream = new BufferedOutputStream(Files.newOutputStream(draft))) {
                content.writeTo(stream);
            }
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
