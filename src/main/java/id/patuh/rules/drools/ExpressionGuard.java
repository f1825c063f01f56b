package id.patuh.rules.drools;

import id.patuh.regulation.FieldType;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Arithmetic;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.In;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Matches;
import id.patuh.rules.Expression.Operator;
import id.patuh.rules.Expression.Variable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Checks that an expression names only what exists and compares only what can be compared. */
final class ExpressionGuard {
    /** Takes what is refused. */
    interface Refusal {
        void refuse(String code, Object... arguments);
    }

    private final Regulation regulation;
    private final FactTypes types;
    private final String type;
    private final Variables variables;
    private final Refusal refusal;

    ExpressionGuard(Regulation regulation, FactTypes types, String type, Variables variables, Refusal refusal) {
        this.regulation = regulation;
        this.types = types;
        this.type = type;
        this.variables = variables;
        this.refusal = refusal;
    }

    /** Checks an expression that is to be true or false. */
    void constraint(Expression expression, String written) {
        if (!kind(expression).comparesWith(Kind.YESNO)) {
            refusal.refuse("EXPRESSION_NOT_ALLOWED", written);
        }
    }

    /** Checks an expression; what kind of value it has. */
    Kind kind(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal.value() == null
                    ? Kind.BLANK
                    : Kind.of(literal.value().getClass());
        }
        if (expression instanceof FieldOf field) {
            return field(field.name());
        }
        if (expression instanceof Variable variable) {
            return variable(variable.name());
        }
        if (expression instanceof Arithmetic arithmetic) {
            var kinds = Stream.of(arithmetic.left(), arithmetic.right())
                    .map(this::number)
                    .toList();
            return Stream.of(Kind.NUMBER, Kind.WHOLE)
                    .filter(kinds::contains)
                    .findFirst()
                    .orElse(Kind.SMALL);
        }
        checkTruth(expression);
        return Kind.YESNO;
    }

    private void checkTruth(Expression expression) {
        if (expression instanceof Comparison comparison) {
            comparable(comparison.left(), comparison.operator(), comparison.right());
        } else if (expression instanceof In in) {
            in.among().forEach(one -> comparable(in.value(), Operator.EQUAL, one));
        } else if (expression instanceof Matches matches) {
            matches(matches);
        } else {
            expression.parts().forEach(this::truth);
        }
    }

    private Kind field(String name) {
        var javaType = types.fieldsOf(type).get(name);
        if (javaType == null) {
            refusal.refuse(
                    "FIELD_UNKNOWN",
                    type,
                    name,
                    Refusals.nearest(name, types.fieldsOf(type).keySet()));
            return Kind.ANY;
        }
        return Kind.of(javaType);
    }

    private Kind variable(String name) {
        var kind = variables.kind(name);
        if (kind == null) {
            refusal.refuse("VARIABLE_UNKNOWN", name);
            return Kind.ANY;
        }
        return kind;
    }

    private void comparable(Expression left, Operator operator, Expression right) {
        var one = kind(left);
        var other = kind(right);
        boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (equality ? !one.equalsSome(other) : !one.comparesWith(other)) {
            refusal.refuse("TYPES_DIFFER");
        } else if (!equality && !(one.hasOrder() && other.hasOrder())) {
            refusal.refuse("EXPRESSION_NOT_ALLOWED", operator.sign());
        }
        literal(left, right);
        literal(right, left);
    }

    /** A choice or a code that does not exist would never match, silently. */
    private void literal(Expression side, Expression other) {
        if (!(side instanceof FieldOf field)
                || !(other instanceof Literal literal)
                || !(literal.value() instanceof String text)
                || !types.forms().containsKey(type)) {
            return;
        }
        var known = types.forms().get(type).field(field.name());
        if (known.isPresent() && known.get().type() == FieldType.CHOICE) {
            var choices =
                    known.get().choices().stream().map(choice -> choice.value()).toList();
            if (!choices.contains(text)) {
                refusal.refuse("CHOICE_UNKNOWN", text, field.name(), Refusals.nearest(text, choices));
            }
        }
        if (known.isPresent() && known.get().type() == FieldType.CODE) {
            code(text);
        }
    }

    private void code(String code) {
        boolean asked = !regulation.indicatorsAsking(code).isEmpty()
                || regulation.indicator(code).isPresent();
        if (!asked) {
            List<String> codes = regulation.indicators().stream()
                    .flatMap(indicator -> indicator.evidence().stream())
                    .map(evidence -> evidence.kode())
                    .toList();
            refusal.refuse("CODE_UNKNOWN", code, Refusals.nearest(code, codes));
        }
    }

    private void matches(Matches matches) {
        if (!kind(matches.value()).comparesWith(Kind.TEXT)) {
            refusal.refuse("TYPES_DIFFER");
        }
        try {
            Pattern.compile(matches.pattern());
        } catch (PatternSyntaxException malformed) {
            refusal.refuse("PATTERN_MALFORMED", matches.pattern());
        }
    }

    private void truth(Expression part) {
        if (!kind(part).comparesWith(Kind.YESNO)) {
            refusal.refuse("TYPES_DIFFER");
        }
    }

    private Kind number(Expression part) {
        var kind = kind(part);
        if (!kind.comparesWith(Kind.NUMBER)) {
            refusal.refuse("TYPES_DIFFER");
        } else if (kind == Kind.EXTREME) {
            refusal.refuse("TOTAL_RECKONED", part.text());
        }
        return kind;
    }
}
