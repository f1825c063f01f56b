package id.patuh.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.authoring.CoverageRun.Hole;
import id.patuh.language.Language;
import id.patuh.testsupport.PackFolder;
import id.patuh.testsupport.RulePack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    @TempDir
    Path folder;

    private RulePack pack;

    @BeforeEach
    void pack() {
        pack = RulePack.in(folder);
    }

    private CoverageRun run() {
        return new PackCoverage(pack.folder().library(), pack.engine()).run(PackFolder.ID);
    }

    private List<String> holes(String rule) {
        return run().holes().stream()
                .filter(hole -> hole.rule().name().equals(rule))
                .map(hole -> hole.question() + (hole.answer() ? " yes" : " no"))
                .toList();
    }

    private void rule(String condition) {
        pack.with(RulePack.award("aturan", 10, condition));
    }

    private void cases(String... cases) {
        pack.folder().with(PackFolder.CASES, String.join("\n", cases) + "\n");
    }

    private static String given(String name, String rows, int points) {
        return """
                - name: %s
                  year: 2024
                  given: [%s]
                  expect: {indicator: 01.H.1, verdict: %s, points: %d}""".formatted(name, rows, points == 10 ? "MET" : "NOT_MET", points);
    }

    private static String capaian(double nilai, int tahun) {
        return "{Capaian: {kode: 01.H.1, nilai: %s, tahun: %d}}".formatted(nilai, tahun);
    }

    @Test
    void answersThatNoExampleGaveAreToldWithTheirLine() {
        rule("Penilaian( $tahun : tahun )\n    Capaian( kode == \"01.H.1\", tahun == $tahun,\n        nilai >= 80 )");
        cases(given("tinggi", capaian(80, 2024), 10), given("lama", capaian(90, 2023), 0));

        assertThat(run().holes())
                .filteredOn(hole -> hole.rule().name().equals("aturan"))
                .extracting(Hole::place, Hole::question, Hole::answer)
                .containsExactly(
                        tuple("01-hak/rules.drl:7", "Capaian 01.H.1: kode == \"01.H.1\"", false),
                        tuple("01-hak/rules.drl:8", "Capaian 01.H.1: nilai >= 80", false));
    }

    @Test
    void constraintIsAskedOnlyWhatTheOnesBeforeItLetThrough() {
        rule("Capaian( tahun == 2024, nilai >= 80 )");
        cases(given("tinggi", capaian(80, 2024), 10), given("lama dan rendah", capaian(70, 2023), 0));

        assertThat(holes("aturan")).containsExactly("Capaian: nilai >= 80 no");
    }

    @Test
    void ruleThatNeverFiresAndOneThatAlwaysDoesAreTold() {
        pack.with(
                RulePack.award("tidak pernah", 10, "Capaian( nilai > 200 )"),
                RulePack.award("selalu", 5, "Capaian( nilai > 0 )"));
        cases(given("biasa", capaian(80, 2024), 0));

        assertThat(holes("tidak pernah")).containsExactly(" yes", "Capaian: nilai > 200 yes");
        assertThat(holes("selalu")).containsExactly(" no", "Capaian: nilai > 0 no");
    }

    @Test
    void absenceBranchAndTotalAreAsked() {
        rule("""
                ( Capaian( nilai == 1 ) or Capaian( nilai == 2 ) )
                    not Dokumen( berlaku == true )
                    accumulate( Capaian( nilai != null, $n : nilai ); $jumlah : sum( $n ); $jumlah < 100 )""");
        cases(given("satu", capaian(1, 2024), 10), given("tiga", capaian(3, 2024), 0));

        assertThat(holes("aturan"))
                .containsExactly(
                        "or Capaian yes",
                        "Capaian: nilai == 2 yes",
                        "not Dokumen no",
                        "Dokumen: berlaku == true yes",
                        "Dokumen: berlaku == true no",
                        "Capaian: nilai != null no",
                        "Capaian: $jumlah < 100 no");
    }

    @Test
    void examplesOfOtherIndicatorsDoNotCount() {
        rule("Capaian( nilai >= 80 )");
        cases(given("tinggi", capaian(80, 2024), 10), """
                - name: lain
                  year: 2024
                  given: [{Capaian: {kode: 01.H.1, nilai: 1, tahun: 2024}}]
                  expect: {indicator: 01.S.1, verdict: NO_EVIDENCE, points: 0}""");

        assertThat(holes("aturan")).containsExactly(" no", "Capaian: nilai >= 80 no");
    }

    @Test
    void reportTellsHolesAndPercentagesByFolder() {
        rule("Capaian( nilai >= 80 )");
        cases(given("tinggi", capaian(80, 2024), 10));

        var text = new QualityReport(Language.EN).text(run());

        assertThat(text.lines())
                .contains(
                        "01-hak/rules.drl:3 aturan",
                        "    every example fulfils the rule",
                        "    never false: Capaian: nilai >= 80",
                        "contoh-2024/01-hak: 50 percent")
                .anyMatch(line -> line.matches("contoh-2024: [\\d.]+ percent of the conditions .*"));
    }
}
