package id.patuh.cli;

import id.patuh.authoring.MutationRun;
import id.patuh.authoring.PackMutation;
import id.patuh.authoring.QualityReport;
import id.patuh.language.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Changes rules in every small way and shows which changes no example notices. */
@Command(name = "mutate", aliases = "mutasi")
final class RulesMutateCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RulesOptions options = new RulesOptions();

    @Mixin
    private OutputFormat format = new OutputFormat();

    RulesMutateCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean json = format.isJson();
        var library = toolbox.library(common.rulesFolder());
        var mutation = new PackMutation(library, toolbox.engine(library));
        var runs = options.packs(library).stream()
                .map(pack -> mutation.run(pack, options.only))
                .toList();
        if (runs.stream().allMatch(run -> run.mutants().isEmpty())) {
            throw new UsageException(Message.of("cli.rules.mutate.none", options.only));
        }
        var report = new QualityReport(common.language);
        terminal.out()
                .print(json ? OutputFormat.json(runs, QualityReport::tree) : RulesOptions.joined(runs, report::text));
        terminal.out().flush();
        return runs.stream().allMatch(MutationRun::holds) ? ExitCode.READY : ExitCode.NOT_READY;
    }
}
