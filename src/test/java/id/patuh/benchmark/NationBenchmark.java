package id.patuh.benchmark;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Assessor;
import id.patuh.assessment.GeneratedNation;
import id.patuh.evidence.EvidenceSet;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Language;
import id.patuh.regulation.Regulation;
import id.patuh.rules.drools.BareDrools;
import id.patuh.testsupport.Packs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Times the evaluation of a nation beside bare Drools firing the same rules in the same process.
 *
 * <p>The three ways take turns, so that a busy machine slows all of them; ratios count, not seconds.
 */
public final class NationBenchmark {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 11;

    private final Regulation regulation = Packs.regulation("kkp-ham-2021");
    private final Assessor assessor = new Assessor(Packs.ENGINE);
    private final BareDrools bare =
            new BareDrools(regulation, Packs.rules("kkp-ham-2021").rules());
    private final List<EvidenceSet> nation = GeneratedNation.of(regulation);

    private NationBenchmark() {}

    public static void main(String[] arguments) {
        new NationBenchmark().run();
    }

    private void run() {
        checkEqualAwards();
        var ways = List.<Way>of(
                new Way("bare Drools", this::fire),
                new Way("Patuh: verdicts and explanations", this::assess),
                new Way("Patuh: and every sentence written", this::assessAndWrite));
        var times = new double[ways.size()][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int way = 0; way < ways.size(); way++) {
                double milliseconds = ways.get(way).time(nation);
                if (round >= 0) {
                    times[way][round] = milliseconds;
                }
            }
        }
        print(ways, times);
    }

    /** A benchmark of two programs that do different work says nothing. */
    private void checkEqualAwards() {
        for (var subject : nation.subList(0, 50)) {
            var expected = bare.awards(GeneratedNation.facts(subject, regulation));
            for (var result : assessor.assess(regulation, subject).indicators()) {
                int award = expected.getOrDefault(result.indicator().code(), 0);
                if (result.points() != award) {
                    throw new IllegalStateException("%s earns %d with Patuh and %d with bare Drools"
                            .formatted(result.indicator().code(), result.points(), award));
                }
            }
        }
    }

    private long fire(EvidenceSet subject) {
        Map<String, Integer> awards = bare.awards(GeneratedNation.facts(subject, regulation));
        return awards.size();
    }

    private long assess(EvidenceSet subject) {
        return assessor.assess(regulation, subject).indicators().size();
    }

    private long assessAndWrite(EvidenceSet subject) {
        return letters(assessor.assess(regulation, subject));
    }

    private static long letters(Assessment assessment) {
        return assessment.indicators().stream()
                .flatMap(result -> Stream.concat(
                        result.explanation().because().stream(), result.explanation().toImprove().stream()))
                .map(RuleExplanation::conditions)
                .mapToLong(NationBenchmark::letters)
                .sum();
    }

    private static long letters(List<ConditionExplanation> conditions) {
        return conditions.stream()
                .mapToLong(condition -> condition.text().in(Language.ID).length() + letters(condition.parts()))
                .sum();
    }

    private void print(List<Way> ways, double[][] times) {
        long facts = nation.stream()
                .mapToLong(subject -> GeneratedNation.facts(subject, regulation).size())
                .sum();
        System.out.printf(
                "%d subjects, %d indicators, %d facts, %d rounds, Java %s, at most %d MiB%n",
                nation.size(),
                regulation.indicators().size(),
                facts,
                ROUNDS,
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
        double baseline = median(times[0]);
        for (int way = 0; way < ways.size(); way++) {
            double median = median(times[way]);
            System.out.printf(
                    "%-36s median %7.0f ms (%.0f to %.0f)   %.2f x bare%n",
                    ways.get(way).name(),
                    median,
                    Arrays.stream(times[way]).min().orElse(0),
                    Arrays.stream(times[way]).max().orElse(0),
                    median / baseline);
        }
    }

    private static double median(double[] times) {
        return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElse(0);
    }

    private record Way(String name, ToLongFunction<EvidenceSet> work) {
        private double time(List<EvidenceSet> nation) {
            long start = System.nanoTime();
            long seen = nation.stream().mapToLong(work).sum();
            long end = System.nanoTime();
            if (seen == 0) {
                throw new IllegalStateException("%s did nothing".formatted(name));
            }
            return (end - start) / 1e6;
        }
    }
}
