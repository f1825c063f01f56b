package id.patuh.explanation;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceValue;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Arithmetic;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Variable;
import id.patuh.rules.Fact;
import id.patuh.rules.Trace;
import id.patuh.rules.Trace.Binding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the values and words of an expression's sides, for one fact or one total. */
final class Sides {
    private final Vocabulary words;
    private final String form;
    private final String kode;
    private final @Nullable Fact fact;
    private final List<Binding> bindings;
    private final Trace.@Nullable Total total;

    Sides(
            Vocabulary words,
            String form,
            String kode,
            @Nullable Fact fact,
            List<Binding> bindings,
            Trace.@Nullable Total total) {
        this.words = words;
        this.form = form;
        this.kode = kode;
        this.fact = fact;
        this.bindings = bindings;
        this.total = total;
    }

    /** A comparison with what was found on its left, so that the sentence begins with it. */
    Expression leftFirst(Expression expression) {
        if (expression instanceof Comparison comparison && !found(comparison.left()) && found(comparison.right())) {
            return comparison.mirrored();
        }
        return expression;
    }

    private boolean found(Expression side) {
        if (total != null && side instanceof Variable variable) {
            return sum(variable) != null;
        }
        return !side.fields().isEmpty();
    }

    private Trace.@Nullable Sum sum(Variable variable) {
        if (total == null) {
            return null;
        }
        return total.sums().stream()
                .filter(sum -> sum.variable().equals(variable.name()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Binding binding(Variable variable) {
        return bindings.stream()
                .filter(binding -> binding.variable().equals(variable.name()))
                .findFirst()
                .orElse(null);
    }

    Stream<CellRef> cells(@Nullable Fact of, String field) {
        if (of == null) {
            return Stream.empty();
        }
        return of.rows().stream()
                .flatMap(row -> row.value(field).stream())
                .map(EvidenceValue::cell)
                .filter(cell -> of.derivedBy() == null);
    }

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
        double first = left.doubleValue();
        double second = right.doubleValue();
        double result = switch (arithmetic.sign()) {
            case '+' -> first + second;
            case '-' -> first - second;
            case '*' -> first * second;
            case '/' -> first / second;
            default -> first % second;
        };
        return Double.isFinite(result) ? BigDecimal.valueOf(result).stripTrailingZeros() : null;
    }

    private @Nullable Field field(Expression side) {
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
            return binding == null
                    ? null
                    : words.field(binding.form(), binding.field()).orElse(null);
        }
        if (side instanceof Arithmetic arithmetic) {
            var left = field(arithmetic.left());
            return left != null ? left : field(arithmetic.right());
        }
        return null;
    }

    Text valueWords(Expression side, Object value) {
        return words.value(value, field(side), kode);
    }

    /** The subject of a sentence. */
    Text words(Expression side) {
        if (side instanceof FieldOf field) {
            return words.label(form, field.name());
        }
        if (side instanceof Variable variable) {
            return variable(variable);
        }
        if (side instanceof Arithmetic arithmetic) {
            return Message.of(
                    "explanation.arithmetic",
                    words(arithmetic.left()),
                    sign(arithmetic.sign()),
                    words(arithmetic.right()));
        }
        return side instanceof Literal literal
                ? words.value(literal.value(), null, "")
                : Text.verbatim(side.toString());
    }

    private static String sign(char sign) {
        return switch (sign) {
            case '*' -> "×";
            case '/' -> "÷";
            case '-' -> "−";
            default -> String.valueOf(sign);
        };
    }

    private Text variable(Variable variable) {
        var sum = sum(variable);
        if (sum != null && total != null) {
            return Message.of(
                    "explanation.sum." + sum.function(),
                    words.label(total.form(), sum.field()),
                    words.title(total.form()),
                    words.asked(kode));
        }
        var binding = binding(variable);
        if (binding == null) {
            return Text.verbatim(variable.name());
        }
        return binding.form().isEmpty()
                ? Message.of("explanation.earlierTotal", words.label(form, binding.field()))
                : words.label(binding.form(), binding.field());
    }

    /** The object of a sentence: a plain value, or a computed one with how it is computed. */
    Text expectedWords(Expression subject, Expression expected) {
        var value = value(expected);
        var field = field(subject);
        if (expected instanceof Literal) {
            return words.value(value, field, kode);
        }
        if (value == null) {
            return words(expected);
        }
        return Message.of("explanation.computed", words(expected), words.value(value, field, kode));
    }
}
