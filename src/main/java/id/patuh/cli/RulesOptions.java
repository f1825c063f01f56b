package id.patuh.cli;

import id.patuh.regulation.RegulationLibrary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which packs a command for maintainers is about. */
final class RulesOptions {
    @Option(names = "--regulation", paramLabel = "ID", descriptionKey = "cli.option.regulationOrAll")
    @Nullable String regulation;

    @Option(names = "--only", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.only")
    String only = "";

    List<String> packs(RegulationLibrary library) {
        return regulation == null ? library.ids() : List.of(regulation);
    }
}
