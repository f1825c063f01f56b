package id.patuh.cli;

import id.patuh.evidence.EvidenceImporter.CellAsRead;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.Submission;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.language.Message;
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

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.file")
    private Path file = Path.of("");

    @Option(names = "--cells", descriptionKey = "cli.option.cells")
    private boolean cells;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    InspectCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SubmissionOptions.requireExisting(List.of(file));
        var opened = toolbox.importer().open(List.of(file));
        if (opened.files().size() != 1) {
            throw new UsageException(Message.of("cli.inspect.oneFile", file.toString()));
        }
        var only = opened.files().get(0);
        var inspection = new Inspection(only, evidence(only), asRead(only));
        var page = json ? inspection.json(common.language) : inspection.words(common.language);
        terminal.out().print(page);
        terminal.out().flush();
        return only.refusal() == null ? ExitCode.READY : ExitCode.EVIDENCE_UNREADABLE;
    }

    private @Nullable EvidenceSet evidence(SubmittedFile only) {
        var identity = only.identity();
        var regulation =
                submission.regulation != null ? submission.regulation : identity == null ? null : identity.regulation();
        if (regulation == null || only.refusal() != null) {
            return null;
        }
        var subject = Objects.requireNonNullElse(submission.subject, identity == null ? "" : identity.subject());
        var year = Objects.requireNonNullElse(submission.year, identity == null ? 0 : identity.year());
        var pack = toolbox.library(common.rulesFolder()).regulation(regulation);
        return toolbox.importer().read(new Submission(List.of(only)), pack, subject, year);
    }

    private List<CellAsRead> asRead(SubmittedFile only) {
        return cells && only.refusal() == null ? toolbox.importer().cells(file) : List.of();
    }
}
