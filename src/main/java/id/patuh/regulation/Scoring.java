package id.patuh.regulation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How points become a score from 0 to 100.
 *
 * @param weights points that each aspect is worth within a criterion; empty unless the method weighs aspects
 */
public record Scoring(Method method, Map<String, BigDecimal> weights, Source source) {
    /** The formulas a pack can choose from. */
    public enum Method {
        /** A criterion is the sum of its aspects' shares times their weights; the score is the mean of the criteria. */
        WEIGHTED_ASPECTS,
        /** The score is the sum of all points over the sum of all maxima, times 100. */
        SUM_OVER_MAXIMUM
    }
}
