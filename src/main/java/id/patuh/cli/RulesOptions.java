package id.patuh.cli;

import id.patuh.regulation.RegulationLibrary;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which packs a command for maintainers is about. */
final class RulesOptions {
    @Option(names = "--regulation", paramLabel = "ID", descriptionKey = "cli.option.regulationOrAll")
    @Nullable String regulation;

    @Option(names = "--only", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.only")
    String only = "";

    List<String> packs(RegulationLibrary library) {
        return packs(regulation, library);
    }

    static List<String> packs(@Nullable String regulation, RegulationLibrary library) {
        return regulation == null ? library.ids() : List.of(regulation);
    }

    /** What is told of several packs, one after the other. */
    static <T> String joined(List<T> runs, Function<T, String> told) {
        return runs.stream().map(told).collect(Collectors.joining());
    }
}
