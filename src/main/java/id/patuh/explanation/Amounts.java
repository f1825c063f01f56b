package id.patuh.explanation;

import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Arithmetic;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Variable;
import id.patuh.rules.Fact;
import id.patuh.rules.Trace;
import id.patuh.rules.Trace.Binding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of an expression's sides, and the fields that say how to write them.
 *
 * @param fact the fact at hand; null for a total, or where there is none
 * @param total the total at hand; null for a fact
 */
record Amounts(
        Vocabulary words, String form, @Nullable Fact fact, List<Binding> bindings, Trace.@Nullable Total total) {

    @Nullable Object value(Expression side) {
        if (side instanceof Literal literal) {
            return literal.value();
        }
        if (side instanceof FieldOf field) {
            return fact == null ? null : fact.value(field.name());
        }
        if (side instanceof Variable variable) {
            var sum = sum(variable);
            var binding = binding(variable);
            return sum != null ? sum.value() : binding == null ? null : binding.value();
        }
        return side instanceof Arithmetic arithmetic ? computed(arithmetic) : null;
    }

    private @Nullable Object computed(Arithmetic arithmetic) {
        if (!(value(arithmetic.left()) instanceof Number left)
                || !(value(arithmetic.right()) instanceof Number right)) {
            return null;
        }
        if (isWhole(left) && isWhole(right)) {
            var whole = computed(left.longValue(), arithmetic.sign(), right.longValue());
            boolean small = left instanceof Integer && right instanceof Integer;
            return whole == null || !small ? whole : (Object) whole.intValue();
        }
        return computed(Shortfall.exact(left), arithmetic.sign(), Shortfall.exact(right));
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long;
    }

    private static @Nullable BigDecimal computed(BigDecimal first, char sign, BigDecimal second) {
        return switch (sign) {
            case '+' -> first.add(second);
            case '-' -> first.subtract(second);
            case '*' -> first.multiply(second);
            case '/' -> second.signum() == 0 ? null : first.divide(second, MathContext.DECIMAL64);
            default -> second.signum() == 0 ? null : first.remainder(second);
        };
    }

    /** Whole numbers divide without a rest, as in the engine. */
    private static @Nullable Long computed(long first, char sign, long second) {
        return switch (sign) {
            case '+' -> first + second;
            case '-' -> first - second;
            case '*' -> first * second;
            case '/' -> second == 0 ? null : first / second;
            default -> second == 0 ? null : first % second;
        };
    }

    @Nullable Field field(Expression side) {
        if (side instanceof FieldOf field) {
            return words.field(form, field.name()).orElse(null);
        }
        if (side instanceof Variable variable) {
            var sum = sum(variable);
            if (sum != null) {
                return sum.function().equals("count")
                        ? null
                        : words.field(form, sum.field()).orElse(null);
            }
            var binding = binding(variable);
            return binding == null || counts(binding)
                    ? null
                    : words.field(binding.form(), binding.field()).orElse(null);
        }
        return side instanceof Arithmetic arithmetic ? field(arithmetic) : null;
    }

    private static boolean counts(Binding binding) {
        return binding.total() != null && binding.total().function().equals("count");
    }

    /** Twice some rupiah are rupiah; rupiah by rupiah are not. */
    private @Nullable Field field(Arithmetic arithmetic) {
        var left = field(arithmetic.left());
        var right = field(arithmetic.right());
        if (arithmetic.sign() == '+' || arithmetic.sign() == '-' || right == null) {
            return left != null ? left : right;
        }
        return arithmetic.sign() == '*' && left == null ? right : null;
    }

    /** Whether a side is a year or a day. */
    boolean isTime(Expression side) {
        var field = field(side);
        return field != null
                ? field.type() == FieldType.YEAR || field.type() == FieldType.DATE
                : Set.of("tahun", "awal", "akhir").containsAll(side.fields()) && side instanceof FieldOf;
    }

    Trace.@Nullable Sum sum(Variable variable) {
        if (total == null) {
            return null;
        }
        return total.sums().stream()
                .filter(sum -> sum.variable().equals(variable.name()))
                .findFirst()
                .orElse(null);
    }

    @Nullable Binding binding(Variable variable) {
        return bindings.stream()
                .filter(binding -> binding.variable().equals(variable.name()))
                .findFirst()
                .orElse(null);
    }
}
