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
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
        var library = toolbox.library(common.rulesFolder());
        var importer = toolbox.importer(ReadingOptions.USUAL);
        var verifier = new Verifier(importer, library, new Assessor(toolbox.engine(library)));
        var verification = verifier.verify(shown, importer.open(paths));
        var options = new ConsoleOptions(terminal.colour() && !noColor, terminal.width(), terminal.ascii(), all);
        terminal.out().print(new ConsoleReport().renderVerification(verification, common.language, options));
        terminal.out().flush();
        return exitCode(verification);
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
