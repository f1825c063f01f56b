package id.patuh.authoring.lint;

import id.patuh.rules.Expression;
import id.patuh.rules.Expression.And;
import id.patuh.rules.Expression.Arithmetic;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.In;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Matches;
import id.patuh.rules.Expression.Not;
import id.patuh.rules.Expression.Operator;
import id.patuh.rules.Expression.Or;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the constraints on one fact or total as sets of values, field by field. */
final class ConstraintReader {
    private final Scope scope;
    private final Map<String, Values> values = new LinkedHashMap<>();
    private final Set<String> others = new LinkedHashSet<>();

    /** The values that a constraint lets through for one thing asked about. */
    private record Asked(String key, Values values) {}

    /** A number times something: {@code 0.8 * $pagu}. */
    private record Share(BigDecimal factor, Expression of) {}

    private ConstraintReader(Scope scope) {
        this.scope = scope;
    }

    static Part.Demands read(String form, String kode, List<Expression> constraints, Scope scope) {
        var reader = new ConstraintReader(scope);
        constraints.forEach(reader::read);
        return new Part.Demands(form, kode, reader.values, reader.others);
    }

    private void read(Expression constraint) {
        if (constraint instanceof And and) {
            and.parts().forEach(this::read);
            return;
        }
        var asked = asked(constraint);
        if (asked.isPresent()) {
            values.merge(asked.get().key(), asked.get().values(), Values::and);
        } else {
            others.add(scope.spelt(constraint));
        }
        filled(constraint);
    }

    /** Nothing but what is filled in can be compared, or have a shape. */
    private void filled(Expression constraint) {
        boolean compared = constraint instanceof Comparison comparison
                && comparison.operator() != Operator.NOT_EQUAL
                && !(comparison.left() instanceof Literal)
                && !(comparison.right() instanceof Literal);
        boolean shaped = constraint instanceof Matches matches && !matches.negated();
        if (compared || shaped) {
            constraint.parts().stream()
                    .filter(FieldOf.class::isInstance)
                    .forEach(field -> values.merge(scope.subject(field).orElseThrow(), filledIn(field), Values::and));
        }
    }

    private Values filledIn(Expression field) {
        return blank(field).not();
    }

    private Values blank(Expression subject) {
        if (!scope.isWord(subject)) {
            return new Values.Numbers(Ranges.NONE, true);
        }
        return new Values.Words(Set.of(), false, true);
    }

    private Optional<Asked> asked(Expression constraint) {
        if (constraint instanceof Comparison comparison) {
            return compared(comparison).or(() -> compared(comparison.mirrored()));
        }
        if (constraint instanceof In in) {
            return among(in);
        }
        if (constraint instanceof Or or) {
            return or.parts().stream()
                    .map(this::asked)
                    .reduce(ConstraintReader::either)
                    .flatMap(found -> found);
        }
        if (constraint instanceof And and) {
            return and.parts().stream()
                    .map(this::asked)
                    .reduce(ConstraintReader::both)
                    .flatMap(found -> found);
        }
        if (constraint instanceof Not not) {
            return asked(not.part())
                    .map(found -> new Asked(found.key(), found.values().not()));
        }
        return scope.subject(constraint).map(key -> new Asked(key, new Values.Words(Set.of(true), false, false)));
    }

    private static Optional<Asked> either(Optional<Asked> one, Optional<Asked> other) {
        return one.isPresent()
                        && other.isPresent()
                        && one.get().key().equals(other.get().key())
                ? Optional.of(new Asked(
                        one.get().key(), one.get().values().or(other.get().values())))
                : Optional.empty();
    }

    private static Optional<Asked> both(Optional<Asked> one, Optional<Asked> other) {
        return one.isPresent()
                        && other.isPresent()
                        && one.get().key().equals(other.get().key())
                ? Optional.of(new Asked(
                        one.get().key(), one.get().values().and(other.get().values())))
                : Optional.empty();
    }

    private Optional<Asked> compared(Comparison comparison) {
        var left = comparison.left();
        var subject = scope.subject(left);
        if (subject.isPresent() && comparison.right() instanceof Literal literal) {
            return Optional.of(new Asked(subject.get(), values(left, comparison.operator(), literal.value())));
        }
        var one = share(left);
        var other = share(comparison.right());
        var numerator = scope.subject(one.of());
        if (numerator.isEmpty()
                || other.of() instanceof Literal
                || one.factor().signum() <= 0
                || other.factor().signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(related(numerator.get(), comparison.operator(), one.factor(), other));
    }

    /** Two things compared: how many times the second the first has to be. */
    private Asked related(String subject, Operator operator, BigDecimal factor, Share other) {
        var times = other.factor().divide(factor, MathContext.DECIMAL64);
        var base = scope.spelt(other.of());
        boolean turned = other.of() instanceof FieldOf && subject.compareTo(base) > 0;
        var ranges = turned
                ? Ranges.of(operator.mirrored(), BigDecimal.ONE.divide(times, MathContext.DECIMAL64))
                : Ranges.of(operator, times);
        var key = turned ? base + " / " + subject : subject + " / " + base;
        return new Asked(key, new Values.Numbers(ranges, operator == Operator.NOT_EQUAL));
    }

    private static Share share(Expression expression) {
        if (expression instanceof Arithmetic arithmetic && arithmetic.sign() == '*') {
            if (arithmetic.left() instanceof Literal literal && literal.value() instanceof Number number) {
                return new Share(exact(number), arithmetic.right());
            }
            if (arithmetic.right() instanceof Literal literal && literal.value() instanceof Number number) {
                return new Share(exact(number), arithmetic.left());
            }
        }
        return new Share(BigDecimal.ONE, expression);
    }

    private static BigDecimal exact(Object number) {
        return new BigDecimal(number.toString());
    }

    private Values values(Expression subject, Operator operator, @Nullable Object value) {
        boolean unequal = operator == Operator.NOT_EQUAL;
        if (value == null) {
            return unequal ? filledIn(subject) : blank(subject);
        }
        if (value instanceof Number && !scope.isWord(subject)) {
            var ranges =
                    scope.isWhole(subject) ? Ranges.ofWhole(operator, exact(value)) : Ranges.of(operator, exact(value));
            return new Values.Numbers(ranges, unequal);
        }
        return words(subject, Set.of(value), unequal);
    }

    /** Where there are only so many choices, all but one are the rest of them. */
    private Values words(Expression subject, Set<Object> words, boolean negated) {
        var choices = scope.choices(scope.subject(subject).orElse(""));
        if (!negated || choices.isEmpty()) {
            return new Values.Words(words, negated, negated);
        }
        var rest = new LinkedHashSet<>(choices);
        rest.removeAll(words);
        return new Values.Words(rest, false, true);
    }

    private Optional<Asked> among(In in) {
        var subject = scope.subject(in.value());
        if (subject.isEmpty() || !in.among().stream().allMatch(Literal.class::isInstance)) {
            return Optional.empty();
        }
        return in.among().stream()
                .map(one -> values(in.value(), Operator.EQUAL, ((Literal) one).value()))
                .reduce(Values::or)
                .map(found -> new Asked(subject.get(), in.negated() ? found.not() : found));
    }
}
