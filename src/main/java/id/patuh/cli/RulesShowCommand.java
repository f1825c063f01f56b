package id.patuh.cli;

import id.patuh.authoring.CodePages;
import id.patuh.authoring.PackReports;
import id.patuh.language.Message;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows everything a pack says about one indicator or check. */
@Command(name = "show", aliases = "tampilkan")
final class RulesShowCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PackOptions pack = new PackOptions();

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.option.anyCode")
    private String code = "";

    RulesShowCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var library = toolbox.library(common.rulesFolder());
        var regulation = only(readable(library));
        var found = CodePages.find(regulation, code).orElseThrow();
        var page = new CodePages(library, toolbox.engine(library)).page(regulation, found);
        terminal.out().print(PackReports.page(page, common.language, terminal.width()));
        terminal.out().flush();
        return ExitCode.READY;
    }

    /** A pack that cannot be read keeps nobody from looking into another. */
    private List<Regulation> readable(RegulationLibrary library) {
        var ids = pack.ids(library);
        var readable = new ArrayList<Regulation>();
        for (var id : ids) {
            try {
                readable.add(library.regulation(id));
            } catch (PackDefectsException unreadable) {
                if (ids.size() == 1) {
                    throw unreadable;
                }
            }
        }
        return readable;
    }

    private Regulation only(List<Regulation> regulations) {
        var having = regulations.stream()
                .filter(regulation -> CodePages.find(regulation, code).isPresent())
                .toList();
        if (having.isEmpty()) {
            throw new UsageException(CodePages.nearest(regulations, code)
                    .map(nearest -> Message.of("cli.show.codeUnknown", code, nearest))
                    .orElseGet(() -> Message.of("cli.show.nothing", code)));
        }
        if (having.size() > 1) {
            var ids = having.stream().map(Regulation::id).toList();
            throw new UsageException(Message.of("cli.show.severalPacks", code, String.join(", ", ids)));
        }
        return having.get(0);
    }
}
