package id.patuh.web;

import id.patuh.workspace.StorageSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the workplace is served.
 *
 * @param address the machine's address to listen on: {@code 127.0.0.1} for this machine only
 * @param port 0 for any that is free
 * @param local whether one person works here without signing in; only on this machine
 * @param rules the folder of the packs
 * @param cache where compiled rules are kept
 * @param templates the bureau's own templates of documents; null for the program's
 */
public record ServerSettings(
        StorageSettings storage,
        String address,
        int port,
        boolean local,
        Path rules,
        Path cache,
        Duration compileLimit,
        @Nullable Path templates,
        Clock clock) {

    /** Where a file lies while it comes in. */
    public Path incoming() {
        return storage.data().resolve("kerja").resolve("unggah");
    }
}
