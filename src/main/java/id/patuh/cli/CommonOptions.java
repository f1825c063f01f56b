package id.patuh.cli;

import id.patuh.language.Language;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {
    @Option(
            names = "--lang",
            paramLabel = "id|en",
            converter = LanguageConverter.class,
            descriptionKey = "cli.option.lang")
    Language language = Language.ID;

    @Option(names = "--rules", paramLabel = "${bundle:cli.label.folder}", descriptionKey = "cli.option.rules")
    @Nullable Path rules;

    @Option(names = "--debug", descriptionKey = "cli.option.debug")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    boolean help;

    /** The packs beside the program, unless the user names others. */
    Path rulesFolder() {
        return rules != null ? rules : usualRulesFolder();
    }

    static Path usualRulesFolder() {
        return Path.of(System.getProperty("patuh.home", "."), "rules");
    }
}
