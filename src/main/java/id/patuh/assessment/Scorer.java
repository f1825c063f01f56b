package id.patuh.assessment;

import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Aspect;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.Rating;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.Scoring.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds verdicts up as the pack says. */
final class Scorer {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Regulation regulation;

    Scorer(Regulation regulation) {
        this.regulation = regulation;
    }

    Score score(List<IndicatorResult> results) {
        var criteria = regulation.criteria().stream()
                .map(criterion -> criterion(criterion, of(criterion, results)))
                .toList();
        int checked = (int) criteria.stream().filter(CriterionScore::checked).count();
        return regulation.scoring().method() == Method.WEIGHTED_ASPECTS
                ? mean(criteria, checked)
                : sumOverMaximum(results, criteria, checked);
    }

    private static List<IndicatorResult> of(Criterion criterion, List<IndicatorResult> results) {
        return results.stream()
                .filter(result -> result.indicator().criterion().equals(criterion.code()))
                .toList();
    }

    private CriterionScore criterion(Criterion criterion, List<IndicatorResult> results) {
        boolean checked = results.stream().anyMatch(result -> result.verdict() != Verdict.NOT_CHECKED);
        var aspects = regulation.aspects().stream()
                .map(aspect -> aspect(aspect, results))
                .filter(aspect -> aspect.maximum() > 0)
                .toList();
        if (!checked) {
            return new CriterionScore(criterion, zero(), false, Message.of("assessment.formula.notChecked"), aspects);
        }
        if (aspects.isEmpty()) {
            return new CriterionScore(criterion, null, true, Message.of("assessment.formula.notApplicable"), aspects);
        }
        return regulation.scoring().method() == Method.WEIGHTED_ASPECTS
                ? weighted(criterion, aspects)
                : summed(criterion, aspects);
    }

    private AspectScore aspect(Aspect aspect, List<IndicatorResult> results) {
        var counted = results.stream()
                .filter(result -> result.indicator().aspect().equals(aspect.code()))
                .filter(result -> result.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        return new AspectScore(
                aspect,
                counted.stream().mapToInt(IndicatorResult::points).sum(),
                counted.stream()
                        .mapToInt(result -> result.indicator().maximum())
                        .sum(),
                regulation.scoring().weights().getOrDefault(aspect.code(), BigDecimal.ZERO));
    }

    /** Aspects in which nothing applies leave the denominator. */
    private static CriterionScore weighted(Criterion criterion, List<AspectScore> aspects) {
        var weights = aspects.stream().map(AspectScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        var earned = BigDecimal.ZERO;
        var terms = new ArrayList<Text>();
        for (var aspect : aspects) {
            earned = earned.add(aspect.weight()
                    .multiply(BigDecimal.valueOf(aspect.points()))
                    .divide(BigDecimal.valueOf(aspect.maximum()), MathContext.DECIMAL64));
            terms.add(Message.of("assessment.formula.term", aspect.weight(), aspect.points(), aspect.maximum()));
        }
        var value = rounded(earned.multiply(HUNDRED).divide(weights, MathContext.DECIMAL64));
        var sum = sum(terms);
        var formula = weights.compareTo(HUNDRED) == 0
                ? Message.of("assessment.formula.weighted", sum, score(value))
                : Message.of("assessment.formula.reweighted", sum, weights, score(value));
        return new CriterionScore(criterion, value, true, formula, aspects);
    }

    private static CriterionScore summed(Criterion criterion, List<AspectScore> aspects) {
        int points = aspects.stream().mapToInt(AspectScore::points).sum();
        int maximum = aspects.stream().mapToInt(AspectScore::maximum).sum();
        var value = share(points, maximum);
        return new CriterionScore(
                criterion, value, true, Message.of("assessment.formula.share", points, maximum, score(value)), aspects);
    }

    private Score mean(List<CriterionScore> criteria, int checked) {
        var values = criteria.stream()
                .map(CriterionScore::value)
                .filter(Objects::nonNull)
                .toList();
        var count = BigDecimal.valueOf(Math.max(1, values.size()));
        var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var value = rounded(sum.divide(count, MathContext.DECIMAL64));
        var terms = values.stream().<Text>map(Scorer::score).toList();
        return rated(value, Message.of("assessment.formula.mean", sum(terms), count, score(value)), checked, criteria);
    }

    private Score sumOverMaximum(List<IndicatorResult> results, List<CriterionScore> criteria, int checked) {
        var counted = results.stream()
                .filter(result -> result.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        int points = counted.stream().mapToInt(IndicatorResult::points).sum();
        int maximum = counted.stream()
                .mapToInt(result -> result.indicator().maximum())
                .sum();
        var value = share(points, maximum);
        return rated(value, Message.of("assessment.formula.share", points, maximum, score(value)), checked, criteria);
    }

    private Score rated(BigDecimal value, Text formula, int checked, List<CriterionScore> criteria) {
        var ratings = regulation.ratings().stream()
                .sorted(Comparator.comparing(Rating::from))
                .toList();
        var rating = ratings.get(0);
        Rating next = null;
        for (var candidate : ratings) {
            if (candidate.from().compareTo(value) <= 0) {
                rating = candidate;
            } else if (next == null) {
                next = candidate;
            }
        }
        return new Score(value, formula, rating, next, gap(next, value), checked, criteria);
    }

    private static @Nullable BigDecimal gap(@Nullable Rating next, BigDecimal value) {
        return next == null ? null : next.from().subtract(value);
    }

    private static BigDecimal share(int points, int maximum) {
        return maximum == 0
                ? zero()
                : rounded(BigDecimal.valueOf(points)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(maximum), MathContext.DECIMAL64));
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO.setScale(2);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    /** A score always shows its two decimals. */
    private static Text score(BigDecimal value) {
        return language -> String.format(language.locale(), "%.2f", value);
    }

    private static Text sum(List<Text> terms) {
        return language -> terms.stream().map(term -> term.in(language)).collect(Collectors.joining(" + "));
    }
}
