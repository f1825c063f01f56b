package id.patuh.improvement;

import id.patuh.regulation.Field;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Fact;
import id.patuh.rules.Trace;
import id.patuh.rules.Trace.Tested;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One total that is too small or too large, and what one row in it would have to say. */
record Totalling(Trace.Total total, Trace.Sum sum, Comparison limit, Tested failed) {

    private static final String SUM = "sum";

    boolean counts() {
        return sum.function().equals("count");
    }

    /** The figure that a counted row would need. */
    Optional<Object> instead(Fact fact, Field field) {
        var today = fact.value(field.name()) instanceof Number number ? Amount.exact(number) : BigDecimal.ZERO;
        return find(field, number -> rest().subtract(today).add(number), rows());
    }

    /** The other figure of the same rows whose sum it is measured by: each row's is a part of that one. */
    Optional<String> whole() {
        if (!sum.function().equals(SUM)) {
            return Optional.empty();
        }
        var beside = total.sums().stream()
                .filter(other ->
                        other.function().equals(SUM) && limit.variables().contains(other.variable()))
                .map(Trace.Sum::field);
        var before = failed.bindings().stream()
                .filter(binding -> binding.form().equals(total.form()) && isSum(binding.total()))
                .map(Trace.Binding::field);
        return Stream.concat(beside, before)
                .filter(field -> !field.equals(sum.field()))
                .findFirst();
    }

    private boolean isSum(Trace.@Nullable Totalled other) {
        return other != null && other.function().equals(SUM) && codes().contains(other.kode());
    }

    private Set<String> codes() {
        return total.counted().stream()
                .flatMap(fact -> fact.rows().stream())
                .map(row -> Objects.requireNonNullElse(row.kode(), ""))
                .collect(Collectors.toSet());
    }

    /** The figure that all counted rows together would need. */
    Optional<BigDecimal> altogether(Field field) {
        return find(field, number -> number, rows()).map(value -> Amount.exact((Number) value));
    }

    BigDecimal today() {
        return rest();
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
        var others = Fixes.variables(List.of(failed));
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
