package id.patuh.cli;

import id.patuh.workspace.StorageSettings;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What opens Patuh in the browser; the command line does not know how. */
public interface Workplace {
    /**
     * Returns once the first page can be opened.
     *
     * @throws id.patuh.workspace.WorkspaceException if it cannot be opened as asked
     */
    Open open(Request request);

    /**
     * How it is asked for.
     *
     * @param local whether one person works on this machine without signing in
     * @param templates the bureau's own templates of documents; null for the program's
     */
    record Request(
            StorageSettings storage,
            String address,
            int port,
            boolean local,
            Path rules,
            @Nullable Path templates,
            Toolbox toolbox) {}

    /** The open workplace. */
    interface Open extends AutoCloseable {
        int port();

        /** Told once, when the first start made an administrator. */
        Optional<FirstLogin> firstLogin();

        /** Returns when the program is asked to stop. */
        void await();

        @Override
        void close();
    }

    /** Login and one-time password of the first administrator. */
    record FirstLogin(String login, String password) {}
}
