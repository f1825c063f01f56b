package id.patuh.workspace.jdbc;

import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.WorkspaceException;
import java.nio.file.Files;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables: made where there are none, brought up to date where they are old, refused where they are newer. */
final class Schema {
    private final Flyway flyway;
    private final StorageSettings settings;

    Schema(DataSource source, StorageSettings settings) {
        this.settings = settings;
        this.flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load();
    }

    /** Whether there is anything to open, as far as that can be told without making it. */
    static void requireFile(StorageSettings settings) {
        if (settings.url() == null && !Files.isRegularFile(settings.file())) {
            throw none(settings);
        }
    }

    void prepare(boolean make) {
        try {
            var info = flyway.info();
            if (!make && info.current() == null) {
                throw none(settings);
            }
            requireKnown(info.all());
            flyway.migrate();
        } catch (FlywayException unusable) {
            throw StorageFailure.unusable(settings, unusable);
        }
    }

    private void requireKnown(MigrationInfo... migrations) {
        boolean newer = Arrays.stream(migrations)
                .map(MigrationInfo::getState)
                .anyMatch(state -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
        if (newer) {
            throw new WorkspaceException("workspace.storage.newer", settings.place());
        }
    }

    private static WorkspaceException none(StorageSettings settings) {
        return new WorkspaceException("workspace.storage.none", settings.place());
    }
}
