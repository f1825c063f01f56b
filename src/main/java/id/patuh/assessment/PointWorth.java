package id.patuh.assessment;

import id.patuh.regulation.Scoring.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What one more point is worth in the score, before rounding. */
public final class PointWorth {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PointWorth() {}

    /** By indicator; those that do not count are left out. */
    public static Map<String, BigDecimal> of(Assessment assessment) {
        var worth = new HashMap<String, BigDecimal>();
        boolean weighs = assessment.regulation().scoring().method() == Method.WEIGHTED_ASPECTS;
        var all = assessment.indicators().stream()
                .filter(result -> result.verdict() != Verdict.NOT_APPLICABLE && result.verdict() != Verdict.NOT_CHECKED)
                .toList();
        for (var result : all) {
            worth.put(result.indicator().code(), weighs ? weighed(assessment, result) : share(assessment));
        }
        return worth;
    }

    private static BigDecimal share(Assessment assessment) {
        int maximum = assessment.indicators().stream()
                .filter(result -> result.verdict() != Verdict.NOT_APPLICABLE)
                .mapToInt(result -> result.indicator().maximum())
                .sum();
        return HUNDRED.divide(BigDecimal.valueOf(maximum), MathContext.DECIMAL64);
    }

    private static BigDecimal weighed(Assessment assessment, IndicatorResult result) {
        var criteria = assessment.score().criteria();
        long counted = criteria.stream()
                .map(CriterionScore::value)
                .filter(Objects::nonNull)
                .count();
        var criterion = criteria.stream()
                .filter(one -> one.criterion().code().equals(result.indicator().criterion()))
                .findFirst()
                .orElseThrow();
        var weights = criterion.aspects().stream().map(AspectScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        var aspect = criterion.aspects().stream()
                .filter(one -> one.aspect().code().equals(result.indicator().aspect()))
                .findFirst()
                .orElseThrow();
        return HUNDRED.multiply(aspect.weight())
                .divide(weights, MathContext.DECIMAL64)
                .divide(BigDecimal.valueOf(aspect.maximum()), MathContext.DECIMAL64)
                .divide(BigDecimal.valueOf(counted), MathContext.DECIMAL64);
    }
}
