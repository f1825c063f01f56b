package id.patuh.assessment;

import id.patuh.language.Text;
import id.patuh.regulation.Criterion;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one right stands.
 *
 * @param value from 0 to 100, rounded half up to two decimals; null where every indicator is not applicable
 * @param checked whether the pack has rules for it
 * @param formula the computation with the numbers in it
 */
public record CriterionScore(
        Criterion criterion, @Nullable BigDecimal value, boolean checked, Text formula, List<AspectScore> aspects) {}
