package id.patuh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.testsupport.Golden;
import id.patuh.testsupport.NoWorkplace;
import id.patuh.testsupport.PackFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The commands for authors as a user types them, over the small pack. */
class RulesCommandsTest {
    private static final Toolbox TOOLBOX = new Toolbox(Path.of("target", "test-rule-cache"), Duration.ofMinutes(2));

    @TempDir
    Path folder;

    private PackFolder pack;

    /** What a run printed, and what it told the shell. */
    record Run(int code, String out, String err) {}

    @BeforeEach
    void writePack() {
        pack = PackFolder.in(folder.resolve("rules"));
    }

    private Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, UTF_8, Map.of("COLUMNS", "100"));
        var all = Stream.concat(
                        Stream.of("rules"),
                        Stream.concat(
                                Arrays.stream(arguments),
                                Stream.of("--rules", pack.rules().toString())))
                .toArray(String[]::new);
        int code = new CommandLineInterface(TOOLBOX, terminal, new NoWorkplace()).run(all);
        return new Run(code, out.toString(), err.toString());
    }

    private void secondPack(String id) {
        var second = pack.rules().resolve(id);
        for (var file : new String[] {
            PackFolder.REGULATION, PackFolder.FORMS, PackFolder.CHECKS, PackFolder.INDICATORS, PackFolder.CASES
        }) {
            pack.with("../" + id + "/" + file, pack.text(file).replace(PackFolder.ID, id));
        }
        for (var file : new String[] {PackFolder.RULES, PackFolder.CHECK_RULES}) {
            pack.with("../" + id + "/" + file, pack.text(file).replace("contoh_2024", id.replace('-', '_')));
        }
        assertThat(second).isDirectory();
    }

    @Nested
    class ListCommand {
        @ParameterizedTest
        @ValueSource(strings = {"id", "en"})
        void packIsCountedForPeople(String language) {
            var run = run("list", "--lang", language);

            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isEqualTo(ExitCode.READY);
            Golden.assertSame("rules/list_" + language + ".txt", run.out());
        }

        @Test
        void packIsCountedForPrograms() {
            var tree = JsonMapper.shared()
                    .readTree(run("daftar", "--format", "json").out())
                    .path(0);

            assertThat(tree.path("id").asString()).isEqualTo(PackFolder.ID);
            assertThat(tree.path("indicators").asInt()).isEqualTo(2);
            assertThat(tree.path("rules").path("award").asInt()).isEqualTo(3);
            assertThat(tree.path("rules").path("check").asInt()).isEqualTo(1);
            assertThat(tree.path("cases").asInt()).isEqualTo(3);
            assertThat(tree.path("sources").path("working").asInt()).isEqualTo(2);
            assertThat(tree.path("criteria").path(1).path("indicators").asInt()).isZero();
        }

        @Test
        void packWithDefectsIsListedAndTold() {
            pack.replace(PackFolder.RULES, "nilai >= 80", "nilay >= 80");

            var run = run("list");

            assertThat(run.code()).isEqualTo(ExitCode.RULES_INVALID);
            assertThat(run.out())
                    .contains("2 indikator")
                    .contains("1 kesalahan")
                    .contains("--regulation contoh-2024")
                    .doesNotContain("aturan,");
        }

        @Test
        void packThatCannotBeReadIsListedByItsName() {
            pack.replace(PackFolder.REGULATION, "id: contoh-2024", "id: [");

            var run = run("list", "--lang", "en");

            assertThat(run.code()).isEqualTo(ExitCode.RULES_INVALID);
            assertThat(run.out()).startsWith("contoh-2024\n").contains("cannot be used");
        }

        @Test
        void unknownFormatIsRefused() {
            assertThat(run("list", "--format", "xml").code()).isEqualTo(ExitCode.WRONG_USAGE);
        }

        @Test
        void onePackCanBeNamed() {
            secondPack("contoh-2025");

            assertThat(run("list").out()).contains("contoh-2024 1.0.0", "contoh-2025 1.0.0");
            assertThat(run("list", "--regulation", "contoh-2025").out()).doesNotContain("contoh-2024 1.0.0");
        }
    }

    @Nested
    class ShowCommand {
        @ParameterizedTest
        @ValueSource(strings = {"id", "en"})
        void indicatorIsShownWhole(String language) {
            var run = run("show", "01.h.1", "--lang", language);

            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isEqualTo(ExitCode.READY);
            Golden.assertSame("rules/show-indicator_" + language + ".txt", run.out());
        }

        @ParameterizedTest
        @ValueSource(strings = {"id", "en"})
        void checkIsShownWhole(String language) {
            var run = run("tampilkan", "belum-disahkan", "--lang", language);

            assertThat(run.code()).isEqualTo(ExitCode.READY);
            Golden.assertSame("rules/show-check_" + language + ".txt", run.out());
        }

        @Test
        void everyKindOfConditionHasWords() {
            pack.append(PackFolder.RULES, """

                    rule "Rasio"
                    when
                        Capaian( $kode : kode, $nilai : nilai, nilai != null, nilai <= 100 )
                    then
                        insertLogical( new Rasio( $kode, $nilai ) );
                    end

                    rule "01.H.1 Segala syarat"
                        @Indicator("01.H.1") @Points(2)
                    when
                        Penilaian( $tahun : tahun, jenis == "kota" )
                        Rasio( kode == "01.H.1", nilai > 10 || nilai in (1, 2) )
                        not Dokumen( kode == "01.S.1", jenis == "SK", tahun < $tahun )
                        exists BukuKerja()
                        ( Dokumen( kode == "01.S.1", berlaku == false ) or Capaian( kode == "01.H.1", catatan matches ".*[0-9].*" ) )
                    then
                    end

                    rule "01.H.1 Dua hitungan"
                        @Indicator("01.H.1") @Points(1)
                    when
                        accumulate( Capaian( kode == "01.H.1", peserta != null, $p : peserta );
                                    $orang : sum( $p ), $kali : count( $p ); $orang >= 100, $kali > 1 )
                    then
                    end
                    """);

            Golden.assertSame(
                    "rules/show-conditions_id.txt", run("show", "01.H.1").out());
            Golden.assertSame(
                    "rules/show-conditions_en.txt",
                    run("show", "01.H.1", "--lang", "en").out());
        }

        @Test
        void unknownCodeLeadsToTheNearest() {
            var run = run("show", "01.H.7");

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("\"01.H.7\"").contains("Mungkin yang dimaksud: 01.H.1");
        }

        @Test
        void codeInSeveralPacksNeedsTheRegulation() {
            secondPack("contoh-2025");

            var run = run("show", "01.H.1");

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("contoh-2024, contoh-2025").contains("--regulation");
            assertThat(run("show", "01.H.1", "--regulation", "contoh-2025").out())
                    .startsWith("contoh-2025 ");
        }

        @Test
        void packThatCannotBeReadHidesNoOther() {
            secondPack("contoh-2025");
            pack.replace(PackFolder.REGULATION, "id: contoh-2024", "id: [");

            assertThat(run("show", "01.H.1").code()).isEqualTo(ExitCode.READY);
            assertThat(run("show", "01.H.1", "--regulation", PackFolder.ID).code())
                    .isEqualTo(ExitCode.RULES_INVALID);
        }
    }

    @Nested
    class LintCommand {
        private void provoke() {
            pack.replace(PackFolder.RULES, "nilai >= 80 )", "nilai >= 80, nilai < 90 )")
                    .replace(PackFolder.INDICATORS, "id: Cakupan layanan", "id: Cakupan service")
                    .append(PackFolder.RULES, """

                            rule "01.H.1 mustahil"
                                @Indicator("01.H.1") @Points(1)
                            when
                                Capaian( kode == "01.H.1", nilai > 5, nilai < 4 )
                            then
                            end
                            """)
                    .with("lint.yaml", """
                            - code: BAND_GAP
                              at: 01.H.1
                              reason: {id: Naskahnya demikian., en: The law says so.}
                              reviewed: 2026-11-21
                            """);
        }

        @ParameterizedTest
        @CsvSource({"text,id", "text,en", "json,id", "json,en", "sarif,id", "sarif,en"})
        void findingsAreWrittenInEveryForm(String format, String language) {
            provoke();

            var run = run("lint", "--format", format, "--lang", language);

            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isEqualTo(ExitCode.RULES_INVALID);
            Golden.assertSame("rules/lint_" + language + "." + format, run.out());
        }

        @Test
        void packWithoutErrorsIsFine() {
            var run = run("telaah");

            assertThat(run.code()).isEqualTo(ExitCode.READY);
            assertThat(run.out()).contains("0 kesalahan, 0 peringatan, 2 catatan");
        }

        @Test
        void rulesThatDoNotCompileAreTold() {
            pack.replace(PackFolder.RULES, "nilai >= 80", "nilay >= 80");

            var run = run("lint", "--lang", "en");

            assertThat(run.code()).isEqualTo(ExitCode.RULES_INVALID);
            assertThat(run.out())
                    .startsWith("contoh-2024: its rules cannot be read yet")
                    .contains("contoh-2024/01-hak/rules.drl:15: error FIELD_UNKNOWN");
        }

        @Test
        void reportCanBeWrittenToAFile() {
            var file = folder.resolve("laporan/lint.sarif");

            var run = run("lint", "--format", "sarif", "--out", file.toString());

            assertThat(run.code()).isEqualTo(ExitCode.READY);
            assertThat(run.out()).contains(file.toString()).doesNotContain("$schema");
            assertThat(file).content().contains("\"version\" : \"2.1.0\"");
        }

        @Test
        void unknownFormatAndUnknownPackAreWrongUsage() {
            assertThat(run("lint", "--format", "xml").err()).contains("text, json, sarif");
            assertThat(run("lint", "--format", "xml").code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run("lint", "--regulation", "contoh").code()).isEqualTo(ExitCode.WRONG_USAGE);
        }

        /** The standard's schema is not ours to copy; what a reader of SARIF relies on is checked by hand. */
        @Test
        void sarifHoldsWhatItsReadersRelyOn() {
            provoke();

            var log = JsonMapper.shared()
                    .readTree(run("lint", "--format", "sarif").out());

            assertThat(log.propertyNames()).containsExactly("$schema", "version", "runs");
            assertThat(log.path("version").asString()).isEqualTo("2.1.0");
            var run = log.path("runs").path(0);
            var rules = run.path("tool").path("driver").path("rules");
            assertThat(run.path("tool").path("driver").path("name").asString()).isNotBlank();
            assertThat(rules.values().stream().map(rule -> rule.path("id").asString()))
                    .doesNotHaveDuplicates()
                    .contains("BAND_GAP");
            assertThat(rules.values()).allSatisfy(rule -> {
                assertThat(rule.path("shortDescription").path("text").asString())
                        .isNotBlank();
                assertThat(rule.path("help").path("text").asString()).isNotBlank();
            });
            assertThat(run.path("results").values()).isNotEmpty().allSatisfy(result -> {
                assertThat(rules.path(result.path("ruleIndex").asInt()).path("id"))
                        .isEqualTo(result.path("ruleId"));
                assertThat(result.path("level").asString()).isIn("error", "warning", "note");
                assertThat(result.path("message").path("text").asString()).isNotBlank();
                var place = result.path("locations").path(0).path("physicalLocation");
                assertThat(place.path("artifactLocation").path("uri").asString())
                        .startsWith("contoh-2024/");
                assertThat(place.path("artifactLocation").path("uriBaseId").asString())
                        .isIn(run.path("originalUriBaseIds").propertyNames());
                assertThat(place.path("region").path("startLine").asInt()).isPositive();
            });
            assertThat(run.path("results").values())
                    .filteredOn(result -> result.has("suppressions"))
                    .singleElement()
                    .satisfies(result -> assertThat(result.path("suppressions")
                                    .path(0)
                                    .path("kind")
                                    .asString())
                            .isEqualTo("external"));
        }
    }
}
