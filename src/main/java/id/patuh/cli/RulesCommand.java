package id.patuh.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** For the maintainers of packs: groups the commands that look at rules, not at evidence. */
@Command(name = "rules", aliases = "aturan")
@SuppressWarnings("UnusedVariable")
final class RulesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        new CommandLine(spec).usage(terminal.err());
        terminal.err().flush();
        return ExitCode.WRONG_USAGE;
    }
}
