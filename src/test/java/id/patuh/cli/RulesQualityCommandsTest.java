package id.patuh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.testsupport.NoWorkplace;
import id.patuh.testsupport.PackFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RulesQualityCommandsTest {
    @TempDir
    Path folder;

    private PackFolder pack;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void pack() {
        pack = PackFolder.in(folder.resolve("rules"));
    }

    private int run(String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--rules", "" + pack.rules()));
        var terminal = new Terminal(
                new PrintWriter(out), new PrintWriter(err), false, StandardCharsets.UTF_8, Map.of("COLUMNS", "100"));
        return new CommandLineInterface(
                        new Toolbox(folder.resolve("cache"), Duration.ofMinutes(2)), terminal, new NoWorkplace())
                .run(arguments.toArray(String[]::new));
    }

    @Test
    void coverageListsWhatWasNeverSeen() {
        int code = run("rules", "coverage", "--lang", "en");

        assertThat(code).isEqualTo(ExitCode.NOT_READY);
        assertThat(out.toString().lines())
                .contains("    never false: Dokumen 01.S.1: jenis == \"Perda\"", "    no example fulfils the rule")
                .anyMatch(line -> line.startsWith("contoh-2024: "));
    }

    @Test
    void coverageIsForOtherProgramsToo() {
        int code = run("aturan", "cakupan", "--format", "json");

        var json = JsonMapper.shared().readTree(out.toString()).get(0);
        assertThat(code).isEqualTo(ExitCode.NOT_READY);
        assertThat(json.get("regulation").stringValue()).isEqualTo("contoh-2024");
        assertThat(json.get("missing").get(0).get("line").intValue()).isPositive();
    }

    @Test
    void mutationListsTheChangesThatNobodyNotices() {
        int code = run("rules", "mutate", "--lang", "en", "--only", "01.S.1");

        assertThat(code).isEqualTo(ExitCode.NOT_READY);
        assertThat(out.toString().lines())
                .contains(
                        "01-hak/rules.drl:%d 01.S.1 Perda masih berlaku"
                                .formatted(pack.lineOf(PackFolder.RULES, "jenis == \"Perda\"")),
                        "    not noticed: Dokumen 01.S.1: berlaku == true -> -")
                .noneMatch(line -> line.contains("01.H.1"));
    }

    @Test
    void mutationIsForOtherProgramsToo() {
        int code = run("aturan", "mutasi", "--format", "json", "--only", "01.S.1");

        var json = JsonMapper.shared().readTree(out.toString()).get(0);
        assertThat(code).isEqualTo(ExitCode.NOT_READY);
        assertThat(json.get("survivors").get(0).get("reason").stringValue()).isEmpty();
        assertThat(json.get("mutants").intValue())
                .isEqualTo(json.get("killed").intValue()
                        + json.get("masked").intValue()
                        + json.get("refused").intValue()
                        + json.get("survivors").size());
    }

    @Test
    void textThatNoRuleHasIsWrongUsage() {
        assertThat(run("rules", "mutate", "--only", "bukan apa-apa")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void unknownFormatIsWrongUsage() {
        assertThat(run("rules", "coverage", "--format", "xml")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("\"xml\"");
    }

    @Test
    void brokenPackIsRefused() {
        pack.replace(PackFolder.RULES, "nilai >= 80", "nilia >= 80");

        assertThat(run("rules", "coverage")).isEqualTo(ExitCode.RULES_INVALID);
        assertThat(run("rules", "mutate")).isEqualTo(ExitCode.RULES_INVALID);
    }

    @Test
    void helpOfTheGroupNamesItsCommandsInBothLanguages() {
        run("rules", "--help", "--lang", "en");
        run("aturan", "--help");

        assertThat(out.toString())
                .contains("test, uji", "coverage, cakupan", "mutate, mutasi")
                .contains("Runs the examples of packs")
                .contains("Menjalankan contoh-contoh paket");
    }
}
