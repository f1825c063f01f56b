package id.patuh.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.language.Language;
import id.patuh.testsupport.Databases;
import id.patuh.testsupport.OpenWorkspace;
import id.patuh.workspace.AuditEntry.Action;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditExportTest {
    @TempDir
    private Path folder;

    private static String written(OpenWorkspace open, Language language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new AuditExport(open.workspace().audit(), language).write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void everyEntryIsALineThatNoProgramCalculates(Databases kind) throws IOException {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var audit = open.workspace().audit();
            audit.record(Actor.PROGRAM, Action.EVALUATED, "assessment/x", "1 a;b");
            audit.record(
                    new Actor("ani", "@Ani \uD83D\uDE00"), Action.REMARKED, "+x", "=HYPERLINK(\"a\")\n\"lagi\", -1");
            var text = written(open, Language.ID);

            assertThat(text).startsWith("\uFEFFNomor;Waktu (UTC);Kode pelaku;Pelaku;Tindakan;Objek;Rincian;");
            var lines = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(';')
                    .get()
                    .parse(new StringReader(text))
                    .getRecords();
            var last = audit.latest(0, 1).get(0);
            assertThat(lines)
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line.size()).isEqualTo(9));
            assertThat(lines.get(1).stream().limit(7))
                    .containsExactly("1", "2026-03-02T01:00:00Z", "'-", "Patuh", "EVALUATED", "assessment/x", "1 a;b");
            assertThat(lines.get(2).stream())
                    .containsExactly(
                            "2",
                            "2026-03-02T01:00:00Z",
                            "ani",
                            "'@Ani \uD83D\uDE00",
                            "REMARKED",
                            "'+x",
                            "'=HYPERLINK(\"a\")\n\"lagi\", -1",
                            last.previous(),
                            last.hash());
        }
    }

    @ParameterizedTest
    @EnumSource
    void englishUsesCommas(Databases kind) throws IOException {
        try (var open = OpenWorkspace.on(kind, folder)) {
            assertThat(written(open, Language.EN))
                    .isEqualTo("\uFEFFNumber,Time (UTC),Actor's id,Actor,Action,Object,Detail,"
                            + "Previous hash,Hash (SHA-256)\n");
        }
    }

    @ParameterizedTest
    @EnumSource
    void brokenStreamIsTold(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            open.workspace().audit().record(Actor.PROGRAM, Action.REMARKED, "x", "x".repeat(100_000));
            var full = new OutputStream() {
                @Override
                public void write(int one) throws IOException {
                    throw new IOException("penuh");
                }
            };

            assertThatThrownBy(() -> new AuditExport(open.workspace().audit(), Language.ID).write(full))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("penuh");
        }
    }
}
