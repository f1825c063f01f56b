package id.patuh.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays stored workbooks out as files, so that they are read as the command line reads them. */
final class EvidenceFolders {
    private static final int HASH = 16;
    private static final int KEPT = 3;

    private final Evidence evidence;
    private final Path work;

    EvidenceFolders(Evidence evidence, Path work) {
        this.evidence = evidence;
        this.work = work;
    }

    /** A folder with the current files; it gets its name when it is whole. */
    Path lay(String assessment, String fingerprint, List<UploadedWorkbook> workbooks) {
        var own = work.resolve(assessment);
        var folder = own.resolve(fingerprint.substring(0, HASH));
        try {
            Files.createDirectories(own);
            clear(own);
            if (!Files.isDirectory(folder)) {
                var draft = Files.createTempDirectory(own, "draf");
                for (var workbook : workbooks) {
                    write(workbook.current(), draft);
                }
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(Revision revision, Path folder) throws IOException {
        var bytes = evidence.bytes(revision.sha256())
                .orElseThrow(() -> new WorkspaceException("workspace.workbook.lost", revision.file()));
        Files.write(folder.resolve(revision.file()), bytes);
    }

    /** Somebody may still be reading what counted a moment ago. */
    private static void clear(Path own) throws IOException {
        try (Stream<Path> folders = Files.list(own)) {
            folders.sorted(Comparator.comparing(EvidenceFolders::made).reversed())
                    .skip(KEPT)
                    .forEach(EvidenceFolders::delete);
        }
    }

    private static FileTime made(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
