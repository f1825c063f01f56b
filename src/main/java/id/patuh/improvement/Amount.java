package id.patuh.improvement;

import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Arithmetic;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Operator;
import id.patuh.rules.Expression.Variable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an expression comes to, for known fields and variables.
 *
 * <p>It only proposes answers; whether they are enough, the evaluator says.
 */
record Amount(Map<String, Object> fields, Function<String, @Nullable Object> variables) {

    @Nullable Object of(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal.value();
        }
        if (expression instanceof FieldOf field) {
            return fields.get(field.name());
        }
        if (expression instanceof Variable variable) {
            return variables.apply(variable.name());
        }
        return expression instanceof Arithmetic arithmetic ? computed(arithmetic) : null;
    }

    @Nullable BigDecimal number(Expression expression) {
        return of(expression) instanceof Number number ? exact(number) : null;
    }

    /** Left minus right; null where one of them has no number. */
    @Nullable BigDecimal difference(Comparison comparison) {
        var left = number(comparison.left());
        var right = number(comparison.right());
        return left == null || right == null ? null : left.subtract(right);
    }

    static BigDecimal exact(Number number) {
        return new BigDecimal(number.toString());
    }

    static boolean holds(Operator operator, int sign) {
        return switch (operator) {
            case EQUAL -> sign == 0;
            case NOT_EQUAL -> sign != 0;
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case MORE -> sign > 0;
            case AT_LEAST -> sign >= 0;
        };
    }

    /** Whether a comparison holds; null where a side is not known. */
    @Nullable Boolean holds(Comparison comparison) {
        var left = of(comparison.left());
        var right = of(comparison.right());
        if (isNull(comparison.left()) || isNull(comparison.right())) {
            return holds(comparison.operator(), left == null && right == null ? 0 : 1);
        }
        if (left == null || right == null) {
            return null;
        }
        if (left instanceof Number one && right instanceof Number other) {
            return holds(comparison.operator(), exact(one).compareTo(exact(other)));
        }
        if (left instanceof LocalDate one && right instanceof LocalDate other) {
            return holds(comparison.operator(), one.compareTo(other));
        }
        return holds(comparison.operator(), left.equals(right) ? 0 : 1);
    }

    private static boolean isNull(Expression side) {
        return side instanceof Literal literal && literal.value() == null;
    }

    private @Nullable BigDecimal computed(Arithmetic arithmetic) {
        var left = number(arithmetic.left());
        var right = number(arithmetic.right());
        if (left == null || right == null) {
            return null;
        }
        return switch (arithmetic.sign()) {
            case '+' -> left.add(right);
            case '-' -> left.subtract(right);
            case '*' -> left.multiply(right);
            case '/' -> right.signum() == 0 ? null : left.divide(right, MathContext.DECIMAL64);
            default -> right.signum() == 0 ? null : left.remainder(right);
        };
    }
}
