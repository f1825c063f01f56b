package id.patuh.rules;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A constraint of a rule, taken apart so that it can be put into words. */
public sealed interface Expression {
    /** What it is made of, from left to right; empty for a literal, a field and a variable. */
    default List<Expression> parts() {
        return List.of();
    }

    /** Itself and everything within it. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
    }

    /** As a rule would say it. */
    default String text() {
        return ExpressionText.of(this);
    }

    /** The names of the fields within it, in order. */
    default List<String> fields() {
        return all().filter(FieldOf.class::isInstance)
                .map(field -> ((FieldOf) field).name())
                .distinct()
                .toList();
    }

    /** The names of the variables within it, in order. */
    default List<String> variables() {
        return all().filter(Variable.class::isInstance)
                .map(variable -> ((Variable) variable).name())
                .distinct()
                .toList();
    }

    /** A value written in the rule: a String, Boolean, Integer or Double; null for {@code null}. */
    record Literal(@Nullable Object value) implements Expression {}

    /** A field of the fact at hand. */
    record FieldOf(String name) implements Expression {}

    /** A variable that was bound elsewhere in the rule, with its dollar sign. */
    record Variable(String name) implements Expression {}

    /** Two values compared. */
    record Comparison(Expression left, Operator operator, Expression right) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }

        /** The same comparison read from right to left. */
        public Comparison mirrored() {
            return new Comparison(/* left= */ right, operator.mirrored(), /* right= */ left);
        }
    }

    /** A value among several, or among none of them. */
    record In(Expression value, boolean negated, List<Expression> among) implements Expression {
        @Override
        public List<Expression> parts() {
            return Stream.concat(Stream.of(value), among.stream()).toList();
        }
    }

    /** A text that has a shape, given as a regular expression. */
    record Matches(Expression value, boolean negated, String pattern) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(value);
        }
    }

    /** All of them. */
    record And(List<Expression> parts) implements Expression {}

    /** At least one of them. */
    record Or(List<Expression> parts) implements Expression {}

    /** Not so. */
    record Not(Expression part) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(part);
        }
    }

    /**
     * Two numbers joined.
     *
     * @param sign one of {@code + - * / %}
     */
    record Arithmetic(Expression left, char sign, Expression right) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** How two values are compared. */
    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /** The same comparison read from right to left. */
        public Operator mirrored() {
            return switch (this) {
                case LESS -> MORE;
                case AT_MOST -> AT_LEAST;
                case MORE -> LESS;
                case AT_LEAST -> AT_MOST;
                default -> this;
            };
        }
    }
}
