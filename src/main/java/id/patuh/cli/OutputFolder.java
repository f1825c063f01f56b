package id.patuh.cli;

import id.patuh.language.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where reports are written; what cannot be a folder is refused before the long work begins. */
final class OutputFolder {
    private OutputFolder() {}

    static void require(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        for (var part = folder.toAbsolutePath(); part != null; part = part.getParent()) {
            if (Files.exists(part)) {
                requireFolder(part, folder);
                return;
            }
        }
    }

    private static void requireFolder(Path part, Path named) {
        if (!Files.isDirectory(part)) {
            throw new UsageException(Message.of("cli.out.noFolder", named.toString()));
        }
    }
}
