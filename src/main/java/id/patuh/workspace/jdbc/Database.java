package id.patuh.workspace.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import id.patuh.workspace.StorageSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The open database: statements, transactions, moments and ids. */
final class Database implements AutoCloseable {
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

    /** @param make whether it is made where there is none */
    static Database open(StorageSettings settings, Clock clock, boolean make) {
        if (!make) {
            Schema.requireFile(settings);
        }
        var source = Connections.open(settings);
        try {
            new Schema(source, settings).prepare(make);
        } catch (RuntimeException unusable) {
            source.close();
            throw unusable;
        }
        return new Database(source, clock);
    }

    Statement sql(String statement) {
        return new Statement(client.sql(statement));
    }

    /** Everything that happens within happens, or nothing does. */
    <T> T together(Supplier<T> work) {
        var done = StorageFailure.told(() -> transactions.execute(status -> work.get()));
        if (done == null) {
            throw new IllegalStateException("A transaction has to return something.");
        }
        return done;
    }

    void together(Runnable work) {
        together(() -> {
            work.run();
            return true;
        });
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
