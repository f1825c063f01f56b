package id.patuh.cli;

import id.patuh.authoring.RegulationBook;
import id.patuh.language.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a pack as pages to read and to print. */
@Command(name = "book", aliases = "buku")
final class RulesBookCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--regulation", required = true, paramLabel = "ID", descriptionKey = "cli.option.regulation")
    private String regulation = "";

    @Option(names = "--out", paramLabel = "${bundle:cli.label.folder}", descriptionKey = "cli.option.outBook")
    private @Nullable Path out;

    RulesBookCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var library = toolbox.library(common.rulesFolder());
        var pack = library.regulation(regulation);
        var rules = toolbox.engine(library).ruleBook(pack);
        var folder = out != null ? out : Path.of("buku", regulation);
        var first = new RegulationBook(pack, rules, library.cases(regulation)).write(folder, common.language);
        terminal.say(Message.of("cli.rules.book.written", first.toString()), common.language);
        return ExitCode.READY;
    }
}
