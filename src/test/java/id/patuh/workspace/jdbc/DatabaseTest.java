package id.patuh.workspace.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.testsupport.Databases;
import id.patuh.workspace.WorkspaceException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {
    @TempDir
    private Path folder;

    private Database open(Databases kind) {
        return Database.open(kind.fresh(folder), Clock.systemUTC(), true);
    }

    private static String asked(Database database, String pragma) {
        return database.sql("pragma " + pragma).query(String.class).single();
    }

    /** 2 is FULL. */
    @ParameterizedTest
    @CsvSource({"journal_mode, wal", "synchronous, 2", "foreign_keys, 1", "busy_timeout, 30000"})
    void everySqliteConnectionKeepsWhatItAcknowledges(String pragma, String value) {
        try (var database = open(Databases.SQLITE)) {
            assertThat(asked(database, pragma)).isEqualTo(value);
            assertThat(database.together(() -> asked(database, pragma))).isEqualTo(value);
        }
    }

    @Test
    void whatRefersToNothingIsRefused() {
        for (var kind : Databases.values()) {
            try (var database = open(kind)) {
                var orphan = database.sql("insert into assessment_office (assessment, office) values ('x', 'y')");

                assertThatThrownBy(orphan::update)
                        .isExactlyInstanceOf(WorkspaceException.class)
                        .hasMessage("workspace.storage.failed");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingHappensOrNothing(Databases kind) {
        try (var database = open(kind)) {
            var contents = new Contents(database);
            assertThatThrownBy(() -> database.together(() -> {
                        contents.keep(new byte[] {1});
                        throw new IllegalStateException("putus");
                    }))
                    .hasMessage("putus");

            assertThat(database.sql("select count(*) from content")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closedDatabaseIsTold(Databases kind) {
        var database = open(kind);
        database.close();

        assertThatThrownBy(() -> database.together(() -> true))
                .isExactlyInstanceOf(WorkspaceException.class)
                .hasMessage("workspace.storage.failed");
    }
}
