package id.patuh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.authoring.PackChanges;
import id.patuh.testsupport.NoWorkplace;
import id.patuh.testsupport.PackFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RulesTestCommandTest {
    @TempDir
    Path folder;

    private PackFolder pack;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void pack() {
        pack = PackFolder.in(folder.resolve("rules"));
    }

    private Toolbox toolbox() {
        return new Toolbox(folder.resolve("cache"), Duration.ofMinutes(2));
    }

    private Terminal terminal() {
        return new Terminal(
                new PrintWriter(out), new PrintWriter(err), false, StandardCharsets.UTF_8, Map.of("COLUMNS", "100"));
    }

    private int run(String... options) {
        var arguments = new ArrayList<>(List.of("rules", "test", "--rules", "" + pack.rules()));
        arguments.addAll(List.of(options));
        return new CommandLineInterface(toolbox(), terminal(), new NoWorkplace()).run(arguments.toArray(String[]::new));
    }

    /** Runs under watch, changing the pack in turn whenever the command waits. */
    private int watch(Runnable... edits) {
        var left = new ArrayDeque<>(List.of(edits));
        var changes = new PackChanges() {
            @Override
            public boolean await() {
                out.write("---\n");
                var edit = left.poll();
                if (edit != null) {
                    edit.run();
                }
                return edit != null;
            }

            @Override
            public void close() {
                out.write("closed\n");
            }
        };
        var command = new CommandLine(new RulesTestCommand(toolbox(), terminal(), folders -> changes));
        return command.execute("--rules", "" + pack.rules(), "--watch", "--lang", "en");
    }

    private List<String> rounds() {
        return List.of(out.toString().split("---\n"));
    }

    private void loosen() {
        pack.replace(PackFolder.RULES, "nilai >= 80", "nilai >= 70");
    }

    private void tighten() {
        pack.replace(PackFolder.RULES, "nilai >= 70", "nilai >= 80");
    }

    @Test
    void examplesThatHoldAreOnlyCounted() {
        int code = run("--lang", "en");

        assertThat(code).isEqualTo(ExitCode.READY);
        assertThat(out.toString()).matches("3 examples: 3 hold, 0 fail · [\\d.]+ seconds\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void failingExampleIsToldWithItsPlaceAndTheReasonInWords() {
        loosen();

        int code = run("--lang", "en");

        assertThat(code).isEqualTo(ExitCode.NOT_READY);
        assertThat(out.toString().lines())
                .contains(
                        "✘ 01-hak/cases.yaml:%d cakupan 71,3 persen belum memenuhi"
                                .formatted(pack.lineOf(PackFolder.CASES, "cakupan 71,3")),
                        "    expected: 01.H.1 NOT_MET, 0 points",
                        "    got: 01.H.1 PARTLY_MET, 6 points",
                        "    01.H.1 Cakupan paling sedikit 80")
                .anyMatch(line -> line.contains("✔") && line.contains("at least 70") && line.endsWith("(given row 1)"))
                .anyMatch(line -> line.startsWith("3 examples: 2 hold, 1 fail"));
    }

    @Test
    void findingsThatWereNotExpectedAreExplained() {
        pack.replace(PackFolder.CASES, "findings: 1", "findings: 0");

        int code = run("--lang", "en");

        assertThat(code).isEqualTo(ExitCode.NOT_READY);
        assertThat(out.toString())
                .contains("expected: belum-disahkan: 0 findings")
                .contains("got: belum-disahkan: 1 findings")
                .contains("    Buku kerja belum disahkan\n");
    }

    @Test
    void onlyChosenExamplesRun() {
        run("--lang", "en", "--only", "CAKUPAN");
        run("--lang", "en", "--only", "01.S.1");

        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("1 examples: 1 hold"));
    }

    @Test
    void textThatNoExampleHasIsWrongUsage() {
        int code = run("--lang", "en", "--only", "bukan apa-apa");

        assertThat(code).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("No example has \"bukan apa-apa\"");
    }

    @Test
    void brokenPackIsToldWithEveryDefect() {
        pack.replace(PackFolder.RULES, "nilai >= 80", "nilia >= 80")
                .replace(PackFolder.CASES, "findings: 1", "temuan: 1");

        int code = run("--lang", "en", "--regulation", PackFolder.ID);

        assertThat(code).isEqualTo(ExitCode.RULES_INVALID);
        assertThat(err.toString()).contains("01-hak/cases.yaml:");
    }

    @Test
    void brokenRulesAreToldWhereTheExamplesAreSound() {
        pack.replace(PackFolder.RULES, "nilai >= 80", "nilia >= 80");

        int code = run("--lang", "en");

        assertThat(code).isEqualTo(ExitCode.RULES_INVALID);
        assertThat(err.toString()).contains("01-hak/rules.drl:").contains("FIELD_UNKNOWN");
    }

    @Test
    void unknownRegulationIsWrongUsage() {
        assertThat(run("--regulation", "tiada")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void signsAreLeftOutWhereTheyCannotBeShown() {
        loosen();
        var terminal = new Terminal(
                new PrintWriter(out), new PrintWriter(err), false, StandardCharsets.US_ASCII, Map.of("COLUMNS", "100"));

        new CommandLineInterface(toolbox(), terminal, new NoWorkplace())
                .run("aturan", "uji", "--rules", "" + pack.rules());

        assertThat(out.toString()).startsWith("x 01-hak/cases.yaml").contains("    diharapkan: ");
    }

    @Test
    void watchTellsOnlyWhatChanged() {
        int code = watch(this::loosen, () -> {}, this::tighten);

        assertThat(code).isEqualTo(ExitCode.READY);
        var rounds = rounds();
        assertThat(rounds.get(0)).startsWith("3 examples: 3 hold").contains("Watching");
        assertThat(rounds.get(1)).startsWith("✘ 01-hak/cases.yaml").contains("3 examples: 2 hold, 1 fail");
        assertThat(rounds.get(2)).startsWith("3 examples: 2 hold, 1 fail");
        assertThat(rounds.get(3)).startsWith("✔ 01-hak/cases.yaml").contains("3 examples: 3 hold");
        assertThat(rounds.get(4)).isEqualTo("closed\n");
    }

    @Test
    void watchOutlivesABrokenPack() {
        watch(
                () -> pack.replace(PackFolder.RULES, "nilai >= 80", "nilai >= \"80\""),
                () -> pack.replace(PackFolder.RULES, "nilai >= \"80\"", "nilai >= 80"));

        assertThat(err.toString()).contains("TYPES_DIFFER");
        assertThat(rounds().get(1)).startsWith("0 examples");
        assertThat(rounds().get(2)).startsWith("3 examples: 3 hold");
    }

    @Test
    void changedExampleRunsByTheRulesAlreadyCompiled() {
        watch(() -> pack.replace(PackFolder.CASES, "nilai: 71.3", "nilai: 81.3"));

        assertThat(rounds().get(1)).contains("got: 01.H.1 PARTLY_MET, 6 points");
        assertThat(folder.resolve("cache")).isDirectoryContaining("glob:**.rules");
        assertThat(folder.resolve("cache").toFile().list()).hasSize(1);
    }
}
