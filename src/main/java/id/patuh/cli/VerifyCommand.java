package id.patuh.cli;

import id.patuh.assessment.Assessor;
import id.patuh.evidence.ReadingOptions;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.ConsoleReport;
import id.patuh.report.ReceiptException;
import id.patuh.report.ReceiptFile;
import id.patuh.report.Receipts;
import id.patuh.report.Verification;
import id.patuh.report.Verifier;
import id.patuh.report.Whereabouts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a receipt, the files and the result still agree. */
@Command(name = "verify", aliases = "verifikasi")
final class VerifyCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.receipt}", descriptionKey = "cli.option.receiptGiven")
    private Path receipt = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "${bundle:cli.label.paths}",
            descriptionKey = "cli.option.pathsNow")
    private List<Path> paths = List.of();

    @Option(names = "--mapping", paramLabel = "${bundle:cli.label.mapping}", descriptionKey = "cli.option.mappingThen")
    private List<Path> mappings = List.of();

    @Option(
            names = "--exceptions",
            paramLabel = "${bundle:cli.label.file}",
            descriptionKey = "cli.option.exceptionsThen")
    private @Nullable Path exceptions;

    @Option(names = "--timetable", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.timetableThen")
    private @Nullable Path timetable;

    @Option(names = "--all", descriptionKey = "cli.option.allFiles")
    private boolean all;

    @Option(names = "--no-color", descriptionKey = "cli.option.noColor")
    private boolean noColor;

    VerifyCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var shown = shown();
        SubmissionOptions.requireExisting(paths);
        SubmissionOptions.requireExisting(mappings);
        SubmissionOptions.requireExisting(named());
        var library = toolbox.library(common.rulesFolder());
        var found = toolbox.importer(ReadingOptions.USUAL).open(paths);
        var verifier = new Verifier(toolbox::importer, library, new Assessor(toolbox.engine(library)));
        var where = Whereabouts.of(paths, receipt, mappings, exceptions, timetable);
        var verification = verifier.verify(shown, found, where);
        var options = new ConsoleOptions(terminal.colour() && !noColor, terminal.width(), terminal.ascii(), all);
        terminal.out().print(new ConsoleReport().renderVerification(verification, common.language, options));
        terminal.out().flush();
        return exitCode(verification);
    }

    private List<Path> named() {
        return Stream.of(Optional.ofNullable(exceptions), Optional.ofNullable(timetable))
                .flatMap(Optional::stream)
                .toList();
    }

    private ReceiptFile shown() {
        try {
            return new Receipts().read(receipt);
        } catch (ReceiptException refused) {
            throw new UsageException(refused.text());
        }
    }

    private static int exitCode(Verification verification) {
        if (!verification.readable()) {
            return ExitCode.EVIDENCE_UNREADABLE;
        }
        return verification.agrees() ? ExitCode.READY : ExitCode.NOT_READY;
    }
}
