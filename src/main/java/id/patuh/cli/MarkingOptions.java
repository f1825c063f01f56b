package id.patuh.cli;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.Submission;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether the workbooks are handed back with marks, and where. */
final class MarkingOptions {
    @Option(names = "--annotate", paramLabel = "${bundle:cli.label.folder}", descriptionKey = "cli.option.annotate")
    private @Nullable Path folder;

    boolean asked() {
        return folder != null;
    }

    /** Refuses a folder in which a copy could replace or pass for what was handed in. */
    void requireApart(List<Path> paths) throws IOException {
        if (folder == null) {
            return;
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(Message.of("cli.annotate.noFolder", folder.toString()));
        }
        var target = real(folder);
        for (var path : paths) {
            if (Files.isDirectory(path) && target.startsWith(path.toRealPath())) {
                throw new UsageException(Message.of("cli.annotate.inside", folder.toString(), path.toString()));
            }
            if (Files.isRegularFile(path) && target.equals(real(path).getParent())) {
                throw new UsageException(Message.of("cli.annotate.overwrites", folder.toString(), path.toString()));
            }
        }
    }

    /** Writes the copies; returns a line for each file that was handed in. */
    List<Text> write(Assessment assessment, Submission submission, Toolbox toolbox, Language language)
            throws IOException {
        if (folder == null) {
            return List.of();
        }
        return toolbox.markedWorkbooks().write(assessment, submission, folder, language).stream()
                .<Text>map(outcome -> outcome.reason() == null
                        ? Message.of("cli.annotate.written", String.valueOf(outcome.copy()))
                        : Message.of("cli.annotate.none", outcome.file(), outcome.reason()))
                .toList();
    }

    /** Where a path leads, though its end may not be there yet. */
    private static Path real(Path path) throws IOException {
        var absolute = path.toAbsolutePath().normalize();
        for (var there = absolute; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return there.toRealPath().resolve(there.relativize(absolute));
            }
        }
        return absolute;
    }
}
