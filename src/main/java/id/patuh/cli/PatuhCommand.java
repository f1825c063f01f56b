package id.patuh.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a command: says what it can do. */
@Command(name = "patuh", versionProvider = Version.class)
// The help and version options act by being there.
@SuppressWarnings("UnusedVariable")
final class PatuhCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.option.version")
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PatuhCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        new CommandLine(spec).usage(terminal.err());
        terminal.err().flush();
        return ExitCode.WRONG_USAGE;
    }
}
