package id.patuh.explanation;

import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Arithmetic;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.Literal;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One side of a comparison as a multiple of something: {@code $total * 100} is 100 times the total.
 *
 * <p>Rules write shares as {@code $part * 100 >= $whole * 80}, so that no fraction is rounded; people read that the part is
 * at least 80 percent of the whole.
 */
record Ratio(BigDecimal times, Expression of) {
    static Expression simplified(Comparison comparison) {
        var left = of(comparison.left());
        var right = of(comparison.right());
        boolean plain = left.of.equals(comparison.left()) && right.of.equals(comparison.right());
        if (plain || left.times.signum() <= 0 || right.of instanceof Literal) {
            return comparison;
        }
        var times = right.times.divide(left.times, MathContext.DECIMAL64).stripTrailingZeros();
        var share = times.compareTo(BigDecimal.ONE) == 0 ? right.of : new Arithmetic(new Literal(times), '*', right.of);
        return new Comparison(left.of, comparison.operator(), share);
    }

    private static Ratio of(Expression side) {
        if (side instanceof Arithmetic product && product.sign() == '*') {
            if (product.left() instanceof Literal literal && literal.value() instanceof Number times) {
                return new Ratio(new BigDecimal(times.toString()), product.right());
            }
            if (product.right() instanceof Literal literal && literal.value() instanceof Number times) {
                return new Ratio(new BigDecimal(times.toString()), product.left());
            }
        }
        return new Ratio(BigDecimal.ONE, side);
    }
}
