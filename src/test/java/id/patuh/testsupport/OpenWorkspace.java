package id.patuh.testsupport;

import id.patuh.workspace.Actor;
import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.Upload;
import id.patuh.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A workspace on a fresh database, with a clock that stands still and a way around the program. */
public record OpenWorkspace(Workspace workspace, StorageSettings settings, MovableClock clock, Path folder)
        implements AutoCloseable {
    public static final Actor ANI = new Actor("ani", "Ani Lestari");
    public static final String REGION = "Kabupaten Teladan";
    public static final String REGULATION = "kkp-ham-2021";
    public static final int YEAR = 2024;

    public static OpenWorkspace on(Databases kind, Path folder) {
        var settings = kind.fresh(folder);
        var clock = new MovableClock();
        return new OpenWorkspace(Workspace.open(settings, clock), settings, clock, folder);
    }

    public StoredAssessment assessment() {
        return workspace.assessments().create(REGION, REGULATION, REGION, YEAR, Set.of("dinas-kesehatan"), ANI);
    }

    /** A file with that content, to be received under a name. */
    public Upload upload(String name, String content, @Nullable String office) {
        return new Upload(name, file(content), office, null, false);
    }

    public Path file(String content) {
        try {
            return Files.write(Files.createTempFile(folder, "unggahan", ""), content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Changes the database without the program. */
    public void tamper(String... statements) {
        tamper(settings, statements);
    }

    public static void tamper(StorageSettings settings, String... statements) {
        var url = settings.url();
        try (var connection = DriverManager.getConnection(url == null ? "jdbc:sqlite:" + settings.file() : url);
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void close() {
        workspace.close();
    }
}
