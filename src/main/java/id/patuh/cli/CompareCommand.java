package id.patuh.cli;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.AssessmentRequest;
import id.patuh.assessment.Comparison;
import id.patuh.assessment.Examiner;
import id.patuh.assessment.SubmissionException;
import id.patuh.batch.SubjectFolders;
import id.patuh.comparison.ComparisonException;
import id.patuh.comparison.ComparisonReport;
import id.patuh.comparison.ComparisonText;
import id.patuh.comparison.ComparisonView;
import id.patuh.comparison.ComparisonWords;
import id.patuh.comparison.Movement;
import id.patuh.comparison.RankingMovement;
import id.patuh.comparison.Results;
import id.patuh.comparison.Standing;
import id.patuh.evidence.ReadingOptions;
import id.patuh.language.Message;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.ConsoleReport;
import id.patuh.report.DifferenceReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what moved between two hand-ins, two results or two rankings, and why. */
@Command(name = "compare", aliases = "bandingkan")
final class CompareCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SubmissionOptions submission = new SubmissionOptions();

    @Mixin
    private CircumstanceOptions circumstances = new CircumstanceOptions();

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "cli.option.compareBefore")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "cli.option.compareAfter")
    private Path after = Path.of("");

    @Option(names = "--out", paramLabel = "${bundle:cli.label.folder}", descriptionKey = "cli.option.compareOut")
    private @Nullable Path out;

    @Option(names = "--all", descriptionKey = "cli.option.compareAll")
    private boolean all;

    @Option(names = "--no-color", descriptionKey = "cli.option.noColor")
    private boolean noColor;

    CompareCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SubmissionOptions.requireExisting(List.of(before, after));
        OutputFolder.require(out);
        var earlier = Results.rankingAt(before);
        var later = Results.rankingAt(after);
        try {
            if (earlier.isPresent() != later.isPresent()) {
                throw new UsageException(Message.of("cli.compare.mixed", before.toString(), after.toString()));
            }
            if (earlier.isPresent() && later.isPresent()) {
                requireNoCircumstances();
                compareRankings(earlier.get(), later.get());
            } else {
                compareResults();
            }
        } catch (ComparisonException wrong) {
            throw new UsageException(wrong.text());
        }
        return ExitCode.READY;
    }

    private void compareRankings(Path earlier, Path later) throws IOException {
        var movement = RankingMovement.of(Results.ranking(earlier), Results.ranking(later));
        print(new ComparisonWords(common.language).view(movement));
        if (out != null) {
            tell(new ComparisonReport(common.language).write(movement, out));
        }
    }

    private void compareResults() throws IOException {
        var known = Results.resultAt(before);
        var knownLater = Results.resultAt(after);
        if (known.isPresent() && knownLater.isPresent()) {
            requireNoCircumstances();
        }
        var now = knownLater.isPresent() ? null : assess(after, submission.request());
        var was = known.isPresent() ? null : assessBefore(now);
        var movement = Movement.of(
                was == null ? Results.result(known.orElseThrow()) : standing(was),
                now == null ? Results.result(knownLater.orElseThrow()) : standing(now));
        print(new ComparisonWords(common.language).view(movement));
        var comparison = was == null || now == null ? null : Comparison.of(was, now);
        if (comparison != null) {
            terminal.out().print(new ConsoleReport().renderMovedEvidence(comparison, common.language, look()));
        }
        if (out != null) {
            tell(new ComparisonReport(common.language).write(movement, out));
            write(comparison, out);
        }
    }

    /** What was written is not evaluated again, whatever the user says now. */
    private void requireNoCircumstances() {
        if (circumstances.given()) {
            throw new UsageException(Message.of("cli.compare.circumstances"));
        }
    }

    private Standing standing(Assessment assessment) {
        return Results.of(assessment, common.language);
    }

    /** Where the earlier evidence does not say whose and of when it is, as the later one. */
    private Assessment assessBefore(@Nullable Assessment now) {
        try {
            return assess(before, submission.request());
        } catch (SubmissionException unclear) {
            if (now == null) {
                throw unclear;
            }
            var evidence = now.evidence();
            return assess(before, new AssessmentRequest(now.regulation().id(), evidence.subject(), evidence.year()));
        }
    }

    private Assessment assess(Path path, AssessmentRequest request) {
        var folders = new SubjectFolders(toolbox.importer(ReadingOptions.USUAL));
        if (submission.subject == null && folders.holdsSeveralSubjects(path, path)) {
            throw new UsageException(Message.of("cli.compare.several", path.toString()));
        }
        Examiner examiner = submission.examiner(toolbox, common.rulesFolder());
        return examiner.examine(List.of(path), request, circumstances.request(toolbox.clock()));
    }

    private void write(@Nullable Comparison comparison, Path folder) throws IOException {
        if (comparison == null) {
            return;
        }
        var report = new DifferenceReport();
        var file = folder.resolve(report.fileName());
        try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            report.write(comparison, common.language, stream);
        }
        tell(List.of(file));
    }

    private void print(ComparisonView view) {
        terminal.out().print(new ComparisonText(view, common.language, look()).render());
    }

    private ConsoleOptions look() {
        return new ConsoleOptions(terminal.colour() && !noColor, terminal.width(), terminal.ascii(), all);
    }

    private void tell(List<Path> written) {
        written.forEach(file -> terminal.say(Message.of("cli.check.written", file.toString()), common.language));
    }
}
