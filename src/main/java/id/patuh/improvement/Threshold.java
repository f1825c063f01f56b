package id.patuh.improvement;

import id.patuh.regulation.FieldType;
import id.patuh.rules.Expression.Operator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the number nearest to today's at which a comparison holds; the comparison has to be linear in it. */
final class Threshold {
    /** As fine as people write measurements. */
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private static final BigDecimal NOISE = new BigDecimal("1e-6");
    private static final int FINEST = 6;

    private Threshold() {}

    /**
     * The number to write instead.
     *
     * @param difference left minus right of the comparison, for a number in the field; null where there is none
     */
    static Optional<Object> find(
            Operator operator, FieldType type, Function<BigDecimal, @Nullable BigDecimal> difference) {
        var zero = difference.apply(BigDecimal.ZERO);
        var one = difference.apply(BigDecimal.ONE);
        var three = difference.apply(BigDecimal.valueOf(3));
        if (zero == null || one == null || three == null) {
            return Optional.empty();
        }
        var slope = one.subtract(zero);
        var linear = three.subtract(zero).subtract(slope.multiply(BigDecimal.valueOf(3)));
        if (slope.signum() == 0 || linear.abs().compareTo(NOISE) > 0) {
            return Optional.empty();
        }
        var bound = zero.negate().divide(slope, MathContext.DECIMAL64);
        var rounded = rounded(operator, slope.signum() > 0, type, bound);
        var found = difference.apply(rounded);
        return found != null && rounded.signum() >= 0 && Amount.holds(operator, sign(found))
                ? Optional.of(typed(type, rounded))
                : Optional.empty();
    }

    /**
     * The same for a figure that can only be tried out: from today's figure and two near it follows the line that it is on.
     *
     * @param difference may be null for some numbers
     */
    static Optional<Object> follow(
            Operator operator,
            FieldType type,
            BigDecimal today,
            Function<BigDecimal, @Nullable BigDecimal> difference) {
        var half = today.divide(BigDecimal.valueOf(2), 0, RoundingMode.FLOOR);
        var near = half.signum() > 0 ? half : today.add(BigDecimal.ONE);
        var far = half.signum() > 0
                ? today.add(half).divide(BigDecimal.valueOf(2), 0, RoundingMode.FLOOR)
                : today.add(BigDecimal.valueOf(2));
        var here = difference.apply(today);
        var there = difference.apply(near);
        var beyond = difference.apply(far);
        if (here == null || there == null) {
            return Optional.empty();
        }
        var slope = there.subtract(here).divide(near.subtract(today), MathContext.DECIMAL128);
        Function<BigDecimal, @Nullable BigDecimal> line = number -> here.add(slope.multiply(number.subtract(today)));
        if (beyond != null
                && beyond.subtract(Objects.requireNonNull(line.apply(far)))
                                .abs()
                                .compareTo(NOISE)
                        > 0) {
            return Optional.empty();
        }
        return find(operator, type, line)
                .filter(value -> isEnough(operator, difference.apply(Amount.exact((Number) value))));
    }

    private static boolean isEnough(Operator operator, @Nullable BigDecimal difference) {
        return difference != null && Amount.holds(operator, sign(difference));
    }

    /** What division leaves behind the ninth decimal is no shortfall. */
    private static int sign(BigDecimal difference) {
        return difference.setScale(9, RoundingMode.HALF_UP).signum();
    }

    private static BigDecimal rounded(Operator operator, boolean rising, FieldType type, BigDecimal bound) {
        boolean whole = type != FieldType.NUMBER;
        boolean upwards = (operator == Operator.AT_LEAST || operator == Operator.MORE) == rising;
        boolean strict = operator == Operator.MORE || operator == Operator.LESS || operator == Operator.NOT_EQUAL;
        var step = whole ? BigDecimal.ONE : STEP;
        int scale = whole ? 0 : bound.scale() <= FINEST ? Math.max(0, bound.scale()) : 2;
        if (operator == Operator.EQUAL) {
            return bound.setScale(scale, RoundingMode.HALF_UP);
        }
        var near = bound.setScale(scale, upwards ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return strict && near.compareTo(bound) == 0 ? (upwards ? near.add(step) : near.subtract(step)) : near;
    }

    static Object typed(FieldType type, BigDecimal number) {
        return switch (type) {
            case COUNT -> (Object) number.longValue();
            case YEAR -> (Object) number.intValue();
            default -> (Object) number.doubleValue();
        };
    }
}
