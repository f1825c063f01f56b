package id.patuh.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Assessor;
import id.patuh.assessment.Circumstances;
import id.patuh.evidence.EvidenceSet;
import id.patuh.regulation.Effort;
import id.patuh.regulation.Effort.Cost;
import id.patuh.regulation.OwnTimetable;
import id.patuh.regulation.PackCase.GivenRow;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.Waivers;
import id.patuh.testsupport.Evidence;
import id.patuh.testsupport.PackFolder;
import id.patuh.testsupport.RulePack;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans for random small submissions, against every change that there could be. */
class PlanPropertyTest {
    private static final int CASES = 6;
    private static final int YEAR = RulePack.YEAR;
    private static final String OTHER_CRITERION =
            "  - {code: \"02\", title: {id: Hak lain, en: Another right}, group: {id: Hak sipil, en: Civil rights}}\n";
    private static final List<Integer> TARGETS = List.of(20, 40, 50, 64, 76, 84, 100);

    @TempDir
    private Path folder;

    /** Rules of different make, and how many new documents may be of use to them. */
    enum Rules {
        KINDS(1, """
                rule "Perda"
                    @Indicator("01.S.1") @Points(10)
                when
                    Penilaian( $tahun : tahun )
                    Dokumen( kode == "01.S.1", jenis == "Perda", berlaku == true, tahun <= $tahun )
                then
                end
                rule "SK"
                    @Indicator("01.S.1") @Points(4)
                when
                    Penilaian( $tahun : tahun )
                    Dokumen( kode == "01.S.1", jenis == "SK", berlaku == true, tahun >= $tahun - 2 )
                then
                end
                """, "nilai >= 80", "nilai >= 95"),
        SHARED(1, """
                rule "Perda"
                    @Indicator("01.S.1") @Points(10)
                when
                    Dokumen( kode == "01.S.1", jenis == "Perda", berlaku == true )
                then
                end
                """, "nilai >= 80 )\n Dokumen( kode == \"01.S.1\", berlaku == true, jenis == \"SK\"", "nilai >= 95"),
        COUNTED(2, """
                rule "Dua"
                    @Indicator("01.S.1") @Points(10)
                when
                    accumulate( Dokumen( kode == "01.S.1", berlaku == true, $k : kode ); $n : count( $k ); $n >= 2 )
                then
                end
                rule "Satu"
                    @Indicator("01.S.1") @Points(5)
                when
                    accumulate( Dokumen( kode == "01.S.1", berlaku == true, $k : kode ); $n : count( $k ); $n >= 1 )
                then
                end
                """, "nilai >= 80", "nilai >= 95"),
        ABSENT(1, """
                rule "Tidak ada yang dicabut"
                    @Indicator("01.S.1") @Points(10)
                when
                    Dokumen( kode == "01.S.1", jenis == "Perda" )
                    not Dokumen( kode == "01.S.1", berlaku == false )
                then
                end
                rule "Ada"
                    @Indicator("01.S.1") @Points(3)
                when
                    Dokumen( kode == "01.S.1", tahun == 2024 )
                then
                end
                """, "nilai >= 0, nilai <= 20", "nilai >= 0, nilai <= 5");

        private final int newDocuments;
        private final String text;

        Rules(int newDocuments, String documents, String some, String all) {
            this.newDocuments = newDocuments;
            this.text = documents + band("Sebagian", 6, some) + band("Semua", 10, all);
        }

        private static String band(String name, int points, String limit) {
            return RulePack.award(
                    name,
                    points,
                    "Penilaian( $tahun : tahun )\n    Capaian( kode == \"01.H.1\", tahun == $tahun, " + limit + " )");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noChangesTakeLessThanThePlanAndItsScoreIsThatOfAFreshEvaluation(Rules rules) {
        var pack = RulePack.in(folder.resolve(rules.name())).with(rules.text);
        pack.folder().replace(PackFolder.REGULATION, OTHER_CRITERION, "");
        var regulation = pack.regulation();
        var assessor = new Assessor(pack.engine());
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var evidence = Evidence.of(regulation, YEAR, rows(random));
            var effort = effort(random);
            var today = assessor.assess(regulation, evidence, with(effort));
            var target = new Target(BigDecimal.valueOf(TARGETS.get(random.nextInt(TARGETS.size()))), null);

            var plan = new Planner(assessor).plan(today, target);

            var fresh = new Assessor(pack.engine())
                    .assess(
                            regulation,
                            ChangedEvidence.of(regulation, evidence, plan.changes())
                                    .evidence());
            assertThat(plan.proven().score().value())
                    .as("%s, seed %s", rules, seed)
                    .isEqualByComparingTo(fresh.score().value());
            var all = new Universe(regulation, evidence, effort, rules.newDocuments).outcomes(assessor, today);
            agree(plan, all, rules + ", seed " + seed);
        }
    }

    private static void agree(Plan plan, List<Outcome> all, String which) {
        var best = all.stream().map(Outcome::score).max(BigDecimal::compareTo).orElseThrow();
        var reachable = all.stream()
                .filter(outcome -> outcome.score().compareTo(plan.target().score()) >= 0)
                .mapToInt(Outcome::effort)
                .min();
        assertThat(plan.exact()).as(which).isTrue();
        assertThat(plan.reached()).as(which).isEqualTo(reachable.isPresent());
        if (reachable.isPresent()) {
            assertThat(plan.effort()).as(which).isEqualTo(reachable.getAsInt());
        } else {
            assertThat(plan.proven().score().value()).as(which).isEqualByComparingTo(best);
        }
    }

    @Test
    void optimizerFindsTheCheapestOptionsOfAll() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var groups = IntStream.range(0, 2 + random.nextInt(4))
                    .mapToObj(group -> IntStream.range(0, 1 + random.nextInt(3))
                            .mapToObj(option -> new Option(
                                    List.of(),
                                    1 + random.nextInt(12),
                                    Map.of(),
                                    BigDecimal.valueOf(random.nextInt(2000), 2)))
                            .toList())
                    .toList();
            var asked = BigDecimal.valueOf(random.nextInt(5000), 2);

            var chosen = new Optimizer(groups).cheapest(asked);

            var cheapest = cheapest(groups, 0, asked);
            assertThat(chosen.map(PlanPropertyTest::effort).orElse(null))
                    .as("seed %s", seed)
                    .isEqualTo(cheapest);
            chosen.ifPresent(
                    options -> assertThat(options.stream().map(Option::gain).reduce(BigDecimal.ZERO, BigDecimal::add))
                            .isGreaterThanOrEqualTo(asked));
        }
    }

    /** Solvers treat programmes of very few unknowns in ways of their own. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void optimizerNeedsNoMemoryForFewOptionsThatGainMuch(int options) {
        var groups = IntStream.rangeClosed(1, options)
                .mapToObj(number -> List.of(new Option(List.of(), 1000 * number, Map.of(), new BigDecimal("99.9999"))))
                .toList();

        var chosen = new Optimizer(groups).cheapest(new BigDecimal("99.5"));

        assertThat(chosen.map(PlanPropertyTest::effort)).contains(1000);
    }

    private static int effort(List<Option> options) {
        return options.stream().mapToInt(Option::effort).sum();
    }

    private static @Nullable Integer cheapest(List<List<Option>> groups, int at, BigDecimal asked) {
        if (at == groups.size()) {
            return asked.signum() <= 0 ? 0 : null;
        }
        Integer best = cheapest(groups, at + 1, asked);
        for (var option : groups.get(at)) {
            var rest = cheapest(groups, at + 1, asked.subtract(option.gain()));
            if (rest != null && (best == null || rest + option.effort() < best)) {
                best = rest + option.effort();
            }
        }
        return best;
    }

    private static List<GivenRow> rows(Random random) {
        var rows = new ArrayList<GivenRow>();
        if (random.nextInt(3) > 0) {
            var document = new LinkedHashMap<String, Object>(Map.of("kode", "01.S.1"));
            maybe(random, document, "jenis", random.nextBoolean() ? "Perda" : "SK");
            maybe(random, document, "tahun", random.nextBoolean() ? 2021 : YEAR);
            maybe(random, document, "berlaku", random.nextBoolean());
            rows.add(new GivenRow("Dokumen", document));
        }
        if (random.nextInt(3) > 0) {
            var figure = new LinkedHashMap<String, Object>(Map.of("kode", "01.H.1"));
            maybe(random, figure, "nilai", (double) random.nextInt(101));
            maybe(random, figure, "tahun", random.nextBoolean() ? 2023 : YEAR);
            rows.add(new GivenRow("Capaian", figure));
        }
        return rows;
    }

    private static void maybe(Random random, Map<String, Object> row, String field, Object value) {
        if (random.nextInt(4) > 0) {
            row.put(field, value);
        }
    }

    private static Effort effort(Random random) {
        var fields = new LinkedHashMap<String, Integer>();
        if (random.nextInt(3) == 0) {
            fields.put("tahun", Effort.NEVER);
        }
        int change = random.nextInt(6) == 0 ? Effort.NEVER : 1 + random.nextInt(4);
        return new Effort(
                null,
                new Cost(1 + random.nextInt(5), change, 1 + random.nextInt(3), fields),
                Map.of("Capaian", new Cost(2, 1 + random.nextInt(9), null, Map.of())),
                Map.of());
    }

    private static Circumstances with(Effort effort) {
        return new Circumstances(Waivers.NONE, OwnTimetable.NONE, effort, null);
    }

    private record Outcome(int effort, BigDecimal score) {}

    /** Every submission that changes could make of one; figures at and beside every limit of the rules. */
    private record Universe(Regulation regulation, EvidenceSet evidence, Effort effort, int newDocuments) {
        private static final Map<String, List<Object>> DOCUMENT =
                ordered("jenis", List.of("Perda", "SK"), "tahun", List.of(2021, YEAR), "berlaku", List.of(true, false));
        private static final Map<String, List<Object>> FIGURE =
                ordered("nilai", List.of(0.0, 5.0, 20.0, 80.0, 95.0), "tahun", List.of(2023, YEAR));

        List<Outcome> outcomes(Assessor assessor, Assessment today) {
            var places = ChangedEvidence.of(regulation, evidence, List.of());
            var work = new Work(effort, places);
            int documents = places.count("Dokumen", "01.S.1");
            List<List<Change>> all = List.of(List.of());
            for (int number = 1; number <= documents + newDocuments; number++) {
                all = times(all, new RowPlace("Dokumen", "01.S.1", number), number <= documents, DOCUMENT);
            }
            boolean measured = places.count("Capaian", "01.H.1") > 0;
            all = times(all, new RowPlace("Capaian", "01.H.1", 1), measured, FIGURE);
            var outcomes = new ArrayList<Outcome>();
            for (var changes : all) {
                int sum = 0;
                for (var change : changes) {
                    int one = work.of(change.row(), change.values());
                    sum = one == Work.IMPOSSIBLE || sum == Work.IMPOSSIBLE ? Work.IMPOSSIBLE : sum + one;
                }
                if (sum != Work.IMPOSSIBLE) {
                    var then = WhatIf.assess(assessor, today, changes);
                    outcomes.add(new Outcome(sum, then.score().value()));
                }
            }
            return outcomes;
        }

        private static List<List<Change>> times(
                List<List<Change>> all, RowPlace place, boolean there, Map<String, List<Object>> fields) {
            var ways = new ArrayList<Map<String, Object>>(List.of(Map.of()));
            fields.forEach((field, values) -> {
                var next = new ArrayList<Map<String, Object>>();
                for (var way : ways) {
                    if (there) {
                        next.add(way);
                    }
                    for (var value : values) {
                        var more = new LinkedHashMap<>(way);
                        more.put(field, value);
                        next.add(more);
                    }
                }
                ways.clear();
                ways.addAll(next);
            });
            var product = new ArrayList<List<Change>>(all);
            for (var changes : all) {
                for (var way : ways) {
                    if (!way.isEmpty()) {
                        var more = new ArrayList<>(changes);
                        more.add(new Change(place, way));
                        product.add(more);
                    }
                }
            }
            return product;
        }

        private static Map<String, List<Object>> ordered(Object... pairs) {
            var map = new LinkedHashMap<String, List<Object>>();
            for (int i = 0; i < pairs.length; i += 2) {
                map.put((String) pairs[i], List.copyOf((List<?>) pairs[i + 1]));
            }
            return map;
        }
    }
}
