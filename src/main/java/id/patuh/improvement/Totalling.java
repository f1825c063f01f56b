package id.patuh.improvement;

import id.patuh.regulation.Field;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Fact;
import id.patuh.rules.Trace;
import id.patuh.rules.Trace.Tested;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One total that is too small or too large, and what one row in it would have to say. */
record Totalling(Trace.Total total, Trace.Sum sum, Comparison limit, Tested failed) {

    boolean counts() {
        return sum.function().equals("count");
    }

    /** The figure that a counted row would need. */
    Optional<Object> instead(Fact fact, Field field) {
        var today = fact.value(field.name()) instanceof Number number ? Amount.exact(number) : BigDecimal.ZERO;
        return find(field, number -> rest().subtract(today).add(number), rows());
    }

    /** The figure that one more row would need. */
    Optional<Object> besides(Field field) {
        return find(field, number -> rest().add(number), rows() + 1);
    }

    private int rows() {
        return total.counted().size();
    }

    /** All figures together. */
    private BigDecimal rest() {
        var value = sum.value() == null ? BigDecimal.ZERO : Amount.exact(sum.value());
        return sum.function().equals("average") ? value.multiply(BigDecimal.valueOf(rows())) : value;
    }

    private Optional<Object> find(Field field, UnaryOperator<BigDecimal> together, int rows) {
        if (!limit.variables().contains(sum.variable())) {
            return Optional.empty();
        }
        return Threshold.find(limit.operator(), field.type(), number -> {
            var all = together.apply(number);
            return with(switch (sum.function()) {
                        case "average" -> all.divide(BigDecimal.valueOf(rows), MathContext.DECIMAL128);
                        case "min", "max" -> number;
                        default -> all;
                    })
                    .difference(limit);
        });
    }

    private Amount with(BigDecimal value) {
        var others = Fixes.variables(java.util.List.of(failed));
        return new Amount(Map.of(), name -> name.equals(sum.variable()) ? value : other(name, others.apply(name)));
    }

    private @Nullable Object other(String name, @Nullable Object bound) {
        return total.sums().stream()
                .filter(one -> one.variable().equals(name))
                .map(one -> (Object) one.value())
                .findFirst()
                .orElse(bound);
    }
}
