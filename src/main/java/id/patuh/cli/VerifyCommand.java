package id.patuh.cli;

import id.patuh.assessment.Assessor;
import id.patuh.evidence.ReadingOptions;
import id.patuh.language.Message;
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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a receipt, the files and the result still agree, or whether the audit trail is whole. */
@Command(name = "verify", aliases = "verifikasi")
final class VerifyCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "${bundle:cli.label.receipt}",
            descriptionKey = "cli.option.receiptGiven")
    private @Nullable Path given;

    @Parameters(
            index = "1..*",
            arity = "0..*",
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

    @Option(names = "--audit", descriptionKey = "cli.option.auditTrail")
    private boolean audit;

    @Option(names = "--export", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.auditExport")
    private @Nullable Path export;

    @Spec
    private @Nullable CommandSpec spec;

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
        if (audit) {
            requireNoReceipt();
            return new AuditCheck(terminal, toolbox.clock(), common.language).run(storage.settings(), export);
        }
        if (export != null || storage.named()) {
            throw new UsageException(Message.of("cli.audit.only"));
        }
        return receiptAgrees(receipt());
    }

    private void requireNoReceipt() {
        if (given != null || !paths.isEmpty() || !mappings.isEmpty() || !named().isEmpty()) {
            throw new UsageException(Message.of("cli.audit.alone"));
        }
    }

    /** Told as if picocli had missed them, which cannot know that the trail needs neither. */
    private Path receipt() {
        var receipt = given;
        if (receipt == null || paths.isEmpty()) {
            var arguments = Objects.requireNonNull(spec).positionalParameters().stream()
                    .skip(receipt == null ? 0 : 1)
                    .map(ArgSpec.class::cast)
                    .toList();
            throw new MissingParameterException(spec.commandLine(), arguments, "");
        }
        return receipt;
    }

    private int receiptAgrees(Path receipt) throws IOException {
        var shown = shown(receipt);
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

    private static ReceiptFile shown(Path receipt) {
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
