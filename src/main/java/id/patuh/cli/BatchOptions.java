package id.patuh.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether many subjects are assessed at once, and how. */
final class BatchOptions {
    @Option(names = "--each", descriptionKey = "cli.option.each")
    boolean each;

    @Option(names = "--one", descriptionKey = "cli.option.one")
    boolean one;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "cli.option.jobs")
    private @Nullable Integer jobs;

    @Option(names = "--resume", descriptionKey = "cli.option.resume")
    boolean resume;

    @Option(names = "--quiet", descriptionKey = "cli.option.quiet")
    boolean quiet;

    int threads() {
        return jobs != null ? jobs : Runtime.getRuntime().availableProcessors();
    }

    /** The first fault in how they were put together. */
    @Nullable String fault(List<Path> paths) {
        if (each && one) {
            return "cli.batch.eachOrOne";
        }
        if (jobs != null && jobs < 1) {
            return "cli.batch.jobs";
        }
        return each && !paths.stream().allMatch(Files::isDirectory) ? "cli.batch.folders" : null;
    }
}
