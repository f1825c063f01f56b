package id.patuh.testsupport;

import id.patuh.web.ServerSettings;
import id.patuh.web.WebServer;
import id.patuh.workspace.StorageSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Workplaces on any free port of this machine, with the packs of this repository. */
public final class Workplaces {
    /** Compiled rules serve all tests of a run. */
    private static final Path CACHE = Path.of("target", "workplace-cache");

    private Workplaces() {}

    /** One in which people sign in. */
    public static WebServer start(StorageSettings storage, Clock clock) {
        return WebServer.start(settings(storage, false, clock));
    }

    /** One for a single person. */
    public static WebServer startLocal(StorageSettings storage, Clock clock) {
        return WebServer.start(settings(storage, true, clock));
    }

    private static ServerSettings settings(StorageSettings storage, boolean local, Clock clock) {
        return new ServerSettings(
                storage, "127.0.0.1", 0, local, Path.of("rules"), CACHE, Duration.ofMinutes(3), null, clock);
    }
}
