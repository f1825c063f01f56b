package id.patuh.cli;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Assessor;
import id.patuh.assessment.Comparison;
import id.patuh.assessment.Examiner;
import id.patuh.evidence.Workbook;
import id.patuh.improvement.Change;
import id.patuh.improvement.Plan;
import id.patuh.improvement.WhatIf;
import id.patuh.language.Message;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.ConsoleReport;
import id.patuh.report.DifferenceReport;
import id.patuh.report.Dossier;
import id.patuh.report.Receipts;
import id.patuh.report.ReportWriter;
import id.patuh.report.ReportWriters;
import id.patuh.report.TemplateException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses workbooks, prints the summary and writes the reports. */
@Command(name = "check", aliases = "periksa")
final class CheckCommand implements Callable<Integer> {
    /** The folder of the regulation book, beside the reports. */
    private static final String BOOK = "buku";

    private final Toolbox toolbox;
    private final Terminal terminal;
    private ReportWriters writers = new ReportWriters(BOOK);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SubmissionOptions submission = new SubmissionOptions();

    @Mixin
    private ImprovementOptions improvement = new ImprovementOptions();

    @Mixin
    private MarkingOptions marking = new MarkingOptions();

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Mixin
    private CircumstanceOptions circumstances = new CircumstanceOptions();

    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Parameters(arity = "1..*", paramLabel = "${bundle:cli.label.paths}", descriptionKey = "cli.option.paths")
    private List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "${bundle:cli.label.folder}", descriptionKey = "cli.option.out")
    private @Nullable Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT[,FORMAT]",
            hideParamSyntax = true,
            descriptionKey = "cli.option.format")
    private List<String> formats = List.of("html", "json");

    @Option(names = "--receipt", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.receipt")
    private @Nullable Path receipt;

    @Option(
            names = "--before",
            arity = "1..*",
            paramLabel = "${bundle:cli.label.paths}",
            descriptionKey = "cli.option.before")
    private List<Path> before = List.of();

    @Option(names = "--all", descriptionKey = "cli.option.all")
    private boolean all;

    @Option(names = "--no-color", descriptionKey = "cli.option.noColor")
    private boolean noColor;

    CheckCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        writers = new ReportWriters(BOOK, documents.templates());
        documents.requireFolder();
        OutputFolder.require(out);
        var chosen = formats.stream().map(this::writer).toList();
        requireReceiptName();
        requireFactsForPapers();
        SubmissionOptions.requireExisting(paths);
        SubmissionOptions.requireExisting(before);
        marking.requireApart(paths);
        var several = new BatchCheck(toolbox, terminal, common, submission, batch);
        if (several.applies(paths, out)) {
            requireNothingForOne();
            return several.run(paths, out, formats(chosen), circumstances.request(toolbox.clock()), look());
        }
        var examiner = submission.examiner(toolbox, common.rulesFolder());
        var found = examiner.open(paths);
        var assessment = examiner.examine(found, submission.request(), paths, circumstances.request(toolbox.clock()));
        var assumptions = improvement.assumptions(assessment);
        if (!assumptions.isEmpty()) {
            return tell(assessment, assumptions, examiner.assessor(), chosen);
        }
        var comparison = before.isEmpty() ? null : compared(examiner, assessment);
        var copies = marking.write(assessment, found, toolbox, common.language);
        var plan = improvement.plan(assessment, examiner.assessor()).orElse(null);
        var dossier = new Dossier(assessment, plan);
        var written = write(dossier, comparison, chosen);
        written.addAll(documents.write(dossier, common.language));
        if (receipt != null) {
            var receipts = new ReceiptFolder(toolbox.clock(), common.language);
            written.add(receipts.write(assessment, found, submission.reading(), receipt));
        }
        print(assessment, comparison);
        print(plan);
        written.forEach(file -> terminal.say(Message.of("cli.check.written", file.toString()), common.language));
        copies.forEach(line -> terminal.say(line, common.language));
        return exitCode(assessment);
    }

    /** What the reports would say, and what moves by it; nothing is handed in, so that there is no receipt. */
    private int tell(Assessment today, List<Change> assumptions, Assessor assessor, List<ReportWriter> chosen)
            throws IOException {
        var assumed = WhatIf.assess(assessor, today, assumptions);
        var plan = improvement.plan(assumed, assessor).orElse(null);
        var comparison = Comparison.of(today, assumed);
        var written = write(new Dossier(assumed, plan, assumptions), comparison, chosen);
        print(assumed, comparison);
        terminal.say(Message.of("cli.assumed", assumptions.size()), common.language);
        print(plan);
        written.forEach(file -> terminal.say(Message.of("cli.check.written", file.toString()), common.language));
        return exitCode(assumed);
    }

    private void print(@Nullable Plan plan) {
        if (plan != null) {
            terminal.out().print(new ConsoleReport().renderPlan(plan, common.language, look()));
        }
    }

    /** Nobody hands in what is only assumed. */
    private void requireFactsForPapers() {
        if (improvement.assumes() && (receipt != null || !before.isEmpty() || marking.asked() || documents.asked())) {
            throw new UsageException(Message.of("cli.assumed.forPapers"));
        }
    }

    /** What only makes sense for one subject is refused rather than passed over. */
    private void requireNothingForOne() {
        if (receipt != null || !before.isEmpty() || marking.asked() || improvement.asked() || documents.asked()) {
            throw new UsageException(Message.of("cli.batch.forOne"));
        }
    }

    private static List<String> formats(List<ReportWriter> chosen) {
        return chosen.stream().map(ReportWriter::format).toList();
    }

    private ConsoleOptions look() {
        return new ConsoleOptions(terminal.colour() && !noColor, terminal.width(), terminal.ascii(), all);
    }

    private Comparison compared(Examiner examiner, Assessment assessment) {
        var earlier = submission.examineBefore(examiner, before, assessment, circumstances.earlier(toolbox.clock()));
        return Comparison.of(earlier, assessment);
    }

    private void print(Assessment assessment, @Nullable Comparison comparison) {
        var options = look();
        var report = new ConsoleReport();
        terminal.out().print(report.render(assessment, common.language, options));
        if (comparison != null) {
            terminal.out().print(report.renderDifference(comparison, common.language, options));
        }
    }

    /** Told before the long work begins. */
    private void requireReceiptName() {
        if (receipt != null && !Receipts.canBeCalled(receipt)) {
            throw new UsageException(Message.of("cli.receipt.nameUnknown", receipt.toString()));
        }
    }

    private ReportWriter writer(String format) {
        return writers.of(format.strip())
                .orElseThrow(() -> new UsageException(
                        Message.of("cli.check.formatUnknown", format, String.join(", ", writers.formats()))));
    }

    private List<Path> write(Dossier dossier, @Nullable Comparison comparison, List<ReportWriter> chosen)
            throws IOException {
        var folder = out != null ? out : usualFolder(dossier.assessment());
        Files.createDirectories(folder);
        var written = new ArrayList<Path>();
        for (var writer : chosen) {
            var file = folder.resolve(writer.fileName());
            try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
                writer.write(dossier, common.language, stream);
            } catch (TemplateException unusable) {
                throw new UsageException(unusable.reason());
            }
            written.add(file);
        }
        if (comparison != null) {
            var difference = new DifferenceReport();
            var file = folder.resolve(difference.fileName());
            try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
                difference.write(comparison, common.language, stream);
            }
            written.add(file);
        }
        if (chosen.stream().anyMatch(writer -> writer.format().equals("html"))) {
            var library = toolbox.library(common.rulesFolder());
            toolbox.books().copy(dossier.assessment().regulation(), library, common.language, folder.resolve(BOOK));
        }
        return written;
    }

    private static Path usualFolder(Assessment assessment) {
        var evidence = assessment.evidence();
        var name = evidence.subject().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return Path.of("hasil", name + "-" + evidence.year());
    }

    private static int exitCode(Assessment assessment) {
        var workbooks = assessment.evidence().workbooks();
        if (!workbooks.stream().allMatch(Workbook::readable)) {
            return ExitCode.EVIDENCE_UNREADABLE;
        }
        return assessment.ready() ? ExitCode.READY : ExitCode.NOT_READY;
    }
}
