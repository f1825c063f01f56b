package id.patuh.workspace.jdbc;

import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.WorkspaceException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.TransactionException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Failures of the database in words; nobody outside has to know which library reports them. */
final class StorageFailure {
    /** Spring does not know what SQLite means by these. */
    private static final Set<SQLiteErrorCode> TAKEN =
            EnumSet.of(SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE, SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY);

    private StorageFailure() {}

    /** A key that is taken already is left to those who know what it means. */
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (DuplicateKeyException taken) {
            throw taken;
        } catch (DataAccessException | TransactionException failed) {
            if (failed.getCause() instanceof SQLiteException refused && TAKEN.contains(refused.getResultCode())) {
                throw new DuplicateKeyException("A key is taken.", failed);
            }
            throw caused(new WorkspaceException("workspace.storage.failed"), failed);
        }
    }

    static WorkspaceException unusable(StorageSettings settings, Exception reason) {
        return caused(
                new WorkspaceException("workspace.storage.unusable", settings.place(), plain(settings, reason)),
                reason);
    }

    /** In one line, without the password that an address may carry. */
    private static String plain(StorageSettings settings, Exception reason) {
        var message = reason.getMessage();
        if (message == null || message.isBlank()) {
            return reason.getClass().getSimpleName();
        }
        var url = settings.url();
        var told = url == null ? message : message.replace(url, settings.place());
        return told.strip().lines().findFirst().orElse("");
    }

    private static WorkspaceException caused(WorkspaceException told, Exception reason) {
        told.initCause(reason);
        return told;
    }
}
