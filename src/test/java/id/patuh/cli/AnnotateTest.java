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
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --annotate} hands back to the offices. */
class AnnotateTest {
    private static final Path GOOD = Path.of("samples", "kabupaten-teladan");
    private static final Path TROUBLED = Path.of("samples", "kabupaten-bermasalah");
    private static final Toolbox TOOLBOX = new Toolbox(Path.of("target", "test-rule-cache"), Duration.ofMinutes(2));

    @TempDir
    Path folder;

    private Path input;
    private Path copies;

    @BeforeEach
    void prepare() throws IOException {
        input = Files.createDirectory(folder.resolve("masuk"));
        copies = folder.resolve("kembali");
    }

    private record Run(int code, String out, String err) {}

    private Run check(Path paths, Path out, String... more) {
        var printed = new StringWriter();
        var complained = new StringWriter();
        var terminal = new Terminal(
                new PrintWriter(printed), new PrintWriter(complained), false, UTF_8, Map.of("COLUMNS", "100"));
        var arguments = new String[more.length + 4];
        arguments[0] = "check";
        arguments[1] = paths.toString();
        arguments[2] = "--out";
        arguments[3] = out.toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        int code = new CommandLineInterface(TOOLBOX, terminal, new NoWorkplace()).run(arguments);
        return new Run(code, printed.toString(), complained.toString());
    }

    private String result(String run) throws IOException {
        return Files.readString(folder.resolve(run).resolve("result.json"))
                .replaceAll("\"sha256\"\\s*:\\s*\"[0-9a-f]+\"", "");
    }

    private Path take(Path from, String... names) throws IOException {
        for (var name : names) {
            Files.copy(from.resolve(name), input.resolve(name));
        }
        return input;
    }

    private static String text(XSSFSheet sheet) {
        var text = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        return text.toString();
    }

    @Test
    void copiesHandedInAgainGiveTheSameResult() throws IOException {
        check(GOOD, folder.resolve("a"), "--annotate", copies.toString(), "--format", "json");

        check(copies, folder.resolve("b"), "--format", "json");

        assertThat(result("b")).isEqualTo(result("a"));
    }

    @Test
    void missingAnswersAndFailedConditionsAreMarkedInTheirCells() throws IOException {
        take(GOOD, "dinas-kesehatan.xlsx");

        check(input, folder.resolve("a"), "--annotate", copies.toString());

        try (var book = new XSSFWorkbook(Files.newInputStream(copies.resolve("dinas-kesehatan.xlsx")))) {
            var comment = book.getSheet("Capaian").getCellComment(new CellAddress("C8"));
            assertThat(comment.getString().getString())
                    .contains("06.H.3", "tercatat 71,3", "kurang 8,7", "6 poin bila");
            assertThat(text(book.getSheetAt(0))).contains("06.H.2", "belum ada bukti");
            assertThat(book.getSheet("Capaian").getCellComment(new CellAddress("C7")))
                    .isNotNull();
        }
    }

    @Test
    void issuesOfTheImportAreMarkedInTheUsersLanguage() throws IOException {
        take(TROUBLED, "dinas-sosial.xlsx", "rekap.csv", "dinas-kesehatan-lama.xls");

        var run = check(
                input,
                folder.resolve("a"),
                "--annotate",
                copies.toString(),
                "--lang",
                "en",
                "--regulation",
                "kkp-ham-2021",
                "--subject",
                "Kabupaten Bermasalah",
                "--year",
                "2024");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Marked copy: " + copies.resolve("dinas-sosial.xlsx"))
                .contains("No marked copy: rekap.csv (", "No marked copy: dinas-kesehatan-lama.xls (");
        try (var book = new XSSFWorkbook(Files.newInputStream(copies.resolve("dinas-sosial.xlsx")))) {
            assertThat(book.getSheetName(0)).isEqualTo("Patuh notes");
            assertThat(text(book.getSheetAt(0))).contains("D6", "0,713", "What is missing or wrong");
            assertThat(book.getSheet("perbandingan")
                            .getCellComment(new CellAddress("D6"))
                            .getString()
                            .getString())
                    .contains("Error", "Repair:");
        }
    }

    @Test
    void copiesNeverGoWhereTheyCouldReplaceOrJoinTheEvidence() throws IOException {
        take(GOOD, "rsud.xlsx");
        var file = input.resolve("rsud.xlsx");
        var before = Files.readAllBytes(file);

        var same = check(input, folder.resolve("a"), "--annotate", input.toString());
        var inside = check(
                input, folder.resolve("a"), "--annotate", input.resolve("x").toString());
        var beside = check(file, folder.resolve("a"), "--annotate", input.toString());
        var noFolder = check(input, folder.resolve("a"), "--annotate", file.toString());

        for (var run : new Run[] {same, inside, beside, noFolder}) {
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("Salinan bertanda tidak dapat ditulis ke");
        }
        assertThat(folder.resolve("a")).doesNotExist();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(input.resolve("x")).doesNotExist();
    }

    @Test
    void copiesKeepTheNamesOfTheirFolders() throws IOException {
        var deep = Files.createDirectories(input.resolve("dinas"));
        Files.copy(GOOD.resolve("rsud.xlsx"), deep.resolve("rsud.xlsx"));

        check(input, folder.resolve("a"), "--annotate", copies.toString());

        assertThat(copies.resolve("dinas").resolve("rsud.xlsx")).exists();
    }
}
