package id.patuh.explanation;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceValue;
import id.patuh.language.Message;
import id.patuh.language.Text;
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
    private final Amounts amounts;
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
        this.amounts = new Amounts(words, form, fact, bindings, total);
        this.total = total;
    }

    /** A comparison with what was found on its left, so that the sentence begins with it, and without detours. */
    Expression readable(Expression expression) {
        if (!(expression instanceof Comparison comparison)) {
            return expression;
        }
        boolean turned = !found(comparison.left()) && found(comparison.right());
        return Ratio.simplified(turned ? comparison.mirrored() : comparison);
    }

    private boolean found(Expression side) {
        if (total != null && side instanceof Variable variable) {
            return amounts.sum(variable) != null;
        }
        return !side.fields().isEmpty();
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
        return amounts.value(side);
    }

    boolean isTime(Expression side) {
        return amounts.isTime(side);
    }

    Text valueWords(Expression side, Object value) {
        return isOffice(side) && value instanceof String office
                ? words.office(office)
                : words.value(value, amounts.field(side), kode);
    }

    private boolean isOffice(Expression side) {
        return side instanceof FieldOf field && field.name().equals(Fact.OFFICE);
    }

    /** The subject of a sentence, or a part of one. */
    Text words(Expression side) {
        if (side instanceof FieldOf field) {
            return words.label(form, field.name());
        }
        if (side instanceof Variable variable) {
            return variable(variable);
        }
        if (side instanceof Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        }
        return side instanceof Literal literal
                ? words.value(literal.value(), null, "")
                : Text.verbatim(side.toString());
    }

    private Text arithmetic(Arithmetic arithmetic) {
        var right = Casing.within(words(arithmetic.right()));
        if (arithmetic.sign() == '*'
                && arithmetic.left() instanceof Literal literal
                && literal.value() instanceof BigDecimal share
                && share.compareTo(BigDecimal.ONE) < 0) {
            return Message.of("explanation.share", share.movePointRight(2), right);
        }
        return Message.of("explanation.arithmetic", words(arithmetic.left()), sign(arithmetic.sign()), right);
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
        var sum = amounts.sum(variable);
        if (sum != null && total != null) {
            return sum(sum, total);
        }
        var binding = amounts.binding(variable);
        if (binding == null) {
            return Text.verbatim(variable.name());
        }
        var total = binding.total();
        if (total != null) {
            return Casing.within(total(total.function(), binding.form(), binding.field(), total.kode()));
        }
        var label = words.label(binding.form(), binding.field());
        var other = binding.fact() == null ? "" : words.kode(binding.fact());
        return other.isEmpty() || other.equals(kode)
                ? label
                : Message.of("explanation.valueOf", label, Text.verbatim(other));
    }

    private Text sum(Trace.Sum sum, Trace.Total of) {
        return total(sum.function(), of.form(), sum.field(), kode);
    }

    private Text total(String function, String of, String field, String about) {
        var label = Casing.within(words.label(of, field));
        var what = Message.of("explanation.sum." + function, label, words.title(of));
        return about.isEmpty() ? what : Message.of("explanation.about", what, Text.verbatim(about));
    }

    /** The object of a sentence: a plain value, or a computed one with how it is computed. */
    Text expectedWords(Expression subject, Expression expected) {
        var value = value(expected);
        if (expected instanceof Literal && value != null) {
            return valueWords(subject, value);
        }
        var how = Casing.within(words(expected));
        if (value == null) {
            return how;
        }
        var shown = valueWords(subject, value);
        if (isOffice(subject)) {
            return shown;
        }
        boolean computed = expected instanceof Arithmetic;
        return Message.of(computed ? "explanation.computed" : "explanation.about", how, shown);
    }
}
