package id.patuh.cli;

import id.patuh.assessment.CircumstanceRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What holds for the subject beside its evidence, for every command that assesses. */
final class CircumstanceOptions {
    @Option(names = "--exceptions", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.exceptions")
    private @Nullable Path exceptions;

    @Option(names = "--ignore-exceptions", descriptionKey = "cli.option.ignoreExceptions")
    private boolean ignoreExceptions;

    @Option(names = "--timetable", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.timetable")
    private @Nullable Path timetable;

    @Option(names = "--effort", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.effort")
    private @Nullable Path effort;

    @Option(names = "--as-of", paramLabel = "${bundle:cli.label.day}", descriptionKey = "cli.option.asOf")
    private @Nullable LocalDate asOf;

    /** For an earlier hand-in: the same day, and the files that lie beside it rather than those that were named. */
    CircumstanceRequest earlier(Clock clock) {
        return new CircumstanceRequest(null, ignoreExceptions, null, null, asOf, clock);
    }

    /** Whether the user says anything about them. */
    boolean given() {
        return ignoreExceptions
                || Stream.of(exceptions, timetable, effort, asOf).anyMatch(Objects::nonNull);
    }

    CircumstanceRequest request(Clock clock) {
        return new CircumstanceRequest(exceptions, ignoreExceptions, timetable, effort, asOf, clock);
    }
}
