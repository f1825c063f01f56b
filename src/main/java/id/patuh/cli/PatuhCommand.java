package id.patuh.cli;

import id.patuh.language.Language;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a command: says what it can do. */
@Command(name = "patuh", versionProvider = Version.class)
// The options act by being there.
@SuppressWarnings("UnusedVariable")
final class PatuhCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--lang",
            paramLabel = "id|en",
            converter = LanguageConverter.class,
            descriptionKey = "cli.option.lang")
    private Language language = Language.ID;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    private boolean help;

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
