package id.patuh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.testsupport.Databases;
import id.patuh.testsupport.NoWorkplace;
import id.patuh.testsupport.OpenWorkspace;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.StorageSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code patuh verify --audit}, as an administrator works with it. */
class AuditCommandTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneId.of("Asia/Jakarta"));
    private static final Toolbox TOOLBOX =
            new Toolbox(Path.of("target", "test-rule-cache"), Duration.ofMinutes(2), NOON);

    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, UTF_8, Map.of("COLUMNS", "200"));
        int code = new CommandLineInterface(TOOLBOX, terminal, new NoWorkplace())
                .run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    private static Run audit(StorageSettings settings, Object... more) {
        var url = settings.url();
        var place = url == null ? Stream.of("--data", settings.data()) : Stream.of("--database", url);
        return run(Stream.concat(Stream.concat(Stream.of("verify", "--audit"), place), Arrays.stream(more))
                .toArray());
    }

    private StorageSettings three(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            for (int i = 0; i < 3; i++) {
                open.workspace().audit().record(OpenWorkspace.ANI, Action.REMARKED, "assessment/x", "=1+1");
                open.clock().move(Duration.ofDays(1));
            }
            return open.settings();
        }
    }

    @ParameterizedTest
    @EnumSource
    void wholeTrailIsTold(Databases kind) {
        var settings = three(kind);
        var run = audit(settings, "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.READY);
        assertThat(run.out().lines().toList())
                .hasSize(6)
                .startsWith(
                        "Audit trail in " + settings.place(),
                        "Entries: 3",
                        "First: 2 March 2026, 08:00:00 (+07:00, Asia/Jakarta)",
                        "Last: 4 March 2026, 08:00:00 (+07:00, Asia/Jakarta)")
                .endsWith("The trail is whole: no entry is missing, changed or put in.");
        assertThat(run.out()).containsPattern("Hash of the last entry \\(SHA-256\\): [0-9a-f]{64}\n");
    }

    @ParameterizedTest
    @EnumSource
    void breakIsToldWithItsEntry(Databases kind) {
        var settings = three(kind);
        OpenWorkspace.tamper(settings, "update audit_entry set detail = 'lain' where sequence = 2");
        var changed = audit(settings);
        OpenWorkspace.tamper(settings, "delete from audit_entry where sequence = 2");
        var missing = audit(settings);

        assertThat(changed.code()).isEqualTo(ExitCode.NOT_READY);
        assertThat(changed.out()).contains("Jejak putus pada catatan 2: catatan itu diubah atau disisipkan.");
        assertThat(missing.code()).isEqualTo(ExitCode.NOT_READY);
        assertThat(missing.out()).contains("Jejak putus pada catatan 2: catatan itu hilang.");
    }

    @ParameterizedTest
    @EnumSource
    void trailIsWrittenOutAndStaysAsItWas(Databases kind) throws IOException {
        var settings = three(kind);
        var file = folder.resolve("keluar/jejak.csv");
        var run = audit(settings, "--export", file);
        var again = audit(settings);

        assertThat(run.code()).isEqualTo(ExitCode.READY);
        assertThat(run.out()).contains("Ditulis ke " + file);
        assertThat(Files.readString(file).lines())
                .hasSize(4)
                .element(1)
                .asString()
                .contains(";'=1+1;");
        assertThat(again.out()).contains("Catatan: 3");
    }

    @Test
    void nothingIsMadeWhereThereIsNoDatabase() {
        var data = folder.resolve("kosong");
        var run = run("verify", "--audit", "--data", data);

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).startsWith("Belum ada basis data di " + data.resolve("patuh.db"));
        assertThat(data).doesNotExist();
    }

    @Test
    void emptyDatabaseOfAServerStaysEmpty() {
        var settings = Databases.POSTGRESQL.fresh(folder);
        var first = audit(settings);
        var second = audit(settings);

        assertThat(first.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(first.err()).startsWith("Belum ada basis data di jdbc:postgresql://");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void damagedDatabaseIsAFailureOfTheTool() throws IOException {
        var data = Files.createDirectories(folder.resolve("rusak"));
        Files.writeString(data.resolve("patuh.db"), "bukan basis data ".repeat(1000));
        var run = run("verify", "--audit", "--data", data);

        assertThat(run.code()).isEqualTo(ExitCode.TOOL_FAILED);
        assertThat(run.err()).startsWith("Basis data " + data.resolve("patuh.db") + " tidak dapat dibuka");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanda-terima.html", "--mapping=a.yaml", "--exceptions=a.yaml", "--timetable=a.yaml"})
    void trailAndReceiptAreNotCheckedTogether(String more) {
        var run = run("verify", "--audit", more);

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).startsWith("Pilihan --audit memeriksa jejak audit saja.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--export=a.csv", "--data=a", "--database=jdbc:postgresql://localhost/a"})
    void storageIsNamedForTheTrailOnly(String more) {
        var run = run("verify", "tanda-terima.html", "bukti", more);

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).startsWith("Pilihan --export, --data, dan --database berlaku bersama --audit saja.");
    }

    @Test
    void receiptWithoutFilesIsWrongUsage() {
        assertThat(run("verify").err()).startsWith("Belum disebut: TANDA_TERIMA, FOLDER|BERKAS");
        assertThat(run("verify", "tanda-terima.html").err()).startsWith("Belum disebut: FOLDER|BERKAS");
        assertThat(run("verify").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void exportOverwritesNoDatabase() throws IOException {
        var settings = three(Databases.SQLITE);
        for (var target : new Path[] {settings.file(), settings.data().resolve("patuh.db-wal"), settings.data()}) {
            var run = audit(settings, "--export", target);

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).startsWith("Jejak audit tidak dapat ditulis ke " + target);
        }
        assertThat(audit(settings).code()).isEqualTo(ExitCode.READY);
    }
}
