package id.patuh.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.rules.Fact;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleRun;
import id.patuh.rules.Trace;
import id.patuh.testsupport.Facts;
import id.patuh.testsupport.Packs;
import id.patuh.testsupport.RulePack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trace of a rule holds where the engine reports a match, and nowhere else: over facts made by chance. */
class TracerAgreesTest {
    private static final int SETS = 1000;

    /** Values around which the rules' thresholds lie, so that both sides of them are met. */
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 5, 10, 14, 20, 50, 70, 80, 90, 95, 100, 1000, -1);

    @TempDir
    Path temporary;

    @Test
    void tracesAgreeWithTheEngineOverTheShippedPack() {
        assertAgreement(Packs.regulation("kkp-ham-2021"), Packs.rules("kkp-ham-2021"), 20211201);
    }

    @Test
    void tracesAgreeWithTheEngineOverEveryKindOfCondition() {
        var pack = RulePack.in(temporary)
                .with(
                        rule("perbandingan", "Penilaian( $t : tahun ) Capaian( tahun == $t, nilai >= 80, nilai < 95 )"),
                        rule("selain", "Capaian( kode != \"01.H.1\", nilai != 50 )"),
                        rule("salah satu nilai", "Dokumen( jenis in (\"SK\"), tahun not in (2020, 2021) )"),
                        rule("atau", "Capaian( nilai > 90 || peserta < 5 && catatan != null )"),
                        rule("tidak benar", "Capaian( !(nilai > 50), !(peserta == null) )"),
                        rule("bentuk", "Capaian( catatan matches \"a.*\" ) Capaian( catatan not matches \"a.*\" )"),
                        rule("kosong", "Capaian( nilai == null, peserta != null )"),
                        rule(
                                "hitungan",
                                "Capaian( $n : nilai, nilai != null, peserta != null, peserta * 10 >= $n * 5 + 3 )"),
                        rule(
                                "pasangan",
                                "Capaian( $n : nilai, nilai != null ) Capaian( nilai > $n ) Dokumen( berlaku == true )"),
                        rule("tiada", "Capaian( $t : tahun ) not Dokumen( tahun > $t )"),
                        rule("ada", "Capaian( $t : tahun ) exists Dokumen( tahun == $t, berlaku == true )"),
                        rule(
                                "pilihan",
                                "( Capaian( nilai > 90 ) or Dokumen( jenis == \"SK\", berlaku == true ) or not Dokumen() )"),
                        rule(
                                "susunan",
                                "( ( Capaian( nilai > 90 ) and Dokumen( tahun > 2020 ) ) or exists Capaian( peserta == 0 ) )"),
                        rule(
                                "jumlah",
                                "accumulate( Capaian( $p : peserta, peserta != null ); $s : sum( $p ); $s >= 20, $s < 1000 )"),
                        rule(
                                "terkecil",
                                "accumulate( Capaian( $n : nilai, nilai > 0 ); $k : min( $n ), $b : max( $n ); $k > 5, $b < 95 )"),
                        rule(
                                "rata-rata",
                                "accumulate( Capaian( $n : nilai, nilai != null ); $r : average( $n ); $r >= 50 )"),
                        rule(
                                "dua jumlah",
                                "accumulate( Capaian( $p : peserta, peserta != null ); $s : sum( $p ) ) accumulate( Capaian( $n : nilai, nilai != null ); $c : count( $n ); $c * 10 >= $s )"),
                        rule("rasio", "Rasio( kode == \"01.H.1\", nilai >= 40 )"),
                        rule("tanpa rasio", "Capaian() not Rasio( nilai > 30 )"),
                        rule(
                                "jumlah rasio",
                                "accumulate( Rasio( $n : nilai, nilai != null ); $s : sum( $n ); $s < 60 )"),
                        "rule \"menyimpulkan\"\nwhen\n    Capaian( $k : kode, $n : nilai, nilai != null )\nthen\n    insertLogical( new Rasio( $k, $n / 2 ) );\nend\n");

        assertAgreement(pack.regulation(), pack.compiled(), 20241121);
    }

    private static String rule(String name, String condition) {
        return RulePack.award(name, 1, condition);
    }

    private static void assertAgreement(Regulation regulation, RuleBook book, long seed) {
        var chance = new Random(seed);
        var matchedOnce = new LinkedHashMap<String, Boolean>();
        for (int i = 0; i < SETS; i++) {
            var facts = facts(regulation, chance);
            var run = book.run(facts);
            assertThat(run.failures()).isEmpty();
            var matched =
                    run.matches().stream().map(match -> match.rule().name()).collect(Collectors.toSet());
            for (var rule : book.rules()) {
                var trace = run.trace(rule);
                assertThat(trace.holds()).as("%s over %s", rule.name(), facts).isEqualTo(matched.contains(rule.name()));
            }
            run.matches()
                    .forEach(match -> assertThat(run.trace(match).holds())
                            .as("%s over %s", match.rule().name(), facts)
                            .isTrue());
            matched.forEach(name -> matchedOnce.put(name, true));
            assertHonest(run, book);
        }
        assertThat(matchedOnce)
                .as("rules that matched at least once")
                .hasSizeGreaterThan(book.rules().size() / 2);
    }

    /** A group holds if and only if what is in it does. */
    private static void assertHonest(RuleRun run, RuleBook book) {
        book.rules().forEach(rule -> assertHonest(run.trace(rule)));
    }

    private static void assertHonest(Trace trace) {
        if (trace instanceof Trace.All all) {
            assertThat(all.holds()).isEqualTo(all.parts().stream().allMatch(Trace::holds));
            all.parts().forEach(TracerAgreesTest::assertHonest);
        } else if (trace instanceof Trace.Any any) {
            assertThat(any.holds()).isEqualTo(any.branches().stream().anyMatch(Trace::holds));
        } else if (trace instanceof Trace.One one) {
            assertThat(one.holds())
                    .isEqualTo(one.fact() != null && one.constraints().stream().allMatch(tested -> tested.holds()));
        } else if (trace instanceof Trace.None none) {
            assertThat(none.holds()).isEqualTo(none.offenders().isEmpty());
        } else if (trace instanceof Trace.Total total) {
            assertThat(total.holds()).isEqualTo(total.limits().stream().allMatch(tested -> tested.holds()));
        }
    }

    private static List<Fact> facts(Regulation regulation, Random chance) {
        var facts = new ArrayList<>(List.of(Facts.assessment()));
        facts.add(
                Facts.of(Fact.WORKBOOK, Fact.OFFICE, regulation.offices().get(0).code()));
        var asked = regulation.indicators().stream()
                .flatMap(indicator -> indicator.evidence().stream())
                .toList();
        for (var evidence : asked) {
            var form = regulation.form(evidence.form()).orElseThrow();
            for (int rows = chance.nextInt(3); rows > 0; rows--) {
                facts.add(fact(form, evidence, chance));
            }
        }
        return facts;
    }

    private static Fact fact(Form form, RequiredEvidence evidence, Random chance) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (var field : form.fields()) {
            if (field.type() == FieldType.CODE) {
                values.put(field.name(), evidence.kode());
            } else if (chance.nextInt(10) > 0) {
                values.put(field.name(), value(field, chance));
            }
        }
        return new Fact(form.name(), values, List.of());
    }

    private static Object value(Field field, Random chance) {
        int number = NUMBERS.get(chance.nextInt(NUMBERS.size()));
        return switch (field.type()) {
            case NUMBER -> number + chance.nextInt(3) / 10.0;
            case COUNT -> (long) Math.abs(number);
            case YEAR -> 2022 + chance.nextInt(4);
            case DATE -> LocalDate.of(2023 + chance.nextInt(3), 1 + chance.nextInt(12), 1);
            case YESNO -> chance.nextInt(4) > 0;
            case CHOICE ->
                field.choices().get(chance.nextInt(field.choices().size())).value();
            case CODE, TEXT -> List.of("abc", "5", "draf").get(chance.nextInt(3));
        };
    }
}
