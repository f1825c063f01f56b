package id.patuh.workspace;

import id.patuh.workspace.jdbc.JdbcWorkspace;
import java.time.Clock;

/** Everything that is stored, in one database. */
public interface Workspace extends AutoCloseable {
    /**
     * Opens the database, and makes it where there is none.
     *
     * @throws WorkspaceException if it cannot be opened, or belongs to a newer version
     */
    static Workspace open(StorageSettings settings, Clock clock) {
        return JdbcWorkspace.open(settings, clock);
    }

    /**
     * Opens a database that is there already.
     *
     * @throws WorkspaceException if there is none, or it cannot be opened, or belongs to a newer version
     */
    static Workspace openExisting(StorageSettings settings, Clock clock) {
        return JdbcWorkspace.openExisting(settings, clock);
    }

    Accounts accounts();

    Assessments assessments();

    Evidence evidence();

    Evaluations evaluations();

    Reviews reviews();

    AuditTrail audit();

    @Override
    void close();
}
