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
        return weighs() ? mean(criteria, checked) : sumOverMaximum(results, criteria, checked);
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
        if (aspects.isEmpty() || (weighs() && weight(aspects).signum() == 0)) {
            return new CriterionScore(criterion, null, true, nothingApplies(), aspects);
        }
        return weighs() ? weighted(criterion, aspects) : summed(criterion, aspects);
    }

    private boolean weighs() {
        return regulation.scoring().method() == Method.WEIGHTED_ASPECTS;
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
        var weights = weight(aspects);
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

    private static BigDecimal weight(List<AspectScore> aspects) {
        return aspects.stream().map(AspectScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
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
        if (values.isEmpty()) {
            return rated(zero(), nothingApplies(), checked, criteria);
        }
        var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var value = rounded(sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64));
        var terms = sum(values.stream().map(Scorer::score).toList());
        var formula = Message.of("assessment.formula.mean", terms, values.size(), score(value));
        return rated(value, formula, checked, criteria);
    }

    private Score sumOverMaximum(List<IndicatorResult> results, List<CriterionScore> criteria, int checked) {
        var counted = results.stream()
                .filter(result -> result.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        int points = counted.stream().mapToInt(IndicatorResult::points).sum();
        int maximum = counted.stream()
                .mapToInt(result -> result.indicator().maximum())
                .sum();
        if (maximum == 0) {
            return rated(zero(), nothingApplies(), checked, criteria);
        }
        var value = share(points, maximum);
        return rated(value, Message.of("assessment.formula.share", points, maximum, score(value)), checked, criteria);
    }

    /** The lowest rating of a valid pack begins at 0, so that there is one for every value. */
    private Score rated(BigDecimal value, Text formula, int checked, List<CriterionScore> criteria) {
        var ratings = regulation.ratings().stream()
                .sorted(Comparator.comparing(Rating::from))
                .toList();
        var reached = ratings.stream()
                .filter(rating -> rating.from().compareTo(value) <= 0)
                .toList();
        var rating = reached.get(reached.size() - 1);
        var next = ratings.stream().skip(reached.size()).findFirst().orElse(null);
        boolean target = reached.stream().anyMatch(Rating::target);
        return new Score(value, formula, rating, next, gap(next, value), target, checked, criteria);
    }

    private static @Nullable BigDecimal gap(@Nullable Rating next, BigDecimal value) {
        return next == null ? null : next.from().subtract(value);
    }

    private static BigDecimal share(int points, int maximum) {
        return rounded(BigDecimal.valueOf(points)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(maximum), MathContext.DECIMAL64));
    }

    private static Text nothingApplies() {
        return Message.of("assessment.formula.notApplicable");
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
