package id.patuh.testsupport;

import id.patuh.workspace.StorageSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;

/** A fresh database of each kind. */
public enum Databases {
    SQLITE {
        @Override
        public StorageSettings fresh(Path folder) {
            return StorageSettings.embedded(folder.resolve("data-" + UUID.randomUUID()));
        }
    },
    POSTGRESQL {
        @Override
        public StorageSettings fresh(Path folder) {
            return new StorageSettings(folder.resolve("data-" + UUID.randomUUID()), Server.newDatabase());
        }
    };

    /**
     * Settings of a database that nobody used before.
     *
     * @param folder where an embedded one may lie
     */
    public abstract StorageSettings fresh(Path folder);

    public static Stream<Databases> all() {
        return Stream.of(values());
    }

    /** One server for all tests of a run. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException broken) {
                throw new IllegalStateException("The embedded PostgreSQL does not start.", broken);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException gone) {
                throw new IllegalStateException(gone);
            }
        }

        static synchronized String newDatabase() {
            var name = "patuh_" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
            return POSTGRES.getJdbcUrl("postgres", name);
        }
    }
}
