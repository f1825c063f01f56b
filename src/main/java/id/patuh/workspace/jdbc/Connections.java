package id.patuh.workspace.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.WorkspaceException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Connections to the database, kept open. */
final class Connections {
    private static final int MOST = 8;
    private static final long PATIENCE_MILLIS = 30_000;

    private Connections() {}

    static HikariDataSource open(StorageSettings settings) {
        var url = settings.url();
        if (url == null) {
            requireFolder(settings.data());
        }
        try {
            return new HikariDataSource(url == null ? embedded(settings.file()) : server(url));
        } catch (RuntimeException unusable) {
            throw StorageFailure.unusable(settings, unusable);
        }
    }

    private static HikariConfig server(String url) {
        var config = common();
        config.setJdbcUrl(url);
        return config;
    }

    /** SQLite begins every transaction as the one writer, so that none has to be tried twice. */
    private static HikariConfig embedded(Path file) {
        var config = common();
        config.setJdbcUrl("jdbc:sqlite:" + file.toAbsolutePath());
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("foreign_keys", "true");
        config.addDataSourceProperty("busy_timeout", String.valueOf(PATIENCE_MILLIS));
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        return config;
    }

    /** What cannot be opened at the first attempt is told at once. */
    private static HikariConfig common() {
        var config = new HikariConfig();
        config.setMaximumPoolSize(MOST);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setInitializationFailTimeout(1);
        return config;
    }

    /** A question mark would end the file's name in the driver's address. */
    private static void requireFolder(Path data) {
        try {
            Files.createDirectories(data, forItsOwnerOnly());
        } catch (IOException unusable) {
            throw new WorkspaceException("workspace.storage.noFolder", data.toString());
        }
        if (data.toAbsolutePath().toString().contains("?")) {
            throw new WorkspaceException("workspace.storage.folderName", data.toString());
        }
    }

    /** Where the system knows such permissions; on Windows a folder takes those of the one above. */
    private static FileAttribute<?>[] forItsOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
