package id.patuh.explanation;

import id.patuh.rules.Expression.Operator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How much a number is too small or too large. */
final class Shortfall {
    private Shortfall() {}

    /** Above zero, in whole steps where the number found has no decimals; null where nothing is missing. */
    static @Nullable BigDecimal of(Operator operator, Number wanted, Number found) {
        boolean whole = found instanceof Integer || found instanceof Long;
        var have = exact(found);
        var missing = switch (operator) {
            case AT_LEAST, MORE -> least(operator, exact(wanted), whole).subtract(have);
            case AT_MOST, LESS -> have.add(least(operator, exact(wanted).negate(), whole));
            case EQUAL, NOT_EQUAL -> BigDecimal.ZERO;
        };
        return missing.signum() > 0 ? plain(missing) : null;
    }

    /** The smallest number that is enough; where decimals are allowed, "more than" has none, and the bound is given. */
    private static BigDecimal least(Operator operator, BigDecimal bound, boolean whole) {
        if (!whole) {
            return bound;
        }
        boolean strict = operator == Operator.MORE || operator == Operator.LESS;
        return strict
                ? bound.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                : bound.setScale(0, RoundingMode.CEILING);
    }

    /** Without zeros that say nothing, and never as 1E+1. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal exact(Number number) {
        return new BigDecimal(number.toString());
    }
}
