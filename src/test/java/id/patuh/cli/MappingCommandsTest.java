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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets that are not ours, as a user meets them on the command line. */
class MappingCommandsTest {
    private static final Toolbox TOOLBOX = new Toolbox(Path.of("target", "test-rule-cache"), Duration.ofMinutes(2));
    private static final String SAMPLE = "samples/daftar-periksa-kementerian";
    private static final String FILE = SAMPLE + "/daftar-periksa-2024.xlsx";
    private static final String MAPPING = SAMPLE + "/pemetaan.yaml";

    @TempDir
    Path folder;

    /** What a run printed, and what it told the shell. */
    record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, UTF_8, Map.of("COLUMNS", "160"));
        int code = new CommandLineInterface(TOOLBOX, terminal, new NoWorkplace()).run(arguments);
        return new Run(code, out.toString(), err.toString());
    }

    @Test
    void foreignWorkbookIsAssessedByItsMapping() {
        var run = run(
                "check",
                SAMPLE,
                "--mapping",
                MAPPING,
                "--regulation",
                "kkp-ham-2021",
                "--subject",
                "Kabupaten Teladan",
                "--year",
                "2024",
                "--out",
                folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
        assertThat(folder.resolve("result.json"))
                .content()
                .contains("CHOICE_MARKED_TWICE", "\"06.S.1\"", "Hak Kesehatan");
    }

    @ParameterizedTest
    @CsvSource({"id, dikenali sebagai lembar Capaian", "en, recognised as sheet Capaian"})
    void inspectionShowsWhatTheMappingRecognises(String language, String words) {
        var run = run("inspect", FILE, "--mapping", MAPPING, "--regulation", "kkp-ham-2021", "--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(words, "MAPPING_USED", "06.H.2");
    }

    @ParameterizedTest
    @CsvSource({"id, perkiraan, yakin", "en, guess, sure"})
    void suggestedMappingIsReadAsItIs(String language, String guess, String sure) throws IOException {
        var written = folder.resolve("usulan.yaml").toString();

        var run = run(
                "inspect",
                FILE,
                "--suggest-mapping",
                "--regulation",
                "kkp-ham-2021",
                "--out",
                written,
                "--lang",
                language);

        assertThat(run.code()).isEqualTo(ExitCode.READY);
        assertThat(Files.readString(Path.of(written))).contains("# " + guess, "# " + sure, "headings: 4-5");
        var read = run("inspect", FILE, "--mapping", written, "--regulation", "kkp-ham-2021", "--lang", language);
        assertThat(read.err()).isEmpty();
        assertThat(read.out()).contains("06.S.2a", "06.H.2");
    }

    @Test
    void suggestionGoesToTheScreenUnlessAFileIsNamed() {
        var run = run("inspect", FILE, "--suggest-mapping", "--regulation", "kkp-ham-2021");

        assertThat(run.out()).startsWith("# Usulan pemetaan untuk daftar-periksa-2024.xlsx");
    }

    @ParameterizedTest
    @CsvSource({
        "id, Pemetaan tidak dapat dipakai karena 1 kesalahan",
        "en, The mapping cannot be used because of 1 defects"
    })
    void wrongMappingIsToldWithItsLine(String language, String words) throws IOException {
        var wrong = Files.writeString(
                folder.resolve("salah.yaml"),
                Files.readString(Path.of(MAPPING)).replace("form: Capaian", "form: Capain"));

        var run =
                run("inspect", FILE, "--mapping", wrong.toString(), "--regulation", "kkp-ham-2021", "--lang", language);

        assertThat(run.code()).isEqualTo(ExitCode.RULES_INVALID);
        assertThat(run.err()).contains(words, "salah.yaml:24", "FORM_UNKNOWN", "“Capaian”");
    }

    @Test
    void mappingThatIsNotThereIsWrongUsage() {
        var run = run("inspect", FILE, "--mapping", "tidak-ada.yaml", "--regulation", "kkp-ham-2021");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("tidak-ada.yaml");
    }

    @ParameterizedTest
    @CsvSource({"--suggest-mapping", "--mapping=" + MAPPING})
    void regulationHasToBeNamed(String option) {
        var run = run("inspect", FILE, option);

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("--regulation");
    }

    @Test
    void workbookWithoutATableHasNoSuggestion() throws IOException {
        var file = folder.resolve("surat.xlsx");
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("Surat").createRow(0).createCell(0).setCellValue("Surat pengantar");
            workbook.write(out);
        }

        var run = run("inspect", file.toString(), "--suggest-mapping", "--regulation", "kkp-ham-2021");

        assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
        assertThat(run.err()).contains("tidak ditemukan tabel");
    }
}
