package id.patuh.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.language.Language;
import id.patuh.testsupport.Databases;
import id.patuh.testsupport.OpenWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that are there, and those that cannot be opened. */
class WorkspaceOpeningTest {
    @TempDir
    private Path folder;

    private static void assertRefused(StorageSettings settings, String key) {
        assertThatThrownBy(() -> Workspace.open(settings, Clock.systemUTC()))
                .isExactlyInstanceOf(WorkspaceException.class)
                .hasMessage(key);
    }

    private StorageSettings closed(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            open.assessment();
            return open.settings();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsThereAfterARestart(Databases kind) {
        var settings = closed(kind);
        try (var again = Workspace.openExisting(settings, Clock.systemUTC())) {
            assertThat(again.assessments().all(null)).hasSize(1);
            assertThat(again.audit().verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void databaseThatIsNotThereIsNotMadeUnlessAsked(Databases kind) {
        var settings = kind.fresh(folder);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> Workspace.openExisting(settings, Clock.systemUTC()))
                    .isExactlyInstanceOf(WorkspaceException.class)
                    .hasMessage("workspace.storage.none");
        }
        assertThat(settings.data()).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void newerDatabaseIsRefused(Databases kind) {
        var settings = closed(kind);
        OpenWorkspace.tamper(
                settings,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                        + " installed_by, execution_time, success)"
                        + " values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, true)");

        assertRefused(settings, "workspace.storage.newer");
    }

    @Test
    void fileThatIsNoDatabaseIsRefused() throws IOException {
        var settings = StorageSettings.embedded(folder);
        Files.writeString(settings.file(), "bukan basis data ".repeat(1000));

        assertRefused(settings, "workspace.storage.unusable");
        assertThat(settings.file()).hasContent("bukan basis data ".repeat(1000));
    }

    @Test
    void folderInThePlaceOfTheDatabaseIsRefused() throws IOException {
        var settings = StorageSettings.embedded(folder);
        Files.createDirectories(settings.file().resolve("isi"));

        assertRefused(settings, "workspace.storage.unusable");
    }

    @Test
    void fileInThePlaceOfTheFolderIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "isi");

        assertRefused(StorageSettings.embedded(file), "workspace.storage.noFolder");
        assertRefused(StorageSettings.embedded(file.resolve("dalam")), "workspace.storage.noFolder");
    }

    @Test
    void folderWithAQuestionMarkIsRefused() {
        assertRefused(StorageSettings.embedded(folder.resolve("a?journal_mode=OFF")), "workspace.storage.folderName");
    }

    /** Wherever the damage is met, it is told in words. */
    @ParameterizedTest
    @ValueSource(ints = {20, 4_096, 20_000})
    void damagedFileIsTold(int from) throws IOException {
        var settings = closed(Databases.SQLITE);
        var bytes = Files.readAllBytes(settings.file());
        Arrays.fill(bytes, from, bytes.length, (byte) 0x5A);
        Files.write(settings.file(), bytes);

        assertThatThrownBy(() -> {
                    try (var open = Workspace.open(settings, Clock.systemUTC())) {
                        open.audit().verify();
                        open.accounts().all();
                        open.assessments().all(null);
                    }
                })
                .isExactlyInstanceOf(WorkspaceException.class);
    }

    @Test
    void cutOffFileIsTold() throws IOException {
        var settings = closed(Databases.SQLITE);
        var bytes = Files.readAllBytes(settings.file());
        Files.write(settings.file(), Arrays.copyOf(bytes, 6_000));

        assertThatThrownBy(() -> {
                    try (var open = Workspace.open(settings, Clock.systemUTC())) {
                        open.audit().verify();
                        open.assessments().all(null);
                    }
                })
                .isExactlyInstanceOf(WorkspaceException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:1/patuh?user=ani&password=geheim",
                "jdbc:postgresql://localhost:x/patuh?user=ani&password=geheim",
                "jdbc:postgresql:?password=geheim&socketTimeout=x"
            })
    void serverThatCannotBeReachedIsToldWithoutThePassword(String url) {
        var settings = new StorageSettings(folder, url);

        assertThatThrownBy(() -> Workspace.open(settings, Clock.systemUTC()))
                .isInstanceOfSatisfying(WorkspaceException.class, refused -> {
                    assertThat(refused).hasMessage("workspace.storage.unusable");
                    assertThat(refused.reason().in(Language.EN))
                            .contains("jdbc:postgresql:")
                            .doesNotContain("geheim");
                });
        assertThat(settings.toString()).doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:h2:mem:x", "postgresql://localhost/patuh", "jdbc:sqlite:patuh.db"})
    void otherDatabasesAreRefused(String url) {
        assertThatThrownBy(() -> new StorageSettings(folder, url))
                .isExactlyInstanceOf(WorkspaceException.class)
                .hasMessage("workspace.storage.urlUnknown");
    }
}
