package id.patuh.cli;

import id.patuh.authoring.Inventory;
import id.patuh.authoring.PackInventory;
import id.patuh.authoring.PackReports;
import id.patuh.language.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the packs and counts what stands in them. */
@Command(name = "list", aliases = "daftar")
final class RulesListCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PackOptions pack = new PackOptions();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.option.listFormat")
    private String format = "text";

    RulesListCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!format.equals("text") && !format.equals("json")) {
            throw new UsageException(Message.of("cli.check.formatUnknown", format, "text, json"));
        }
        var library = toolbox.library(common.rulesFolder());
        var inventory = new Inventory(library, toolbox.engine(library));
        var packs = pack.ids(library).stream().map(inventory::of).toList();
        terminal.out()
                .print(
                        format.equals("json")
                                ? PackReports.inventoryJson(packs)
                                : PackReports.inventory(packs, common.language, terminal.width()));
        terminal.out().flush();
        return packs.stream().allMatch(PackInventory::rulesKnown) ? ExitCode.READY : ExitCode.RULES_INVALID;
    }
}
