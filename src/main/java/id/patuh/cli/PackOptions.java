package id.patuh.cli;

import id.patuh.regulation.RegulationLibrary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which pack a command looks at: every one, unless the user names it. */
final class PackOptions {
    @Option(names = "--regulation", paramLabel = "ID", descriptionKey = "cli.option.pack")
    @Nullable String regulation;

    List<String> ids(RegulationLibrary library) {
        return regulation == null ? library.ids() : List.of(regulation);
    }
}
