package id.patuh.cli;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.AssessmentRequest;
import id.patuh.assessment.Assessor;
import id.patuh.assessment.CircumstanceRequest;
import id.patuh.assessment.Examiner;
import id.patuh.assessment.SubmissionException;
import id.patuh.evidence.ReadingOptions;
import id.patuh.language.Message;
import id.patuh.regulation.MappingFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be assessed, for every command that assesses. */
final class SubmissionOptions {
    @Option(names = "--regulation", paramLabel = "ID", descriptionKey = "cli.option.regulation")
    @Nullable String regulation;

    @Option(names = "--subject", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.subject")
    @Nullable String subject;

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", descriptionKey = "cli.option.year")
    @Nullable Integer year;

    @Option(names = "--mapping", paramLabel = "${bundle:cli.label.mapping}", descriptionKey = "cli.option.mapping")
    List<Path> mappings = List.of();

    @Option(names = "--recalculate", descriptionKey = "cli.option.recalculate")
    private boolean recalculate;

    Assessment assess(List<Path> paths, CircumstanceOptions circumstances, Toolbox toolbox, Path rules) {
        requireExisting(paths);
        return examiner(toolbox, rules).examine(paths, request(), circumstances.request(toolbox.clock()));
    }

    Examiner examiner(Toolbox toolbox, Path rules) {
        var library = toolbox.library(rules);
        return new Examiner(toolbox.importer(reading()), library, new Assessor(toolbox.engine(library)));
    }

    AssessmentRequest request() {
        return new AssessmentRequest(regulation, subject, year);
    }

    /** How the user wants workbooks to be read. */
    ReadingOptions reading() {
        requireExisting(mappings);
        return new ReadingOptions(recalculate, new MappingFiles(mappings));
    }

    /** An earlier hand-in under the same regulation; where it does not say whose and of when it is, as the later one. */
    Assessment examineBefore(Examiner examiner, List<Path> paths, Assessment later, CircumstanceRequest circumstances) {
        var found = examiner.open(paths);
        var pack = later.regulation().id();
        try {
            return examiner.examine(found, new AssessmentRequest(pack, subject, year), paths, circumstances);
        } catch (SubmissionException unclear) {
            var evidence = later.evidence();
            var asTheLater = new AssessmentRequest(pack, evidence.subject(), evidence.year());
            return examiner.examine(found, asTheLater, paths, circumstances);
        }
    }

    static void requireExisting(List<Path> paths) {
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw new UsageException(Message.of("cli.pathMissing", path.toString()));
            }
        }
    }
}
