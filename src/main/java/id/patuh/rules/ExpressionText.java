package id.patuh.rules;

import id.patuh.rules.Expression.And;
import id.patuh.rules.Expression.Arithmetic;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.In;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Matches;
import id.patuh.rules.Expression.Not;
import id.patuh.rules.Expression.Or;
import id.patuh.rules.Expression.Variable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an expression as a rule would say it; what was read and is written again means the same. */
final class ExpressionText {
    private ExpressionText() {}

    static String of(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal(literal.value());
        }
        if (expression instanceof FieldOf field) {
            return field.name();
        }
        if (expression instanceof Variable variable) {
            return variable.name();
        }
        if (expression instanceof Comparison comparison) {
            return of(comparison.left()) + " " + comparison.operator().sign() + " " + of(comparison.right());
        }
        if (expression instanceof In in) {
            return of(in.value()) + (in.negated() ? " not in (" : " in (") + joined(in.among(), ", ") + ")";
        }
        if (expression instanceof Matches matches) {
            return of(matches.value()) + (matches.negated() ? " not matches " : " matches ") + text(matches.pattern());
        }
        return joined(expression);
    }

    private static String joined(Expression expression) {
        if (expression instanceof And and) {
            return and.parts().stream()
                    .map(part -> part instanceof Or ? "(" + of(part) + ")" : of(part))
                    .collect(Collectors.joining(" && "));
        }
        if (expression instanceof Or or) {
            return joined(or.parts(), " || ");
        }
        if (expression instanceof Not not) {
            return "!(" + of(not.part()) + ")";
        }
        return arithmetic((Arithmetic) expression);
    }

    private static String joined(List<Expression> parts, String between) {
        return parts.stream().map(ExpressionText::of).collect(Collectors.joining(between));
    }

    private static String arithmetic(Arithmetic sum) {
        if (sum.sign() == '-' && sum.left().equals(new Literal(0)) && sum.right() instanceof Literal) {
            return "-" + of(sum.right());
        }
        boolean product = "*/%".indexOf(sum.sign()) >= 0;
        var left = sum.left() instanceof Arithmetic inner && product && "+-".indexOf(inner.sign()) >= 0
                ? "(" + of(inner) + ")"
                : of(sum.left());
        boolean grouped = sum.right() instanceof Arithmetic inner && (product || "+-".indexOf(inner.sign()) >= 0);
        return left + " " + sum.sign() + " " + (grouped ? "(" + of(sum.right()) + ")" : of(sum.right()));
    }

    private static String literal(@Nullable Object value) {
        if (value instanceof String written) {
            return text(written);
        }
        if (value instanceof Double number) {
            var plain = BigDecimal.valueOf(number).toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        return String.valueOf(value);
    }

    private static String text(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
