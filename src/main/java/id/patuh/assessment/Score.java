package id.patuh.assessment;

import id.patuh.language.Text;
import id.patuh.regulation.Rating;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the verdicts add up.
 *
 * @param value from 0 to 100, rounded half up to two decimals; criteria and indicators that were not checked count as 0
 * @param formula the computation with the numbers in it
 * @param rating the class the value falls into
 * @param next the next better class; null when the best is reached
 * @param gap how many points of the score are missing to it; null when the best is reached
 * @param targetReached whether the rating is one that a submission is made for, or a better one
 * @param checkedCriteria how many of the criteria have at least one indicator with a rule
 */
public record Score(
        BigDecimal value,
        Text formula,
        Rating rating,
        @Nullable Rating next,
        @Nullable BigDecimal gap,
        boolean targetReached,
        int checkedCriteria,
        List<CriterionScore> criteria) {

    /** One whose rating tells by itself whether the target is reached. */
    public Score(
            BigDecimal value,
            Text formula,
            Rating rating,
            @Nullable Rating next,
            @Nullable BigDecimal gap,
            int checkedCriteria,
            List<CriterionScore> criteria) {
        this(value, formula, rating, next, gap, rating.target(), checkedCriteria, criteria);
    }
}
