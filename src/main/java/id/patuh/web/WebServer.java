package id.patuh.web;

import id.patuh.web.start.WebApplication;
import java.util.Optional;

/** The running workplace. */
public interface WebServer extends AutoCloseable {
    /**
     * Starts it and returns once the first page can be opened.
     *
     * @throws id.patuh.workspace.WorkspaceException if the storage cannot be opened, its trail is broken, or the port is taken
     */
    static WebServer start(ServerSettings settings) {
        return WebApplication.start(settings);
    }

    /** Where it listens. */
    int port();

    /** The administrator that the first start made; empty at later ones. */
    Optional<FirstAccount> firstAccount();

    /** Returns when it is asked to stop. */
    void await();

    @Override
    void close();

    /**
     * Whoever begins.
     *
     * @param password to be changed at the first sign-in; told this once
     */
    record FirstAccount(String login, String password) {}
}
