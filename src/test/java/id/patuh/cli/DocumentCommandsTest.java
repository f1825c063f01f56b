package id.patuh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.testsupport.NoWorkplace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --documents} writes, and how it is told that a template cannot be used. */
class DocumentCommandsTest {
    private static final Path GOOD = Path.of("samples", "puskesmas-contoh");
    private static final Toolbox TOOLBOX = new Toolbox(Path.of("target", "test-rule-cache"), Duration.ofMinutes(2));

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    private Run check(String... more) {
        var printed = new StringWriter();
        var complained = new StringWriter();
        var terminal = new Terminal(
                new PrintWriter(printed), new PrintWriter(complained), false, UTF_8, Map.of("COLUMNS", "1000"));
        var arguments = Stream.concat(
                        Stream.of(
                                "check",
                                GOOD.toString(),
                                "--out",
                                folder.resolve("hasil").toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        int code = new CommandLineInterface(TOOLBOX, terminal, new NoWorkplace()).run(arguments);
        return new Run(code, printed.toString(), complained.toString());
    }

    @Test
    void documentsAreWrittenAndListed() {
        var papers = folder.resolve("naskah");

        var run = check("--format", "docx", "--documents", papers.toString());

        assertThat(folder.resolve("hasil/report.docx")).isNotEmptyFile();
        for (var name : List.of("laporan.pdf", "laporan.docx", "berita-acara.docx", "formulir-indikator.xlsx")) {
            assertThat(papers.resolve(name)).isNotEmptyFile();
            assertThat(run.out()).contains(papers.resolve(name).toString());
        }
    }

    @Test
    void folderWithoutTemplatesIsWrongUsage() {
        var run = check("--templates", folder.resolve("tidak-ada").toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("tidak-ada", "FOLDER_WITHOUT_TEMPLATES").doesNotContain("Exception");
    }

    @Test
    void templateThatCannotBeFilledIsWrongUsage() throws IOException {
        Files.writeString(folder.resolve("laporan.html"), "<html>{{tidak_ada}}</html>");

        var report = check("--format", "pdf", "--templates", folder.toString());
        var papers = check("--documents", folder.resolve("naskah").toString(), "--templates", folder.toString());

        assertThat(List.of(report, papers)).allSatisfy(run -> {
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err())
                    .contains("{{tidak_ada}}", "PLACEHOLDER_UNKNOWN")
                    .doesNotContain("Exception");
        });
    }

    @Test
    void fileInPlaceOfTheFolderIsToldBeforeAnythingIsWritten() throws IOException {
        var file = Files.writeString(folder.resolve("naskah"), "x");

        var run = check("--documents", file.toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("naskah");
        assertThat(folder.resolve("hasil")).doesNotExist();
    }
}
