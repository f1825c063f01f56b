package id.patuh.cli;

import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.WorkspaceException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the workplace keeps what it stores. */
final class StorageOptions {
    @Option(names = "--data", paramLabel = "${bundle:cli.label.folder}", descriptionKey = "cli.option.data")
    private @Nullable Path data;

    @Option(names = "--database", paramLabel = "${bundle:cli.label.url}", descriptionKey = "cli.option.database")
    private @Nullable String database;

    /** What the user said, else what the environment says, else the folder {@code data} beside the program. */
    StorageSettings settings() {
        var url = database != null ? database : blankToNull(System.getenv("PATUH_DATABASE"));
        try {
            return new StorageSettings(folder(), url);
        } catch (WorkspaceException unknown) {
            throw new UsageException(unknown.reason());
        }
    }

    /** Whether the user said anything about it. */
    boolean named() {
        return data != null || database != null;
    }

    private Path folder() {
        if (data != null) {
            return data;
        }
        var environment = blankToNull(System.getenv("PATUH_DATA"));
        return environment != null
                ? Path.of(environment)
                : Path.of(System.getProperty("patuh.home", ".")).resolve("data");
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
