package id.patuh.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.testsupport.Golden;
import id.patuh.testsupport.NoWorkplace;
import id.patuh.testsupport.Schemas;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a user types them, with what they print, write and tell the shell. */
class CommandLineTest {
    private static final String GOOD = "samples/kabupaten-teladan";
    private static final String TROUBLED = "samples/kabupaten-bermasalah";
    private static final Toolbox TOOLBOX = new Toolbox(
            Path.of("target", "test-rule-cache"),
            Duration.ofMinutes(2),
            Clock.fixed(Instant.parse("2025-02-01T00:00:00Z"), ZoneOffset.UTC));

    @TempDir
    Path folder;

    /** What a run printed, and what it told the shell. */
    record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        return run(UTF_8, false, arguments);
    }

    private static Run run(Toolbox toolbox, String... arguments) {
        return run(toolbox, UTF_8, false, arguments);
    }

    private static Run run(Charset charset, boolean interactive, String... arguments) {
        return run(TOOLBOX, charset, interactive, arguments);
    }

    private static Run run(Toolbox toolbox, Charset charset, boolean interactive, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(
                new PrintWriter(out), new PrintWriter(err), interactive, charset, Map.of("COLUMNS", "100"));
        int code = new CommandLineInterface(toolbox, terminal, new NoWorkplace()).run(arguments);
        return new Run(code, out.toString(), err.toString());
    }

    @Nested
    class Check {
        @ParameterizedTest
        @CsvSource({GOOD + ",3,id", GOOD + ",3,en", TROUBLED + ",4,id", TROUBLED + ",4,en"})
        void samplesAreAssessedAsBefore(String sample, int code, String language) throws IOException {
            var run = run("check", sample, "--out", folder.toString(), "--lang", language);

            var name = Path.of(sample).getFileName() + "_" + language;
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isEqualTo(code);
            Golden.assertSame("samples/" + name + ".txt", run.out().replace(folder.toString(), "OUT"));
            Golden.assertSame("samples/" + name + ".json", Files.readString(folder.resolve("result.json")));
            assertThat(folder.resolve("report.html")).isNotEmptyFile();
        }

        @Test
        void secondRunWritesTheSameBytes() throws IOException {
            run("check", GOOD, "--out", folder.resolve("a").toString());
            run("periksa", GOOD, "--out", folder.resolve("b").toString());

            for (var file : new String[] {"result.json", "report.html"}) {
                assertThat(folder.resolve("b").resolve(file))
                        .hasSameBinaryContentAs(folder.resolve("a").resolve(file));
            }
        }

        @Test
        void rulesFromTheCacheGiveTheSameBytesAsRulesJustCompiled() {
            var fresh = new Toolbox(folder.resolve("cache"), Duration.ofMinutes(2));

            run(fresh, "check", GOOD, "--out", folder.resolve("compiled").toString());
            run(fresh, "check", GOOD, "--out", folder.resolve("cached").toString());

            assertThat(folder.resolve("cached/result.json"))
                    .hasSameBinaryContentAs(folder.resolve("compiled/result.json"));
        }

        @ParameterizedTest
        @CsvSource({"id,Dikecualikan; putusan dan poin tidak berubah", "en,Waived; verdict and points stay"})
        void exceptionsAreShownEverywhere(String language, String words) throws IOException {
            var run = run(
                    "check",
                    GOOD,
                    "--exceptions",
                    "samples/pengecualian/exceptions.yaml",
                    "--timetable",
                    "samples/pengecualian/timetable.yaml",
                    "--as-of",
                    "2025-03-10",
                    "--lang",
                    language,
                    "--out",
                    folder.toString());

            assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
            assertThat(run.out()).contains(words);
            assertThat(Files.readString(folder.resolve("report.html"))).contains(words);
            assertThat(Files.readString(folder.resolve("result.json")))
                    .contains("\"asOf\" : \"2025-03-10\"")
                    .contains("\"rawVerdict\" : \"PARTLY_MET\"")
                    .contains("\"state\" : \"LAPSED\"", "\"state\" : \"UNUSED\"", "\"daysLeft\" : 0");
        }

        @Test
        void theClockIsNotInThePlainResult() throws IOException {
            run("check", GOOD, "--out", folder.toString());

            assertThat(Files.readString(folder.resolve("result.json")))
                    .contains("\"asOf\" : null")
                    .contains("\"daysLeft\" : null");
        }

        @Test
        void unusableExceptionsAreWrongUsageWhereNamedAndUnreadableEvidenceWhereTheyLie() throws IOException {
            var broken = Files.writeString(folder.resolve("exceptions.yaml"), "exceptions: ya\n");
            Files.copy(Path.of(GOOD, "rsud.xlsx"), folder.resolve("rsud.xlsx"));

            var named = run("check", GOOD, "--exceptions", broken.toString());
            var lying = run("check", folder.toString(), "--lang", "en");

            assertThat(named.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(lying.code()).isEqualTo(ExitCode.EVIDENCE_UNREADABLE);
            assertThat(lying.err()).contains("exceptions.yaml:1: VALUE_TYPE");
        }

        @Test
        void aDayThatIsNoneIsRefused() {
            var run = run("check", GOOD, "--as-of", "31-03-2025");

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("31-03-2025").contains("2025-03-14");
        }

        @ParameterizedTest
        @ValueSource(strings = {"id", "en"})
        void planIsListedByOfficeAndWritten(String language) throws IOException {
            var run = run("check", GOOD, "--target", "78", "--out", folder.toString(), "--lang", language);

            Golden.assertSame("samples/plan_" + language + ".txt", plan(run.out()));
            var json = Files.readString(folder.resolve("result.json"));
            assertThat(Schemas.faults("result", json)).isEmpty();
            var result = JsonMapper.shared().readTree(json);
            assertThat(result.at("/plan/reached").booleanValue()).isTrue();
            assertThat(result.at("/plan/provenScore").decimalValue())
                    .isGreaterThanOrEqualTo(result.at("/plan/target").decimalValue());
            assertThat(Files.readString(folder.resolve("report.html")))
                    .contains(
                            "id=\"rencana\"",
                            result.at("/plan/steps/0/tasks/0/text").stringValue());
        }

        private static String plan(String out) {
            var from = Math.max(out.indexOf("Rencana menuju"), out.indexOf("Plan towards"));
            return out.substring(from, out.lastIndexOf("\n", out.indexOf("report.html")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"id", "en"})
        void assumptionsAreMarkedEverywhere(String language) throws IOException {
            var file = "samples/andaian/what-if.yaml";

            var run = run("check", GOOD, "--what-if", file, "--out", folder.toString(), "--lang", language);

            Golden.assertSame(
                    "samples/what-if_" + language + ".txt",
                    run.out()
                            .substring(run.out()
                                    .indexOf(language.equals("id") ? "Akibat andaian" : "What the assumptions"))
                            .replace(folder.toString(), "OUT"));
            var json = Files.readString(folder.resolve("result.json"));
            assertThat(Schemas.faults("result", json)).isEmpty();
            var result = JsonMapper.shared().readTree(json);
            assertThat(result.at("/assumptions")).hasSize(2);
            assertThat(Files.readString(folder.resolve("report.html"))).contains("card assumed");
        }

        @Test
        void targetThatIsNoneIsAnsweredWithTheRatings() {
            var run = run("check", GOOD, "--target", "juara", "--out", folder.toString());

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("peduli").doesNotContain("Exception");
        }

        @Test
        void onlyTheFormatsAskedForAreWritten() throws IOException {
            run("check", GOOD, "--out", folder.toString(), "--format", "json");

            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString())).containsExactly("result.json");
            }
        }

        @Test
        void unknownFormatIsRefusedBeforeAnythingIsWritten() {
            var run = run("check", GOOD, "--out", folder.resolve("x").toString(), "--format", "odt");

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("\"odt\"").contains("html, json");
            assertThat(folder.resolve("x")).doesNotExist();
        }

        @Test
        void coloursAreForPeopleWhoWantThem() {
            var out = folder.toString();

            assertThat(run(UTF_8, true, "check", GOOD, "--out", out).out()).contains("\u001b[");
            assertThat(run(UTF_8, true, "check", GOOD, "--out", out, "--no-color")
                            .out())
                    .doesNotContain("\u001b[");
            assertThat(run(UTF_8, false, "check", GOOD, "--out", out).out()).doesNotContain("\u001b[");
        }

        @Test
        void consoleWithoutSignsGetsLettersOnly() {
            var run = run(US_ASCII, false, "check", GOOD, "--out", folder.toString());

            assertThat(run.out()).doesNotContain("✔").doesNotContain("█");
        }

        @Test
        void allListsWhatIsMetToo() {
            var out = folder.toString();

            assertThat(run("check", GOOD, "--out", out).out()).doesNotContain("01.S.1 ");
            assertThat(run("check", GOOD, "--out", out, "--all").out()).contains("01.S.1 ");
        }

        @Test
        void missingFolderIsSaid() {
            var run = run("check", "tidak-ada");

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("\"tidak-ada\" tidak ditemukan");
        }

        @Test
        void emptyFolderIsNoEvidence() {
            var run = run("check", folder.toString());

            assertThat(run.code()).isEqualTo(ExitCode.EVIDENCE_UNREADABLE);
            assertThat(run.err()).contains("Tidak ada buku kerja");
        }

        @Test
        void onlyBrokenWorkbooksAreToldOneByOne() throws IOException {
            Files.writeString(folder.resolve("rusak.xlsx"), "bukan buku kerja");

            var run = run("check", folder.toString());

            assertThat(run.code()).isEqualTo(ExitCode.EVIDENCE_UNREADABLE);
            assertThat(run.err()).contains("rusak.xlsx");
        }

        @Test
        void twoSubjectsInOneFolderHaveToBeToldApart() {
            run(
                    "form",
                    "--regulation",
                    "kkp-ham-2021",
                    "--office",
                    "rsud",
                    "--year",
                    "2024",
                    "--subject",
                    "Kabupaten Satu",
                    "--out",
                    folder.resolve("a.xlsx").toString());
            run(
                    "form",
                    "--regulation",
                    "kkp-ham-2021",
                    "--office",
                    "rsud",
                    "--year",
                    "2024",
                    "--subject",
                    "Kabupaten Dua",
                    "--out",
                    folder.resolve("b.xlsx").toString());

            var run = run("check", folder.toString());
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("Kabupaten Satu: a.xlsx").contains("Kabupaten Dua: b.xlsx");

            var chosen = run(
                    "check",
                    folder.toString(),
                    "--subject",
                    "Kabupaten Dua",
                    "--out",
                    folder.resolve("out").toString());
            assertThat(chosen.code()).isEqualTo(ExitCode.NOT_READY);
            assertThat(chosen.out()).contains("a.xlsx");
        }

        @Test
        void unknownRegulationIsSaid() {
            var run = run("check", GOOD, "--regulation", "kkp-ham-2022");

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("kkp-ham-2022", "“rules”", "kkp-ham-2021");
        }

        @Test
        void defectsOfAPackAreToldOneByOne() throws IOException {
            var rules = copyOf(Path.of("rules"), folder.resolve("rules"));
            var file = rules.resolve("kkp-ham-2021/06-kesehatan/rules.drl");
            var text = Files.readString(file);
            Files.writeString(
                    file,
                    text.replaceFirst("berlaku == true", "berlakuu == true").replaceFirst("Dokumen\\(", "Dokument("));

            var run = run(
                    "check",
                    GOOD,
                    "--rules",
                    rules.toString(),
                    "--out",
                    folder.resolve("o").toString());

            assertThat(run.code()).isEqualTo(ExitCode.RULES_INVALID);
            assertThat(run.err())
                    .contains("06-kesehatan/rules.drl:11: FORM_UNKNOWN")
                    .contains("Mungkin maksudnya \"Dokumen\"")
                    .doesNotContain("\tat ");
        }

        @Test
        void thresholdChangedByHandChangesVerdictAndExplanation() throws IOException {
            var rules = copyOf(Path.of("rules"), folder.resolve("rules"));
            var file = rules.resolve("kkp-ham-2021/06-kesehatan/bands.drl.csv");
            Files.writeString(file, Files.readString(file).replace("06.H.3,tahun,80,95", "06.H.3,tahun,70,95"));

            var before = run("explain", "06.H.3", GOOD);
            var after = run("explain", "06.H.3", GOOD, "--rules", rules.toString());

            assertThat(before.out()).contains("tidak terpenuhi").contains("80 persen");
            assertThat(after.out()).contains("terpenuhi sebagian").contains("70 persen");
        }

        private static Path copyOf(Path from, Path to) throws IOException {
            try (Stream<Path> files = Files.walk(from)) {
                for (var file : files.toList()) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
            return to;
        }
    }

    @Nested
    class Explain {
        @ParameterizedTest
        @ValueSource(strings = {"id", "en"})
        void oneIndicatorIsShownInDepth(String language) {
            var run = run("explain", "06.H.3", GOOD, "--lang", language);

            assertThat(run.code()).isEqualTo(ExitCode.READY);
            Golden.assertSame("samples/explain-06.H.3_" + language + ".txt", run.out());
        }

        @Test
        void unknownCodeIsAnsweredWithTheKnownOnes() {
            var run = run("jelaskan", "99.X.1", GOOD);

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("\"99.X.1\"").contains("01.S.1, 01.S.2");
        }
    }

    @Nested
    class Form {
        @Test
        void freshFormIsAssessedAsHavingNoEvidence() {
            var file = folder.resolve("sub/dinkes.xlsx");

            var written = run(
                    "formulir",
                    "--regulation",
                    "kkp-ham-2021",
                    "--office",
                    "dinas-kesehatan",
                    "--year",
                    "2024",
                    "--subject",
                    "Kabupaten Uji",
                    "--out",
                    file.toString());
            var run = run("check", file.toString(), "--out", folder.resolve("o").toString());

            assertThat(written.code()).isEqualTo(ExitCode.READY);
            assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
            assertThat(run.out()).contains("Kabupaten Uji").contains("120 belum ada bukti");
        }

        @Test
        void formsOfAllOfficesAreWrittenAndPacked() throws IOException {
            var first = all("2024", "a");
            all("2024", "b");

            assertThat(first.code()).isEqualTo(ExitCode.READY);
            assertThat(first.out())
                    .contains("unit-pelayanan-2024.xlsx", "Ditulis: 4 buku kerja", "formulir-p2ham-2023-2024.zip");
            try (var zip =
                    new ZipFile(folder.resolve("a/formulir-p2ham-2023-2024.zip").toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName)).hasSize(4).isSorted();
            }
            assertThat(folder.resolve("b/formulir-p2ham-2023-2024.zip"))
                    .hasSameBinaryContentAs(folder.resolve("a/formulir-p2ham-2023-2024.zip"));
        }

        @Test
        void lastingAnswersComeFromTheYearBefore() {
            var run = all("2025", "baru", "--from", "samples/puskesmas-contoh");

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("Jawaban tahun 2024 dibaca dari 4 buku kerja", "dibawa dari tahun 2024");
        }

        @Test
        void answersAreNotTakenFromTheSameYear() {
            var run = all("2024", "baru", "--from", "samples/puskesmas-contoh");

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("dari tahun sebelum 2024");
            assertThat(folder.resolve("baru")).doesNotExist();
        }

        private Run all(String year, String name, String... further) {
            var out = folder.resolve(name).toString();
            var usual = List.of(
                    "form", "--all", "--regulation", "p2ham-2023", "--subject", "Puskesmas Contoh", "--year", year);
            return run(Stream.of(usual, List.of("--out", out), List.of(further))
                    .flatMap(List::stream)
                    .toArray(String[]::new));
        }

        @Test
        void unknownOfficeIsAnsweredWithTheKnownOnes() {
            var run = run(
                    "form",
                    "--regulation",
                    "kkp-ham-2021",
                    "--office",
                    "dinas-kuda",
                    "--year",
                    "2024",
                    "--subject",
                    "Kabupaten Uji");

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("dinas-kuda").contains("dinas-kesehatan");
        }

        @Test
        void unknownKindOfSubjectIsAnsweredWithTheKnownOnes() {
            var run = run(
                    "form",
                    "--regulation",
                    "kkp-ham-2021",
                    "--office",
                    "rsud",
                    "--year",
                    "2024",
                    "--subject",
                    "Uji",
                    "--subject-kind",
                    "desa");

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("desa").contains("kabupaten, kota");
        }
    }

    @Nested
    class Inspect {
        @Test
        void recognisedRowsAndIssuesAreShown() {
            var run = run("inspect", TROUBLED + "/bagian-hukum.xlsx");

            assertThat(run.code()).isEqualTo(ExitCode.READY);
            assertThat(run.out())
                    .contains("KKP HAM, Permenkumham 22/2021 · Bagian Hukum Sekretariat Daerah")
                    .contains("Lembar Dokumen: 4 baris bukti")
                    .contains("Baris 6 · 01.S.1")
                    .contains("C6 Jenis dokumen: Peraturan Daerah", "F6 Tanggal ditetapkan: 3 Oktober 2016")
                    .contains("H6 Masih berlaku: ya", "D7 Nomor: \"-\", dianggap belum diisi")
                    .contains("Masalah impor (16)", "PLACEHOLDER — peringatan (3)", "→ ");
        }

        @Test
        void cellsAreListedAsRead() {
            var run = run("tinjau", GOOD + "/dinas-kesehatan.xlsx", "--cells");

            assertThat(run.out()).contains("Capaian!C8\tnumber\t71.3\t71,3");
        }

        @Test
        void machinesGetJson() {
            var run = run("inspect", TROUBLED + "/bagian-hukum.xlsx", "--json", "--cells");

            assertThat(run.out())
                    .startsWith("{")
                    .contains("\"sha256\"")
                    .contains("\"rows\"")
                    .contains("\"cells\"");
        }

        @Test
        void refusedFileIsExplained() throws IOException {
            var file = folder.resolve("rusak.xlsx");
            Files.writeString(file, "bukan buku kerja");

            var run = run("inspect", file.toString());
            var json = run("inspect", file.toString(), "--json");

            assertThat(run.code()).isEqualTo(ExitCode.EVIDENCE_UNREADABLE);
            assertThat(run.out()).contains("FILE_NOT_A_WORKBOOK", "→ ").doesNotContain("--regulation");
            assertThat(json.out()).contains("FILE_NOT_A_WORKBOOK");
        }

        @Test
        void workbookThatNamesNothingIsReadWhenTheUserNamesIt() {
            var file = TROUBLED + "/dinas-sosial.xlsx";

            assertThat(run("inspect", file).out()).contains("tambahkan --regulation");
            assertThat(run("inspect", file, "--regulation", "kkp-ham-2021").out())
                    .contains(
                            "tidak menyebut OPD, daerah, dan",
                            "dikenali sebagai lembar Perbandingan: 1",
                            "Masalah impor");
        }

        @Test
        void emptyFormSaysSo() {
            var file = folder.resolve("rsud.xlsx").toString();
            run(
                    "form",
                    "--regulation",
                    "kkp-ham-2021",
                    "--office",
                    "rsud",
                    "--year",
                    "2024",
                    "--subject",
                    "Uji",
                    "--out",
                    file);

            assertThat(run("inspect", file).out()).contains("Belum ada baris yang diisi.");
        }

        @Test
        void folderIsNotOneWorkbook() {
            var run = run("inspect", GOOD);

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("bukan satu buku kerja");
        }
    }

    @Nested
    class Usage {
        @ParameterizedTest
        @ValueSource(strings = {"", "check", "explain", "form", "inspect"})
        void helpIsInTheUsersLanguage(String command) {
            var indonesian = run((command + " --help").strip().split(" "));
            var english = run((command + " --help --lang en").strip().split(" "));

            assertThat(indonesian.code()).isEqualTo(ExitCode.READY);
            assertThat(indonesian.out()).contains("Pemakaian").doesNotContain("Usage");
            assertThat(english.out()).contains("Usage").doesNotContain("Pemakaian");
        }

        @Test
        void languageSaidBeforeTheCommandHoldsForIt() {
            assertThat(run("--lang", "en", "explain", "06.H.3", GOOD).out()).contains("What is asked");
        }

        @Test
        void exitCodesStandInTheHelp() {
            assertThat(run("--help").out()).contains("5  aturan dalam folder peraturan tidak sah");
        }

        @Test
        void nothingAtAllIsAnsweredWithTheHelp() {
            var run = run();

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("check, periksa");
        }

        @Test
        void versionIsTold() {
            assertThat(run("--version").out()).startsWith("patuh ");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "form --year 2024 | Belum disebut: --regulation, --subject",
                    "form --year 2024 --regulation kkp-ham-2021 --subject Uji | Sebutkan satu OPD dengan --office",
                    "check | Belum disebut: FOLDER|BERKAS",
                    "check x --salah | Tidak dikenal: --salah",
                    "check x --year abc | \"abc\" tidak dapat dipakai untuk --year. Yang dapat dipakai: tahun",
                    "check x --lang fr | \"fr\" tidak dapat dipakai untuk --lang. Yang dapat dipakai: id, en",
                    "check x --target 80 --target 90 | --target disebut lebih dari sekali",
                    "ceck x | Tidak dikenal: ceck. Mungkin yang dimaksud: check.",
                    "priksa x | Tidak dikenal: priksa. Mungkin yang dimaksud: periksa.",
                    "sajikan x | Tidak dikenal: sajikan",
                    "check x --foramt html | Tidak dikenal: --foramt. Mungkin yang dimaksud: --format."
                },
                quoteCharacter = '\'')
        void wrongUsageIsSaidPlainly(String arguments, String message) {
            var run = run(arguments.strip().split(" "));

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains(message.strip()).contains("--help").doesNotContain("\tat ");
        }

        @Test
        void fileAsFolderForReportsIsWrongUsage() throws IOException {
            var file = Files.writeString(folder.resolve("berkas"), "bukan folder");

            for (var out : List.of(file, file.resolve("x"))) {
                for (var command : List.of(List.of("check", GOOD), List.of("compare", GOOD, GOOD))) {
                    var run = run(Stream.concat(command.stream(), Stream.of("--out", out.toString()))
                            .toArray(String[]::new));

                    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
                    assertThat(run.err()).contains("bukan folder").contains(out.toString());
                }
            }
        }

        @Test
        void failureOfTheProgramShowsItsTraceOnlyOnDemand() throws IOException {
            Files.createDirectories(folder.resolve("result.json"));
            var out = folder.toString();

            var run = run("check", GOOD, "--out", out);
            var debug = run("check", GOOD, "--out", out, "--debug");

            assertThat(run.code()).isEqualTo(ExitCode.TOOL_FAILED);
            assertThat(run.err()).contains("Program gagal").doesNotContain("\tat ");
            assertThat(debug.err()).contains("\tat ");
        }
    }
}
