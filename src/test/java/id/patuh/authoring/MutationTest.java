package id.patuh.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.authoring.Mutant.Fate;
import id.patuh.authoring.cases.CaseRunner;
import id.patuh.language.Language;
import id.patuh.regulation.PackDefect;
import id.patuh.testsupport.PackFolder;
import id.patuh.testsupport.RulePack;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationTest {
    private static final String DERIVATION = """
            rule "Rasio"
            when
                Capaian( $kode : kode, $nilai : nilai, nilai != null, peserta > 0 )
            then
                insertLogical( new Rasio( $kode, 100 * $nilai ) );
            end
            """;

    @TempDir
    Path folder;

    private RulePack pack;

    @BeforeEach
    void pack() {
        pack = RulePack.in(folder);
    }

    private MutationRun run() {
        return new PackMutation(pack.folder().library(), pack.engine()).run(PackFolder.ID, "");
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
                  expect: {indicator: 01.H.1, verdict: %s, points: %d}""".formatted(name, rows, points == 10 ? "MET" : points == 0 ? "NOT_MET" : "PARTLY_MET", points);
    }

    private static String capaian(double nilai) {
        return "{Capaian: {kode: 01.H.1, nilai: %s, tahun: 2024, peserta: 3}}".formatted(nilai);
    }

    private static String dokumen(String jenis, boolean berlaku) {
        return "{Dokumen: {kode: 01.S.1, jenis: %s, tahun: 2024, berlaku: %s}}".formatted(jenis, berlaku);
    }

    private static Map<String, Fate> fates(MutationRun run, String rule) {
        return run.mutants().stream()
                .filter(mutant -> mutant.change().part().rule().name().equals(rule))
                .collect(Collectors.toMap(mutant -> mutant.change().text(), Mutant::fate, (one, other) -> one));
    }

    @Test
    void anExampleWithoutFindingsNoticesThatTheRuleOfItsCheckFails() {
        pack.folder().with(PackFolder.CHECK_RULES, """
                package contoh_2024

                rule "nilai jauh"
                    @Check("belum-disahkan")
                when
                    Capaian( peserta != null, peserta != 0, nilai > 100 / peserta )
                then
                end
                """);
        cases("""
                - name: tanpa peserta
                  year: 2024
                  given: [{Capaian: {kode: 01.H.1, tahun: 2024, nilai: 5, peserta: 0}}]
                  expect: {check: belum-disahkan, findings: 0}""");

        assertThat(fates(run(), "nilai jauh")).containsEntry("Capaian: peserta != 0 -> -", Fate.KILLED);
    }

    @Test
    void everyOperatorIsTriedAndExamplesNotice() {
        rule("""
                Penilaian( $tahun : tahun )
                    Capaian( kode == "01.H.1", tahun == $tahun, nilai >= 80, peserta > 2 )
                    not Dokumen( jenis in ("Perda", "SK"), berlaku == true )""");
        cases(
                given("tepat", capaian(80), 10),
                given("kurang", capaian(79.99), 0),
                given("dokumen", capaian(90) + ", " + dokumen("Perda", true), 0),
                given("dokumen mati", capaian(90) + ", " + dokumen("Perda", false), 10));

        assertThat(fates(run(), "aturan"))
                .containsEntry("@Points: 10 -> 11", Fate.REFUSED)
                .containsEntry("@Points: 10 -> 9", Fate.KILLED)
                .containsEntry("Capaian 01.H.1: kode == \"01.H.1\" -> kode == \"01.S.1\"", Fate.KILLED)
                .containsEntry("Capaian 01.H.1: kode == \"01.H.1\" -> kode != \"01.H.1\"", Fate.KILLED)
                .containsEntry("Capaian 01.H.1: kode == \"01.H.1\" -> -", Fate.SURVIVED)
                .containsEntry("Capaian 01.H.1: tahun == $tahun -> tahun != $tahun", Fate.KILLED)
                .containsEntry("Capaian 01.H.1: nilai >= 80 -> nilai > 80", Fate.KILLED)
                .containsEntry("Capaian 01.H.1: nilai >= 80 -> nilai >= 80.01", Fate.KILLED)
                .containsEntry("Capaian 01.H.1: nilai >= 80 -> nilai >= 79.99", Fate.KILLED)
                .containsEntry("Capaian 01.H.1: nilai >= 80 -> -", Fate.KILLED)
                .containsEntry("Capaian 01.H.1: peserta > 2 -> peserta >= 2", Fate.SURVIVED)
                .containsEntry("Capaian 01.H.1: peserta > 2 -> peserta > 3", Fate.KILLED)
                .containsEntry("Capaian 01.H.1: peserta > 2 -> peserta > 1", Fate.SURVIVED)
                .containsEntry("not Dokumen -> Dokumen", Fate.KILLED)
                .containsEntry("not Dokumen -> -", Fate.KILLED)
                .containsEntry("Dokumen: jenis in (\"Perda\", \"SK\") -> jenis in (\"SK\")", Fate.KILLED)
                .containsEntry("Dokumen: jenis in (\"Perda\", \"SK\") -> jenis in (\"Perda\")", Fate.SURVIVED)
                .containsEntry("Dokumen: jenis in (\"Perda\", \"SK\") -> jenis not in (\"Perda\", \"SK\")", Fate.KILLED)
                .containsEntry("Dokumen: berlaku == true -> berlaku == false", Fate.KILLED)
                .containsEntry("Dokumen: berlaku == true -> berlaku != true", Fate.KILLED)
                .containsEntry("Dokumen: berlaku == true -> -", Fate.KILLED);
    }

    @Test
    void branchesTotalsAndReckoningsAreChangedToo() {
        rule("""
                ( Capaian( nilai == 1 ) or Capaian( nilai == 2 || catatan matches "a.*" ) )
                    accumulate( Capaian( nilai != null, $n : nilai ); $jumlah : sum( $n ); $jumlah * 100 >= 2 * 50 )
                        accumulate( Capaian( nilai != null, $m : nilai ); $kali : count( $m ); $kali <= 3 )""");
        cases(
                given("satu", capaian(1), 10),
                given("tiga", "{Capaian: {kode: 01.H.1, nilai: 3, tahun: 2024, catatan: b}}", 0));

        assertThat(fates(run(), "aturan"))
                .containsEntry("or Capaian -> -", Fate.KILLED)
                .containsEntry("Capaian: nilai == 1 -> nilai == 1.01", Fate.KILLED)
                .containsEntry(
                        "Capaian: nilai == 2 || catatan matches \"a.*\" -> catatan matches \"a.*\"", Fate.SURVIVED)
                .containsEntry(
                        "Capaian: nilai == 2 || catatan matches \"a.*\" -> nilai == 2 || catatan not matches \"a.*\"",
                        Fate.KILLED)
                .containsEntry("Capaian: nilai != null -> nilai == null", Fate.REFUSED)
                .containsEntry("Capaian: nilai != null -> -", Fate.REFUSED)
                .containsEntry("Capaian: $jumlah * 100 >= 2 * 50 -> $jumlah * 100 > 2 * 50", Fate.KILLED)
                .containsEntry("Capaian: $jumlah * 100 >= 2 * 50 -> $jumlah * 99 >= 2 * 50", Fate.KILLED)
                .containsEntry("Capaian: $jumlah * 100 >= 2 * 50 -> $jumlah * 100 >= 2 * 51", Fate.KILLED)
                .containsEntry("Capaian: $kali <= 3 -> $kali <= 4", Fate.SURVIVED)
                .containsEntry("Capaian: $kali <= 3 -> -", Fate.SURVIVED);
    }

    @Test
    void upperEndOfALowerBandIsHiddenByTheBetterAward() {
        pack.with(
                RulePack.award("atas", 10, "Capaian( nilai >= 95 )"),
                RulePack.award("bawah", 6, "Capaian( nilai >= 80, nilai < 95 )"));
        cases(
                given("atas", capaian(95), 10),
                given("tengah", capaian(94.99), 6),
                given("bawah", capaian(79.99), 0),
                given("batas", capaian(80), 6));

        var run = run();

        assertThat(fates(run, "bawah"))
                .containsEntry("Capaian: nilai < 95 -> nilai < 95.01", Fate.MASKED)
                .containsEntry("Capaian: nilai < 95 -> nilai <= 95", Fate.MASKED)
                .containsEntry("Capaian: nilai < 95 -> nilai < 94.99", Fate.KILLED);
        assertThat(run.unexplained())
                .noneMatch(mutant -> mutant.change().part().rule().code().equals("01.H.1"));
    }

    @Test
    void changesOfConcludingRulesReachTheRulesThatLookAtTheFact() {
        pack.with(DERIVATION, RulePack.award("aturan", 10, "Rasio( kode == \"01.H.1\", nilai >= 100 )"));
        cases(given("satu", capaian(1), 10), given("kurang", capaian(0.995), 0));

        assertThat(fates(run(), "Rasio"))
                .containsEntry("Capaian: nilai != null -> nilai == null", Fate.REFUSED)
                .containsEntry("Capaian: peserta > 0 -> peserta > 1", Fate.SURVIVED)
                .containsEntry("then Rasio: 100 * $nilai -> 101 * $nilai", Fate.KILLED)
                .containsEntry("then Rasio: 100 * $nilai -> 99 * $nilai", Fate.KILLED);
    }

    @Test
    void survivorWithAReasonIsExplainedAndAReasonWithoutSurvivorIsNot() {
        rule("Capaian( nilai >= 80 )");
        cases(given("tepat", capaian(80), 10));
        pack.folder().with("mutants.yaml", """
                - rule: aturan
                  mutation: "Capaian: nilai >= 80 -> nilai >= 79.99"
                  reason: Hanya untuk ujian.
                  reviewed: 2026-11-21
                - rule: aturan
                  mutation: "Capaian: nilai >= 80 -> nilai > 80"
                  reason: Hanya untuk ujian.
                  reviewed: 2026-11-21
                """);

        var run = run();

        assertThat(run.survivors())
                .filteredOn(mutant -> mutant.change().text().equals("Capaian: nilai >= 80 -> nilai >= 79.99"))
                .singleElement()
                .matches(mutant -> !mutant.isUnexplained());
        assertThat(run.unused()).extracting(each -> each.line()).containsExactly(5);
        assertThat(run.holds()).isFalse();
        assertThat(new QualityReport(Language.EN).text(run).lines())
                .contains(
                        "mutants.yaml:5 aturan",
                        "    no such survivor: Capaian: nilai >= 80 -> nilai > 80",
                        "01-hak/rules.drl:6 aturan",
                        "    not noticed: Capaian: nilai >= 80 -> -");
    }

    @Test
    void reasonsAreCheckedAgainstTheirSchema() {
        pack.folder().with("mutants.yaml", "- {rule: aturan, mutation: tanpa panah, reason: x}\n");

        assertThat(pack.folder().library().validate(PackFolder.ID))
                .extracting(PackDefect::file)
                .containsOnly("mutants.yaml")
                .hasSize(2);
    }

    /** What is decided by walking the changed rule is what the changed pack itself answers. */
    @Test
    void changesAnswerAsIfThePackWereRewrittenAndCompiled() {
        pack.with(DERIVATION, RulePack.award("aturan", 10, """
                        Penilaian( $tahun : tahun )
                            Rasio( kode == "01.H.1", nilai >= 100 )
                            ( Capaian( tahun == $tahun, nilai > 0.5 ) or Capaian( peserta in (3, 4) ) )
                            not Dokumen( berlaku == true )"""), RulePack.award("tingkat", 6, """
                        Capaian( nilai >= 0.5, $nilai : nilai, peserta != null, peserta * 2 > $nilai )
                            accumulate( Capaian( nilai != null, $n : nilai ); $jumlah : sum( $n ); $jumlah < 100 )"""));
        cases(
                given("satu", capaian(1), 10),
                given("setengah", capaian(0.5), 6),
                given("dokumen", capaian(1) + ", " + dokumen("SK", true), 6),
                given("kosong", "{Capaian: {kode: 01.H.1, tahun: 2024}}", 0));
        var library = pack.folder().library();
        var regulation = pack.regulation();
        var workshop = pack.engine().workshop(regulation);
        var runner = new CaseRunner(regulation, pack.compiled());
        var mutants = run().mutants().stream()
                .filter(mutant -> mutant.fate() != Fate.REFUSED)
                .toList();

        var killedForReal = mutants.stream()
                .filter(mutant -> isEveryNth(mutants, mutant))
                .collect(Collectors.toMap(mutant -> mutant, mutant -> {
                    var rewritten = runner.by(workshop.rewritten(mutant.change()));
                    return !library.cases(PackFolder.ID).stream()
                            .allMatch(example -> rewritten.run(example).holds());
                }));

        assertThat(killedForReal)
                .hasSizeGreaterThan(10)
                .allSatisfy((mutant, killed) -> assertThat(mutant.fate() == Fate.KILLED)
                        .as("%s", mutant.change().text())
                        .isEqualTo(killed))
                .containsValues(true, false);
    }

    private static boolean isEveryNth(List<Mutant> mutants, Mutant mutant) {
        return mutants.indexOf(mutant) % 4 == 0;
    }
}
