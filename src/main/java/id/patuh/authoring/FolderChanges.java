package id.patuh.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the files in folders, however deep.
 *
 * <p>Folders are watched, not files, since most editors replace a file by a new one; what follows within a short
 * while belongs to the same change.
 */
public final class FolderChanges implements PackChanges {
    private static final Duration SETTLED = Duration.ofMillis(150);

    private final WatchService service;
    private final Map<WatchKey, Path> watched = new HashMap<>();

    public FolderChanges(List<Path> folders) {
        try {
            service = folders.get(0).getFileSystem().newWatchService();
            for (var folder : folders) {
                watch(folder);
            }
        } catch (IOException unwatchable) {
            throw new UncheckedIOException(unwatchable);
        }
    }

    private void watch(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            for (var each : found.filter(Files::isDirectory).toList()) {
                var key = each.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                watched.put(key, each);
            }
        }
    }

    @Override
    public boolean await() throws InterruptedException {
        try {
            boolean matters = false;
            while (!matters) {
                matters = taken(service.take());
            }
            for (var more = next(); more != null; more = next()) {
                taken(more);
            }
            return true;
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    private @Nullable WatchKey next() throws InterruptedException {
        return service.poll(SETTLED.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean taken(WatchKey key) {
        boolean matters = false;
        for (var event : key.pollEvents()) {
            matters |= matters(key, event);
        }
        if (!key.reset()) {
            watched.remove(key);
        }
        return matters;
    }

    /** Where events were lost, anything may have changed; hidden files are an editor's own. */
    private boolean matters(WatchKey key, WatchEvent<?> event) {
        var folder = watched.get(key);
        if (folder == null || !(event.context() instanceof Path name)) {
            return true;
        }
        var path = folder.resolve(name);
        if (Files.isDirectory(path)) {
            watchLate(path);
        }
        var text = name.toString();
        return !text.startsWith(".") && !text.endsWith("~") && !text.endsWith(".tmp");
    }

    private void watchLate(Path folder) {
        try {
            watch(folder);
        } catch (IOException gone) {
            // It was there for a moment only, and its end is an event of its own.
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
