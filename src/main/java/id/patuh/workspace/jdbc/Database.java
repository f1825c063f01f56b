package id.patuh.workspace.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The open database: statements, transactions, moments and ids. */
final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_MILLIS = 30_000;

    private final HikariDataSource source;
    private final JdbcClient client;
    private final TransactionTemplate transactions;
    private final Clock clock;

    private Database(HikariDataSource source, Clock clock) {
        this.source = source;
        this.client = JdbcClient.create(source);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        this.clock = clock;
    }

    static Database open(StorageSettings settings, Clock clock) {
        var source = new HikariDataSource(config(settings));
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return new Database(source, clock);
        } catch (FlywayException unusable) {
            source.close();
            throw new WorkspaceException("workspace.storage.unusable", name(settings), plain(unusable));
        }
    }

    /** SQLite begins every transaction as the one writer, so that none has to be tried twice. */
    private static HikariConfig config(StorageSettings settings) {
        var config = new HikariConfig();
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setInitializationFailTimeout(-1);
        var url = settings.url();
        if (url != null) {
            config.setJdbcUrl(url);
            return config;
        }
        config.setJdbcUrl("jdbc:sqlite:" + file(settings.data()));
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("foreign_keys", "true");
        config.addDataSourceProperty("busy_timeout", String.valueOf(PATIENCE_MILLIS));
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        return config;
    }

    private static Path file(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException unusable) {
            throw new WorkspaceException("workspace.storage.noFolder", data.toString());
        }
        return data.resolve("patuh.db");
    }

    /** Without the password that an address may carry. */
    private static String name(StorageSettings settings) {
        var url = settings.url();
        return url == null ? file(settings.data()).toString() : url.replaceFirst("\\?.*", "");
    }

    private static String plain(Exception reason) {
        var message = reason.getMessage();
        return message == null
                ? reason.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse("");
    }

    JdbcClient.StatementSpec sql(String statement) {
        return client.sql(statement);
    }

    /** Everything that happens within happens, or nothing does. */
    <T> T together(Supplier<T> work) {
        var done = transactions.execute(status -> work.get());
        if (done == null) {
            throw new IllegalStateException("A transaction has to return something.");
        }
        return done;
    }

    void together(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    /** The present, to the millisecond, which is all that is stored. */
    Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    static int flag(boolean value) {
        return value ? 1 : 0;
    }

    @Override
    public void close() {
        source.close();
    }
}
