package id.patuh.workspace;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where things are stored.
 *
 * @param data the folder of the embedded database {@code patuh.db}
 * @param url of a PostgreSQL database: {@code jdbc:postgresql://host/name?user=u&password=p}; null: the embedded one
 */
public record StorageSettings(Path data, @Nullable String url) {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    public StorageSettings {
        if (url != null && !url.startsWith(POSTGRESQL)) {
            throw new WorkspaceException("workspace.storage.urlUnknown", POSTGRESQL);
        }
    }

    public static StorageSettings embedded(Path data) {
        return new StorageSettings(data, null);
    }

    /** The embedded database. */
    public Path file() {
        return data.resolve("patuh.db");
    }

    /** Which database it is, in words; without the password that an address may carry. */
    public String place() {
        return url == null ? file().toString() : url.replaceFirst("\\?.*", "");
    }

    /** Without the password that the address may carry. */
    @Override
    public String toString() {
        return place();
    }
}
