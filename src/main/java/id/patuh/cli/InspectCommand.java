package id.patuh.cli;

import id.patuh.evidence.EvidenceImporter.CellAsRead;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.SpreadsheetAudit.AuditReport;
import id.patuh.evidence.Submission;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.language.Message;
import id.patuh.regulation.Regulation;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.ConsoleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what was recognised in a workbook, and what was not. */
@Command(name = "inspect", aliases = "tinjau")
final class InspectCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SubmissionOptions submission = new SubmissionOptions();

    @Parameters(paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.file")
    private Path file = Path.of("");

    @Option(names = "--audit", descriptionKey = "cli.option.audit")
    private boolean audit;

    @Option(names = "--cells", descriptionKey = "cli.option.cells")
    private boolean cells;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    @Option(names = "--suggest-mapping", descriptionKey = "cli.option.suggestMapping")
    private boolean suggestMapping;

    @Option(names = "--out", paramLabel = "${bundle:cli.label.mapping}", descriptionKey = "cli.option.outMapping")
    private @Nullable Path out;

    @Option(names = "--no-color", descriptionKey = "cli.option.noColor")
    private boolean noColor;

    InspectCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SubmissionOptions.requireExisting(List.of(file));
        var opened = toolbox.importer(submission.reading()).open(List.of(file));
        if (opened.files().size() != 1) {
            throw new UsageException(Message.of("cli.inspect.oneFile", file.toString()));
        }
        var only = opened.files().get(0);
        return audit ? audited(only) : inspected(only);
    }

    private int audited(SubmittedFile only) {
        var refusal = only.refusal();
        var found = refusal == null
                ? toolbox.spreadsheetAudit().audit(only.path())
                : new AuditReport(0, 0, 0, List.of(), refusal);
        var page = json
                ? new AuditListing(only, found).json(common.language)
                : new ConsoleReport().renderAudit(only, found, common.language, look());
        terminal.out().print(page);
        terminal.out().flush();
        if (found.refusal() != null) {
            return ExitCode.EVIDENCE_UNREADABLE;
        }
        return found.hasFaults() ? ExitCode.NOT_READY : ExitCode.READY;
    }

    private int inspected(SubmittedFile only) throws IOException {
        var pack = regulation(only);
        if (pack == null && only.refusal() == null && (suggestMapping || !submission.mappings.isEmpty())) {
            throw new UsageException(Message.of("cli.inspect.regulationNeeded"));
        }
        if (pack != null && suggestMapping) {
            return suggest(pack);
        }
        var evidence = pack == null ? null : evidence(only, pack);
        var inspection = new Inspection(only, evidence, asRead(only));
        terminal.out()
                .print(json ? inspection.json(common.language) : page(only, evidence, pack) + inspection.listing());
        terminal.out().flush();
        return only.refusal() == null ? ExitCode.READY : ExitCode.EVIDENCE_UNREADABLE;
    }

    private int suggest(Regulation pack) throws IOException {
        var suggested = toolbox.suggester().suggest(file, pack, common.language);
        if (suggested.isEmpty()) {
            terminal.complain(Message.of("cli.inspect.noTable", file.toString()), common.language);
            return ExitCode.NOT_READY;
        }
        if (out == null) {
            terminal.out().print(suggested.get());
            terminal.out().flush();
        } else {
            Files.writeString(out, suggested.get());
            terminal.say(Message.of("cli.check.written", out.toString()), common.language);
        }
        return ExitCode.READY;
    }

    private @Nullable Regulation regulation(SubmittedFile only) {
        var identity = only.identity();
        var id =
                submission.regulation != null ? submission.regulation : identity == null ? null : identity.regulation();
        return id == null || only.refusal() != null
                ? null
                : toolbox.library(common.rulesFolder()).regulation(id);
    }

    private EvidenceSet evidence(SubmittedFile only, Regulation pack) {
        var identity = only.identity();
        var subject = Objects.requireNonNullElse(submission.subject, identity == null ? "" : identity.subject());
        var year = Objects.requireNonNullElse(submission.year, identity == null ? 0 : identity.year());
        return toolbox.importer(submission.reading()).read(new Submission(List.of(only)), pack, subject, year);
    }

    private String page(SubmittedFile only, @Nullable EvidenceSet evidence, @Nullable Regulation pack) {
        var options = look();
        var report = new ConsoleReport();
        return evidence == null || pack == null
                ? report.renderWorkbook(only, common.language, options)
                : report.renderWorkbook(only, evidence, pack, common.language, options);
    }

    private ConsoleOptions look() {
        return new ConsoleOptions(terminal.colour() && !noColor, terminal.width(), terminal.ascii(), true);
    }

    private List<CellAsRead> asRead(SubmittedFile only) {
        return cells && only.refusal() == null
                ? toolbox.importer(submission.reading()).cells(file)
                : List.of();
    }
}
