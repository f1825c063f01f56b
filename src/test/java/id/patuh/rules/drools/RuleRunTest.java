package id.patuh.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.assessment.Verdict;
import id.patuh.language.Language;
import id.patuh.regulation.PackCase.GivenRow;
import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackDefectsException;
import id.patuh.rules.Fact;
import id.patuh.rules.RuleBook.FieldUse;
import id.patuh.rules.RuleRun;
import id.patuh.testsupport.Facts;
import id.patuh.testsupport.PackFolder;
import id.patuh.testsupport.RulePack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleRunTest {
    private static final String DERIVED = """
            rule "Rasio"
            when
                Capaian( $k : kode, $n : nilai, nilai != null )
            then
                insertLogical( new Rasio( $k, $n / 2 ) );
            end
            """;
    private static final String FAILING = "Capaian( peserta != null, 100 / peserta >= 10 )";

    @TempDir
    Path temporary;

    private RulePack pack(String... rules) {
        return RulePack.in(temporary).with(rules);
    }

    private static Fact capaian(double nilai, int peserta) {
        return Facts.of("Capaian", "kode", "01.H.1", "nilai", nilai, "tahun", 2024, "peserta", peserta);
    }

    private static List<String> matched(RuleRun run) {
        return run.matches().stream().map(match -> match.rule().name()).toList();
    }

    private static List<String> failed(RuleRun run) {
        return run.failures().keySet().stream()
                .map(rule -> rule.name())
                .sorted()
                .toList();
    }

    @Test
    void thresholdChangedByHandChangesVerdictAndExplanation() {
        var pack = RulePack.in(temporary);
        var row = new GivenRow("Capaian", Map.of("kode", "01.H.1", "nilai", 71.3, "tahun", 2024));
        assertThat(pack.result("01.H.1", row).verdict()).isEqualTo(Verdict.NOT_MET);

        pack.folder().replace(PackFolder.RULES, "nilai >= 80", "nilai >= 70");
        var result = pack.result("01.H.1", row);

        assertThat(result.verdict()).isEqualTo(Verdict.PARTLY_MET);
        assertThat(result.points()).isEqualTo(6);
        assertThat(result.explanation().because().get(0).conditions())
                .extracting(condition -> condition.text().in(Language.ID))
                .contains("Nilai capaian paling sedikit 70 persen; tercatat 71,3 persen");
    }

    @Test
    void matchesComeInTheOrderOfRulesAndFacts() {
        var book = pack(
                        RulePack.award("dua", 2, "Capaian( nilai >= 1 )"),
                        RulePack.award("satu", 1, "Capaian( nilai >= 2 )"))
                .compiled();

        var run = book.run(List.of(capaian(3, 1), capaian(4, 1)));

        assertThat(matched(run)).containsExactly("dua", "dua", "satu", "satu");
        assertThat(run.matches())
                .extracting(match -> match.facts().get(0).value("nilai"))
                .containsExactly(3.0, 4.0, 3.0, 4.0);
    }

    @Test
    void factOfAnUnknownFormIsRefused() {
        var book = pack(RulePack.award("satu", 1, "Capaian()")).compiled();
        var facts = List.of(Facts.of("Lain"));

        assertThatThrownBy(() -> book.run(facts)).hasMessageContaining("Lain");
    }

    @Test
    void fieldsInsideTextsAreNotTakenForFields() {
        var book = pack(RulePack.award("satu", 1, "Capaian( kode == \"01.H.1\", catatan == \"tahun nilai\" )"))
                .compiled();

        assertThat(book.fieldsDeciding("01.H.1"))
                .containsExactlyInAnyOrder(
                        new FieldUse("Capaian", "01.H.1", "kode"), new FieldUse("Capaian", "01.H.1", "catatan"));
    }

    @Test
    void fieldsBehindAConclusionDecideToo() {
        var book = pack(RulePack.award("satu", 1, "Rasio( kode == \"01.H.1\", nilai > 3 )"), DERIVED)
                .compiled();

        assertThat(book.fieldsDeciding("01.H.1")).contains(new FieldUse("Capaian", "01.H.1", "nilai"));
    }

    @Nested
    class LargeCounts {
        private static final int INHABITANTS = 5_600_000;

        private List<String> matching(String... conditions) {
            var rules = new String[conditions.length];
            Arrays.setAll(rules, i -> RulePack.award(conditions[i].replaceAll("[\"$*;]", ""), 1, conditions[i]));
            return matched(pack(rules)
                    .compiled()
                    .run(List.of(capaian(1, INHABITANTS), capaian(2, 2_000_000_000), capaian(2, 2_000_000_000))));
        }

        @Test
        void productsDoNotWrapAround() {
            assertThat(matching(
                            "Capaian( $p : peserta, peserta == 5600000, $p * 1000 == 5600000000.0 )",
                            "Capaian( peserta != null, peserta * 1000 < 0 )"))
                    .singleElement()
                    .asString()
                    .contains("5600000000");
        }

        @Test
        void sumsDoNotWrapAround() {
            assertThat(matching(
                            "accumulate( Capaian( $p : peserta, peserta != null ); $s : sum( $p ); $s == 4005600000.0 )",
                            "accumulate( Capaian( $p : peserta, peserta != null ); $s : sum( $p ); $s < 2000000000 )"))
                    .singleElement()
                    .asString()
                    .contains("4005600000");
        }

        @Test
        void explanationReckonsAsTheEngineDoes() {
            var pack = pack(RulePack.award(
                    "belanja", 6, "Capaian( kode == \"01.H.1\", peserta != null, nilai >= peserta * 1000 )"));

            var result = pack.result(
                    "01.H.1",
                    new GivenRow(
                            "Capaian", Map.of("kode", "01.H.1", "nilai", 4e9, "tahun", 2024, "peserta", INHABITANTS)));

            assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(result.explanation().toImprove().get(0).conditions())
                    .extracting(condition -> condition.text().in(Language.ID))
                    .anySatisfy(text -> assertThat(text).contains("5.600.000.000"));
        }

        @Test
        void countsAreComparedWithYearsAndMeasurements() {
            assertThat(matching(
                            "Capaian( $n : nilai, nilai == 2 ) Capaian( $p : peserta, peserta != null, nilai == 1 ) Capaian( peserta == 5600000 )",
                            "Capaian( $t : tahun ) Capaian( peserta == $t )",
                            "Capaian( $t : tahun ) not Capaian( peserta < $t )",
                            "Capaian( peserta in (3, 5600000) )"))
                    .doesNotContain("Capaian( t : tahun ) Capaian( peserta == t )")
                    .contains("Capaian( t : tahun ) not Capaian( peserta < t )", "Capaian( peserta in (3, 5600000) )");
        }
    }

    @Nested
    class Conclusions {
        @Test
        void conclusionStandsOnTheMatchThatMadeIt() {
            var run = pack(RulePack.award("satu", 1, "Rasio( nilai == 40 )"), DERIVED)
                    .compiled()
                    .run(List.of(capaian(80, 1)));

            assertThat(run.matches().get(0).facts()).singleElement().satisfies(fact -> {
                assertThat(fact.values()).containsExactly(entry("kode", "01.H.1"), entry("nilai", 40.0));
                assertThat(fact.derivedBy()).isEqualTo(run.matches().get(1));
            });
        }

        @Test
        void matchThatALaterConclusionTakesAwayIsNotReported() {
            var run = pack(
                            RulePack.award("tanpa rasio", 1, "Capaian() not Rasio( kode == \"01.H.1\" )"),
                            RulePack.award(
                                    "sedikit",
                                    2,
                                    "accumulate( Rasio( $n : nilai, nilai != null ); $t : sum( $n ); $t < 50 )"),
                            RulePack.award(
                                    "semua",
                                    3,
                                    "accumulate( Rasio( $n : nilai, nilai != null ); $t : sum( $n ); $t == 70 )"),
                            DERIVED)
                    .compiled()
                    .run(List.of(capaian(80, 1), capaian(60, 1)));

            assertThat(matched(run)).containsExactly("semua", "Rasio", "Rasio");
        }

        @Test
        void conclusionThatLosesItsGroundIsTakenBack() {
            var run = pack(
                            "rule \"mula\"\nwhen\n    Capaian( $k : kode )\n    not Rasio( nilai == 1 )\nthen\n    insertLogical( new Rasio( $k, 2.0 ) );\nend\n",
                            "rule \"kemudian\"\nwhen\n    Capaian( $k : kode )\nthen\n    insertLogical( new Rasio( $k, 1.0 ) );\nend\n",
                            RulePack.award("dua", 2, "Rasio( nilai == 2 )"),
                            RulePack.award("satu", 1, "Rasio( nilai == 1 )"))
                    .compiled()
                    .run(List.of(capaian(80, 1)));

            assertThat(matched(run)).containsExactly("kemudian", "satu");
            assertThat(run.trace(run.matches().get(1).rule()).holds()).isTrue();
        }
    }

    @Nested
    class Failures {
        @Test
        void ruleThatFailsDoesNotStopTheOthers() {
            var run = pack(RulePack.award("gagal", 2, FAILING), RulePack.award("jalan", 1, "Capaian( nilai >= 1 )"))
                    .compiled()
                    .run(List.of(capaian(80, 0)));

            assertThat(matched(run)).containsExactly("jalan");
            assertThat(failed(run)).containsExactly("gagal");
            assertThat(run.failures()).containsValue("/ by zero");
        }

        @Test
        void arithmeticOverABlankEarnsNothingAndStopsNothing() {
            var run = pack(
                            RulePack.award("gagal", 2, "Capaian( nilai != null, nilai * 2 >= 10 )"),
                            RulePack.award("jalan", 1, "Capaian( peserta == 1 )"))
                    .compiled()
                    .run(List.of(Facts.of("Capaian", "kode", "01.H.1", "peserta", 1)));

            assertThat(matched(run)).containsExactly("jalan");
            assertThat(run.failures()).isEmpty();
        }

        @Test
        void severalFailingRulesAreAllNamed() {
            var run = pack(
                            RulePack.award("gagal", 2, FAILING),
                            RulePack.award("jalan", 1, "Capaian( nilai >= 1 )"),
                            RulePack.award("juga gagal", 3, "Capaian( peserta != null, 7 % peserta >= 10 )"))
                    .compiled()
                    .run(List.of(capaian(80, 0)));

            assertThat(matched(run)).containsExactly("jalan");
            assertThat(failed(run)).containsExactly("gagal", "juga gagal");
        }

        @Test
        void failingConclusionIsNamed() {
            var run = pack(
                            "rule \"Rasio\"\nwhen\n    Capaian( $k : kode, $n : nilai, nilai != null, $p : peserta, peserta != null )\nthen\n    insertLogical( new Rasio( $k, $n * (100 / $p) ) );\nend\n",
                            RulePack.award("rasio", 2, "Rasio( nilai > 0 )"),
                            RulePack.award("jalan", 1, "Capaian( nilai >= 1 )"))
                    .compiled()
                    .run(List.of(capaian(80, 0)));

            assertThat(matched(run)).containsExactly("jalan");
            assertThat(failed(run)).containsExactly("Rasio");
        }

        @Test
        void ruleThatFailsOverAConclusionIsNamed() {
            var run = pack(
                            DERIVED,
                            RulePack.award(
                                    "gagal",
                                    2,
                                    "Rasio( $k : kode, nilai > 0 ) Capaian( kode == $k, peserta != null, 100 / peserta > 3 )"),
                            RulePack.award("jalan", 1, "Rasio( nilai > 0 )"))
                    .compiled()
                    .run(List.of(capaian(80, 0)));

            assertThat(matched(run)).containsExactly("Rasio", "jalan");
            assertThat(failed(run)).containsExactly("gagal");
        }

        @Test
        void verdictOfAFailedRuleIsAnError() {
            var pack = pack(RulePack.award("gagal", 10, FAILING));

            var result = pack.result(
                    "01.H.1",
                    new GivenRow("Capaian", Map.of("kode", "01.H.1", "nilai", 80.0, "tahun", 2024, "peserta", 0)));

            assertThat(result.verdict()).isEqualTo(Verdict.ERROR);
        }
    }

    @Nested
    class Compiling {
        @Test
        void errorThatDroolsReportsNamesFileAndLine() {
            var compiler = new RuleCompiler(Duration.ofMinutes(2));
            var source = DrlSource.written(
                    "01-hak/rules.drl",
                    "package contoh_2024\n\nrule \"R\"\nwhen\n    Capaian( nilai + 3 )\nthen\nend\n");
            var types = new FactTypes(RulePack.in(temporary).regulation());

            assertThatThrownBy(() -> compiler.compile("contoh_2024", types, List.of(source)))
                    .isInstanceOfSatisfying(PackDefectsException.class, refused -> {
                        assertThat(refused.defects())
                                .extracting(PackDefect::code, PackDefect::file, PackDefect::line)
                                .containsExactly(tuple("COMPILATION_FAILED", "01-hak/rules.drl", 3));
                    });
        }

        @Test
        void errorInGeneratedCodeIsReportedOnOneLine() {
            var compiler = new RuleCompiler(Duration.ofMinutes(2));
            var source = DrlSource.written(
                    "01-hak/rules.drl", "package contoh_2024\n\nrule \"R\"\nwhen\n    Capaian( catatan )\nthen\nend\n");
            var types = new FactTypes(RulePack.in(temporary).regulation());

            assertThatThrownBy(() -> compiler.compile("contoh_2024", types, List.of(source)))
                    .isInstanceOfSatisfying(
                            PackDefectsException.class,
                            refused -> assertThat(refused.defects())
                                    .isNotEmpty()
                                    .allSatisfy(defect -> assertThat(defect.message()
                                                    .in(Language.EN)
                                                    .lines())
                                            .hasSize(1)));
        }

        @Test
        void unforeseenErrorIsReportedAsADefect() {
            var compiler = new RuleCompiler(Duration.ofMinutes(2));

            assertThatThrownBy(() -> compiler.within(() -> {
                        throw new IllegalStateException("tak terduga");
                    }))
                    .isInstanceOfSatisfying(
                            PackDefectsException.class,
                            refused -> assertThat(refused.defects())
                                    .extracting(PackDefect::code)
                                    .containsExactly("COMPILATION_FAILED"));
        }

        @Test
        void interruptedCompilationIsReportedAndStaysInterrupted() {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> new RuleCompiler(Duration.ofMinutes(2)).within(() -> {
                        new CountDownLatch(1).await();
                        return new CompiledPack(List.of(), new byte[0]);
                    }))
                    .isInstanceOf(PackDefectsException.class);

            assertThat(Thread.interrupted()).isTrue();
        }

        @Test
        void engineSaysItsVersion() {
            assertThat(RulePack.in(temporary).engine().version()).startsWith("Drools 10.");
        }
    }

    @Test
    void oneBookServesSeveralThreads() throws Exception {
        var book = pack(
                        RulePack.award("satu", 1, "Rasio( nilai >= 20 )"),
                        RulePack.award(
                                "dua",
                                2,
                                "accumulate( Capaian( $n : nilai, nilai != null ); $t : sum( $n ); $t > 90 )"),
                        RulePack.award("tiga", 3, FAILING),
                        DERIVED)
                .compiled();
        var inputs = IntStream.range(0, 40)
                .mapToObj(i -> List.of(capaian(i, i % 4), capaian(2.0 * i, 1)))
                .toList();
        var alone = inputs.stream().map(facts -> summary(book.run(facts))).toList();

        var threads = Executors.newFixedThreadPool(8);
        try {
            var tasks = inputs.stream()
                    .map(facts -> (Callable<String>) () -> summary(book.run(facts)))
                    .toList();
            var together = threads.invokeAll(tasks);

            for (int i = 0; i < tasks.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String summary(RuleRun run) {
        return matched(run) + " " + failed(run);
    }
}
