package id.patuh.improvement;

import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.rules.Expression;
import id.patuh.rules.Expression.And;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.In;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Matches;
import id.patuh.rules.Expression.Not;
import id.patuh.rules.Expression.Operator;
import id.patuh.rules.Expression.Or;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would have to stand in a row for constraints to hold.
 *
 * @param fields what stands there today
 * @param variables the values that the rest of the rule brings
 * @param year the year that is assessed
 */
record Wishes(Form form, Map<String, Object> fields, Function<String, @Nullable Object> variables, int year) {
    private static final int MOST_CHOICES = 6;
    private static final double EVERYTHING = 100;

    /**
     * Every way to make all constraints hold; empty if there is none.
     *
     * <p>A figure between two bounds is proposed at either of them; that it could be nothing or everything comes last.
     */
    List<Map<String, Object>> all(List<Expression> constraints) {
        var backwards = new ArrayList<>(constraints);
        Collections.reverse(backwards);
        return Stream.concat(inOrder(constraints).stream(), inOrder(backwards).stream())
                .distinct()
                .sorted(Comparator.comparing(Wishes::extreme))
                .toList();
    }

    private static boolean extreme(Map<String, Object> way) {
        return way.values().stream()
                .anyMatch(value -> value instanceof Double number && (number == 0 || number == EVERYTHING));
    }

    private List<Map<String, Object>> inOrder(List<Expression> constraints) {
        List<Map<String, Object>> ways = List.of(Map.of());
        for (var constraint : constraints) {
            var next = new ArrayList<Map<String, Object>>();
            for (var way : ways) {
                var so = after(way);
                if (so.holds(constraint)) {
                    next.add(way);
                } else {
                    so.of(constraint, true).forEach(more -> next.add(joined(way, more)));
                }
            }
            ways = next.stream().distinct().limit(MOST_CHOICES).toList();
        }
        return ways;
    }

    /** Each way to make one constraint hold, or fail. */
    List<Map<String, Object>> of(Expression constraint, boolean wanted) {
        if (constraint instanceof Not not) {
            return of(not.part(), !wanted);
        }
        if (constraint instanceof And and) {
            return wanted ? all(and.parts()) : any(and.parts(), false);
        }
        if (constraint instanceof Or or) {
            return wanted ? any(or.parts(), true) : List.of();
        }
        if (constraint instanceof In in) {
            return in(in, wanted != in.negated());
        }
        if (constraint instanceof Matches matches) {
            return wanted == matches.negated() ? List.of() : matching(matches);
        }
        return constraint instanceof Comparison comparison ? compared(comparison, wanted) : List.of();
    }

    /** What a new row may say in a field that only has to be filled in. */
    Object plausible(Field field) {
        return switch (field.type()) {
            case NUMBER -> (Object) 1.0;
            case COUNT -> (Object) 1L;
            case YEAR -> (Object) year;
            case DATE -> LocalDate.of(year, 12, 31);
            case YESNO -> (Object) true;
            case CHOICE -> field.choices().get(0).value();
            case CODE, TEXT -> Objects.requireNonNullElse(field.example(), "1");
        };
    }

    private boolean holds(Expression constraint) {
        if (constraint instanceof Comparison comparison) {
            return Boolean.TRUE.equals(amount().holds(comparison));
        }
        if (constraint instanceof In in) {
            var value = amount().of(in.value());
            return value != null && in.among().stream().map(amount()::of).anyMatch(value::equals) != in.negated();
        }
        if (constraint instanceof And and) {
            return and.parts().stream().allMatch(this::holds);
        }
        if (constraint instanceof Or or) {
            return or.parts().stream().anyMatch(this::holds);
        }
        if (constraint instanceof Matches matches && amount().of(matches.value()) instanceof String text) {
            return Pattern.matches(matches.pattern(), text) != matches.negated();
        }
        return constraint instanceof Not not && !holds(not.part());
    }

    private Amount amount() {
        return new Amount(fields, variables);
    }

    private Wishes after(Map<String, Object> changes) {
        return new Wishes(form, joined(fields, changes), variables, year);
    }

    private static Map<String, Object> joined(Map<String, Object> one, Map<String, Object> other) {
        var joined = new LinkedHashMap<>(one);
        joined.putAll(other);
        return joined;
    }

    private List<Map<String, Object>> any(List<Expression> parts, boolean wanted) {
        return parts.stream().flatMap(part -> of(part, wanted).stream()).toList();
    }

    private Stream<Field> own(Expression side) {
        return side.fields().stream().flatMap(name -> form.field(name).stream());
    }

    private List<Map<String, Object>> in(In in, boolean wanted) {
        var field = in.value() instanceof FieldOf own ? form.field(own.name()).orElse(null) : null;
        if (field == null) {
            return List.of();
        }
        var among =
                in.among().stream().map(amount()::of).filter(Objects::nonNull).toList();
        var values = wanted
                ? among.stream()
                : field.choices().stream()
                        .map(choice -> (Object) choice.value())
                        .filter(value -> !among.contains(value));
        return values.limit(MOST_CHOICES).map(value -> one(field, value)).toList();
    }

    private List<Map<String, Object>> matching(Matches matches) {
        var field =
                matches.value() instanceof FieldOf own ? form.field(own.name()).orElse(null) : null;
        if (field == null) {
            return List.of();
        }
        var samples = Stream.of(plausible(field), "1", "ada", "Nomor 1 Tahun " + year, "https://contoh.go.id");
        return samples.map(String::valueOf)
                .filter(sample -> Pattern.matches(matches.pattern(), sample))
                .limit(1)
                .map(sample -> one(field, sample))
                .toList();
    }

    private List<Map<String, Object>> compared(Comparison comparison, boolean wanted) {
        var asked = wanted
                ? comparison
                : new Comparison(comparison.left(), opposite(comparison.operator()), comparison.right());
        return Stream.concat(own(asked.left()), own(asked.right()))
                .distinct()
                .flatMap(field -> value(field, asked).map(value -> one(field, value)))
                .toList();
    }

    private Stream<Object> value(Field field, Comparison asked) {
        if (asked.right() instanceof Literal literal && literal.value() == null) {
            return asked.operator() == Operator.NOT_EQUAL ? Stream.of(plausible(field)) : Stream.empty();
        }
        if (field.type() == FieldType.NUMBER || field.type() == FieldType.COUNT || field.type() == FieldType.YEAR) {
            return Threshold.find(
                    asked.operator(),
                    field.type(),
                    number -> new Amount(joined(fields, one(field, number)), variables).difference(asked))
                    .stream();
        }
        boolean left = asked.left() instanceof FieldOf own && own.name().equals(field.name());
        var other = amount().of(left ? asked.right() : asked.left());
        return other == null ? Stream.empty() : plain(field, left ? asked : asked.mirrored(), other);
    }

    private static Stream<Object> plain(Field field, Comparison asked, Object other) {
        if (other instanceof LocalDate day && field.type() == FieldType.DATE) {
            return switch (asked.operator()) {
                case LESS -> Stream.of(day.minusDays(1));
                case MORE, NOT_EQUAL -> Stream.of(day.plusDays(1));
                default -> Stream.of(day);
            };
        }
        if (asked.operator() == Operator.EQUAL) {
            return Stream.of(other);
        }
        if (asked.operator() != Operator.NOT_EQUAL) {
            return Stream.empty();
        }
        return other instanceof Boolean truth
                ? Stream.of(!truth)
                : field.choices().stream()
                        .map(choice -> (Object) choice.value())
                        .filter(value -> !value.equals(other))
                        .limit(MOST_CHOICES);
    }

    private static Map<String, Object> one(Field field, Object value) {
        return Map.of(field.name(), value);
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case LESS -> Operator.AT_LEAST;
            case AT_MOST -> Operator.MORE;
            case MORE -> Operator.AT_MOST;
            case AT_LEAST -> Operator.LESS;
        };
    }
}
