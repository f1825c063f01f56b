package id.patuh.assessment;

import id.patuh.explanation.Explanation;
import id.patuh.language.LocalizedText;
import id.patuh.regulation.Aspect;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.LegalBasis;
import id.patuh.regulation.Rating;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.Scoring;
import id.patuh.regulation.Scoring.Method;
import id.patuh.regulation.Source;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Made-up verdicts in criteria and aspects, and the regulation that adds them up. */
final class Results {
    private static final Source SOURCE = new Source(Source.Status.WORKING, "uji", LocalDate.of(2026, 11, 21));
    private static final Map<String, BigDecimal> WEIGHTS = Map.of(
            "struktur", BigDecimal.valueOf(10), "proses", BigDecimal.valueOf(30), "hasil", BigDecimal.valueOf(60));

    private final Map<String, List<IndicatorResult>> byCriterion = new LinkedHashMap<>();

    /** A criterion that the pack says nothing about yet, until results are given. */
    Results criterion(String code) {
        byCriterion.computeIfAbsent(code, criterion -> new ArrayList<>());
        return this;
    }

    Results earning(String criterion, String aspect, int points, int maximum) {
        var verdict = points == maximum ? Verdict.MET : points == 0 ? Verdict.NOT_MET : Verdict.PARTLY_MET;
        return with(criterion, aspect, verdict, points, maximum);
    }

    Results with(String criterion, String aspect, Verdict verdict, int points, int maximum) {
        var results = byCriterion.computeIfAbsent(criterion, first -> new ArrayList<>());
        var code = criterion + "." + aspect.substring(0, 1) + "." + results.size();
        var indicator = new Indicator(
                code,
                criterion,
                aspect,
                text(code),
                "opd",
                maximum,
                List.of(),
                SOURCE,
                text("-"),
                text("-"),
                List.of(),
                null);
        results.add(new IndicatorResult(indicator, verdict, points, Explanation.NOTHING, null, List.of()));
        return this;
    }

    /** As many indicators of ten points as make the maximum, filled one after the other. */
    static Results summing(int points, int maximum) {
        var results = new Results();
        for (int rest = points, left = maximum; left > 0; left -= 10, rest -= 10) {
            results.earning("0" + (left / 10 % 3 + 1), "hasil", Math.max(0, Math.min(10, rest)), 10);
        }
        return results;
    }

    List<IndicatorResult> all() {
        return byCriterion.values().stream().flatMap(List::stream).toList();
    }

    Score weighed() {
        return new Scorer(regulation(new Scoring(Method.WEIGHTED_ASPECTS, WEIGHTS, SOURCE), ratings())).score(all());
    }

    Score weighed(Map<String, BigDecimal> weights) {
        return new Scorer(regulation(new Scoring(Method.WEIGHTED_ASPECTS, weights, SOURCE), ratings())).score(all());
    }

    Score summed() {
        return summed(ratings());
    }

    Score summed(List<Rating> ratings) {
        return new Scorer(regulation(new Scoring(Method.SUM_OVER_MAXIMUM, Map.of(), SOURCE), ratings)).score(all());
    }

    static List<Rating> ratings() {
        return List.of(rating("peduli", "75", true), rating("kurang", "0", false), rating("cukup", "65", false));
    }

    static Rating rating(String code, String from, boolean target) {
        return new Rating(code, text(code), new BigDecimal(from), target, SOURCE);
    }

    private Regulation regulation(Scoring scoring, List<Rating> ratings) {
        var criteria = byCriterion.entrySet().stream()
                .map(entry -> new Criterion(
                        entry.getKey(),
                        text(entry.getKey()),
                        text("-"),
                        entry.getValue().stream()
                                .map(IndicatorResult::indicator)
                                .toList()))
                .toList();
        var aspects = List.of(aspect("struktur"), aspect("proses"), aspect("hasil"));
        var legalBasis = new LegalBasis(text("uji"), null, null, null, SOURCE);
        return new Regulation(
                "uji-2021",
                "1.0.0",
                "00",
                Path.of("rules"),
                text("uji"),
                legalBasis,
                List.of(),
                aspects,
                scoring,
                ratings,
                List.of(),
                Map.of(),
                criteria,
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private static Aspect aspect(String code) {
        return new Aspect(code, text(code));
    }

    private static LocalizedText text(String words) {
        return new LocalizedText(words, words);
    }
}
