package id.patuh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.testsupport.NoWorkplace;
import id.patuh.testsupport.Schemas;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

class BatchCommandsTest {
    private static final String PROVINCE = "samples/provinsi-contoh";
    private static final String UNITS = "samples/unit-layanan-contoh";
    private static final Toolbox TOOLBOX = new Toolbox(
            Path.of("target", "test-rule-cache"),
            Duration.ofMinutes(2),
            Clock.fixed(Instant.parse("2025-02-01T00:00:00Z"), ZoneOffset.UTC));
    private static final Pattern LINK = Pattern.compile("href=\"([^#\"][^\"]*)\"");

    private static final String WAIVER = """
            exceptions:
              - indicator: 06.H.3
                kind: not-applicable
                legalBasis: Keputusan Gubernur 1/2025
                justification: Angka sedang dihitung ulang
                approver: Sekretaris Daerah
                from: 2025-01-01
                to: 2025-12-31
            """;

    @TempDir
    Path folder;

    record Run(int code, String out, String err) {}

    static Run run(boolean watched, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(
                new PrintWriter(out), new PrintWriter(err), false, watched, UTF_8, Map.of("COLUMNS", "100"));
        int code = new CommandLineInterface(TOOLBOX, terminal, new NoWorkplace()).run(arguments);
        return new Run(code, out.toString(), err.toString());
    }

    private Run check(String evidence, String... more) {
        var arguments = new ArrayList<>(List.of("check", evidence, "--out", folder.toString()));
        arguments.addAll(List.of(more));
        return run(false, arguments.toArray(String[]::new));
    }

    @Nested
    class Check {
        @Test
        void provinceIsRankedAndItsBrokenSubjectToldByTheExitCode() throws IOException {
            var run = check(PROVINCE, "--lang", "en");

            assertThat(run.code()).isEqualTo(ExitCode.EVIDENCE_UNREADABLE);
            assertThat(run.out())
                    .contains("5 of 6 assessed", "   1 Kabupaten Contoh Satu", "Common gaps")
                    .containsPattern("   3 Kabupaten Contoh Empat.*\\n   3 Kabupaten Contoh Tiga.*\\n   5 ")
                    .contains("✘ kabupaten-contoh-lima SUBMISSION_EMPTY", "ranking.html");
            assertThat(run.err()).contains("6 of 6 finished, 1 could not be assessed; done");
        }

        @Test
        void everyLinkOfTheRankingLeadsSomewhere() throws IOException {
            check(PROVINCE, "--quiet");

            var page = Files.readString(folder.resolve("ranking.html"));
            assertThat(LINK.matcher(page).results().map(found -> found.group(1)))
                    .hasSize(5 + 1)
                    .allSatisfy(link -> assertThat(folder.resolve(link)).isNotEmptyFile());
            assertThat(Files.readString(folder.resolve("kota-contoh/report.html")))
                    .contains("../buku/kkp-ham-2021/index.html");
        }

        @Test
        void unitsOfOneRegionAreRankedToo() {
            var run = check(UNITS, "--quiet", "--format", "json");

            assertThat(run.code()).isEqualTo(ExitCode.NOT_READY);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("4 dari 4 dinilai", "   1 Puskesmas Contoh Anggrek");
            assertThat(folder.resolve("buku")).doesNotExist();
        }

        @Test
        void stoppedRunIsTakenUp() {
            check(UNITS, "--format", "json");

            var run = check(UNITS, "--format", "json", "--resume", "--jobs", "1");

            assertThat(run.err()).contains("sisa waktu belum diketahui").contains("4 dari 4 selesai");
        }

        @Test
        void barIsDrawnWhereSomebodyLooksOn() {
            var run = run(true, "check", UNITS, "--format", "json", "--out", folder.toString());

            assertThat(run.err()).contains("\r[######..................] 1 dari 4", "\r[########################]");
        }

        @Test
        void eachFolderThatIsNamedIsASubject() {
            var run = run(
                    false,
                    "check",
                    PROVINCE + "/kota-contoh",
                    UNITS + "/puskesmas-contoh-bakung",
                    "--each",
                    "--format",
                    "json",
                    "--out",
                    folder.toString());

            assertThat(run.out()).contains("2 dari 2 dinilai", "   1 Kota Contoh", "   1 Puskesmas Contoh Bakung");
        }

        @Test
        void allFoldersBelongToOneSubjectWhereTheUserSaysSo() {
            var run = run(false, "check", UNITS, "--one", "--out", folder.toString());

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("Puskesmas Contoh Anggrek", "--subject");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "--each --one",
                    "--jobs 0",
                    "--each --subject Kota",
                    "--receipt tanda-terima.json",
                    "--before samples/puskesmas-contoh",
                    "--set 06.H.3.nilai=95",
                    "--target 85"
                })
        void whatMakesNoSenseForManyIsRefused(String options) {
            var run = check(UNITS, options.split(" "));

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(folder).isEmptyDirectory();
        }

        @ParameterizedTest
        @CsvSource({"'',", "kota/hasil,"})
        void reportsDoNotGoAmongTheEvidence(String inside) throws IOException {
            var province = folder.resolve("provinsi");
            Files.createDirectories(province.resolve("kota"));

            var run = run(
                    false,
                    "check",
                    province.toString(),
                    "--each",
                    "--out",
                    province.resolve(inside).toString());

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("--out");
        }
    }

    @Nested
    class Compare {
        @Test
        void evidenceIsComparedWithItsReasonsAndCells() throws IOException {
            var earlier = copyOfKota();
            Files.delete(earlier.resolve("dinas-kesehatan.xlsx"));
            var out = folder.resolve("out");

            var run = run(
                    false,
                    "compare",
                    earlier.toString(),
                    PROVINCE + "/kota-contoh",
                    "--lang",
                    "en",
                    "--out",
                    out.toString());

            assertThat(run.code()).isEqualTo(ExitCode.READY);
            assertThat(run.out())
                    .contains("What moved", "The score moved by +", "Up (", "○ → ✔ 06.", "dinas-kesehatan.xlsx › ");
            assertThat(Schemas.faults("comparison", Files.readString(out.resolve("comparison.json"))))
                    .isEmpty();
            assertThat(Schemas.faults("difference", Files.readString(out.resolve("difference.json"))))
                    .isEmpty();
            assertThat(Files.readString(out.resolve("comparison.html"))).contains("dinas-kesehatan.xlsx › ");
        }

        @Test
        void resultsThatWereWrittenSayTheSameAsTheirEvidence() throws IOException {
            var earlier = copyOfKota();
            Files.delete(earlier.resolve("dinas-kesehatan.xlsx"));
            var now = PROVINCE + "/kota-contoh";
            run(
                    false,
                    "check",
                    earlier.toString(),
                    "--format",
                    "json",
                    "--out",
                    folder.resolve("a").toString());
            run(
                    false,
                    "check",
                    now,
                    "--format",
                    "json",
                    "--out",
                    folder.resolve("b").toString());

            compare(earlier.toString(), now, "evidence");
            compare(
                    folder.resolve("a").toString(),
                    folder.resolve("b/result.json").toString(),
                    "results");
            compare(folder.resolve("a").toString(), now, "both");

            var expected = folder.resolve("evidence/comparison.json");
            assertThat(folder.resolve("results/comparison.json")).hasSameTextualContentAs(expected);
            assertThat(folder.resolve("both/comparison.json")).hasSameTextualContentAs(expected);
            assertThat(folder.resolve("both/difference.json")).doesNotExist();
        }

        @Test
        void rankingsAreComparedByPlaces() throws IOException {
            var earlier = Files.createDirectories(folder.resolve("units"));
            FileSystemUtils.copyRecursively(Path.of(UNITS), earlier);
            Files.delete(earlier.resolve("puskesmas-contoh-anggrek/unit-pelayanan.xlsx"));
            FileSystemUtils.deleteRecursively(earlier.resolve("puskesmas-contoh-dahlia"));
            rank(earlier.toString(), "a");
            rank(UNITS, "b");

            var run =
                    compare(folder.resolve("a").toString(), folder.resolve("b").toString(), "out");

            assertThat(run.out())
                    .contains("Yang berubah pada peringkat", "▲", "Puskesmas Contoh Anggrek (p2ham-2023)")
                    .contains("Hanya ada pada peringkat sekarang (1)", "Puskesmas Contoh Dahlia");
            assertThat(Schemas.faults("comparison", Files.readString(folder.resolve("out/comparison.json"))))
                    .isEmpty();
        }

        @Test
        void foreignOrBrokenResultsAreRefused() throws IOException {
            var broken = Files.writeString(folder.resolve("result.json"), "{\"schema\": \"patuh/result/1\"}");
            var ranking = Files.writeString(folder.resolve("ranking.json"), "{\"schema\": \"patuh/batch/1\"}");

            var unreadable = run(false, "bandingkan", broken.toString(), broken.toString());
            var mixed = run(false, "compare", broken.toString(), ranking.toString());
            var several = run(false, "compare", UNITS, UNITS);

            assertThat(unreadable.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(unreadable.err()).contains("bukan hasil yang ditulis Patuh");
            assertThat(mixed.err()).contains("tidak sejenis");
            assertThat(several.err()).contains("banyak daerah");
        }

        @Test
        void circumstancesHoldWhereEvidenceIsAssessed() throws IOException {
            var earlier = copyOfKota();
            var exceptions = Files.writeString(earlier.resolve("exceptions.yaml"), WAIVER);

            var beside = compare(earlier.toString(), PROVINCE + "/kota-contoh", "a");
            var both = run(
                    false,
                    "compare",
                    earlier.toString(),
                    PROVINCE + "/kota-contoh",
                    "--exceptions",
                    exceptions.toString(),
                    "--as-of",
                    "2025-02-01");
            var neither = run(false, "compare", earlier.toString(), PROVINCE + "/kota-contoh", "--ignore-exceptions");

            assertThat(beside.out()).contains("– → ✘ 06.H.3");
            assertThat(both.out()).doesNotContain("06.H.3");
            assertThat(neither.out()).doesNotContain("06.H.3");
        }

        @Test
        void circumstancesAreRefusedForWhatWasWrittenAlready() {
            rank(UNITS, "a");
            var ranking = folder.resolve("a").toString();

            var run = run(false, "compare", ranking, ranking, "--as-of", "2025-02-01");

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("sudah ditulis");
        }

        private Path copyOfKota() throws IOException {
            var copy = Files.createDirectories(folder.resolve("kota"));
            FileSystemUtils.copyRecursively(Path.of(PROVINCE, "kota-contoh"), copy);
            return copy;
        }

        private void rank(String evidence, String out) {
            run(
                    false,
                    "check",
                    evidence,
                    "--quiet",
                    "--format",
                    "json",
                    "--out",
                    folder.resolve(out).toString());
        }

        private Run compare(String before, String after, String out) {
            return run(
                    false,
                    "compare",
                    before,
                    after,
                    "--out",
                    folder.resolve(out).toString());
        }
    }
}
