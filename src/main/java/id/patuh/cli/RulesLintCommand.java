package id.patuh.cli;

import id.patuh.authoring.LintSeverity;
import id.patuh.authoring.Linter;
import id.patuh.authoring.PackReports;
import id.patuh.language.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks through packs for what is wrong or doubtful. */
@Command(name = "lint", aliases = "telaah")
final class RulesLintCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PackOptions pack = new PackOptions();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.option.lintFormat")
    private String format = "text";

    @Option(names = "--out", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.lintOut")
    private @Nullable Path out;

    RulesLintCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var formats = PackReports.lintFormats();
        if (!formats.contains(format)) {
            throw new UsageException(Message.of("cli.check.formatUnknown", format, String.join(", ", formats)));
        }
        var library = toolbox.library(common.rulesFolder());
        var linter = new Linter(library, toolbox.engine(library));
        var packs = pack.ids(library).stream().map(linter::lint).toList();
        write(PackReports.lint(packs, format, common.language));
        return packs.stream().allMatch(found -> found.count(LintSeverity.ERROR) == 0)
                ? ExitCode.READY
                : ExitCode.RULES_INVALID;
    }

    private void write(String report) throws IOException {
        var file = out;
        if (file == null) {
            terminal.out().print(report);
            terminal.out().flush();
            return;
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, report);
        terminal.say(Message.of("cli.check.written", file.toString()), common.language);
    }
}
