package id.patuh.cli;

import id.patuh.authoring.CoverageRun;
import id.patuh.authoring.PackCoverage;
import id.patuh.authoring.QualityReport;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what the examples of packs never see of the rules. */
@Command(name = "coverage", aliases = "cakupan")
final class RulesCoverageCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private OutputFormat format = new OutputFormat();

    @Option(names = "--regulation", paramLabel = "ID", descriptionKey = "cli.option.regulationOrAll")
    private @Nullable String regulation;

    RulesCoverageCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean json = format.isJson();
        var library = toolbox.library(common.rulesFolder());
        var coverage = new PackCoverage(library, toolbox.engine(library));
        var runs = RulesOptions.packs(regulation, library).stream()
                .map(coverage::run)
                .toList();
        var report = new QualityReport(common.language);
        terminal.out()
                .print(json ? OutputFormat.json(runs, QualityReport::tree) : RulesOptions.joined(runs, report::text));
        terminal.out().flush();
        return runs.stream().allMatch(CoverageRun::isComplete) ? ExitCode.READY : ExitCode.NOT_READY;
    }
}
