package id.patuh.rules.drools;

import id.patuh.regulation.FieldType;
import id.patuh.regulation.Regulation;
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
import id.patuh.rules.Expression.Variable;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Kind> variables;
    private final Refusal refusal;

    ExpressionGuard(Regulation regulation, FactTypes types, String type, Map<String, Kind> variables, Refusal refusal) {
        this.regulation = regulation;
        this.types = types;
        this.type = type;
        this.variables = variables;
        this.refusal = refusal;
    }

    /** Checks a constraint; the evidence code that it demands, or an empty string. */
    String constraint(Expression expression) {
        check(expression);
        return expression instanceof Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.left() instanceof FieldOf field
                        && field.name().equals(types.codeField(type))
                        && comparison.right() instanceof Literal literal
                        && literal.value() instanceof String code
                ? code
                : "";
    }

    Kind check(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal.value() == null ? Kind.ANY : Kind.of(literal.value().getClass());
        }
        if (expression instanceof FieldOf field) {
            return field(field.name());
        }
        if (expression instanceof Variable variable) {
            return variable(variable.name());
        }
        if (expression instanceof Comparison comparison) {
            comparable(comparison.left(), comparison.right());
        } else if (expression instanceof In in) {
            in.among().forEach(one -> comparable(in.value(), one));
        } else if (expression instanceof Matches matches) {
            matches(matches);
        } else if (expression instanceof And and) {
            and.parts().forEach(this::truth);
        } else if (expression instanceof Or or) {
            or.parts().forEach(this::truth);
        } else if (expression instanceof Not not) {
            truth(not.part());
        } else if (expression instanceof Arithmetic arithmetic) {
            Stream.of(arithmetic.left(), arithmetic.right()).forEach(this::number);
            return Kind.NUMBER;
        }
        return Kind.YESNO;
    }

    private Kind field(String name) {
        var javaType = types.fieldsOf(type).get(name);
        if (javaType == null) {
            refusal.refuse(
                    "FIELD_UNKNOWN",
                    type,
                    name,
                    Nearest.of(name, types.fieldsOf(type).keySet()));
            return Kind.ANY;
        }
        return Kind.of(javaType);
    }

    private Kind variable(String name) {
        var kind = variables.get(name);
        if (kind == null) {
            refusal.refuse("VARIABLE_UNKNOWN", name);
            return Kind.ANY;
        }
        return kind;
    }

    private void comparable(Expression left, Expression right) {
        if (!check(left).comparesWith(check(right))) {
            refusal.refuse("TYPES_DIFFER");
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
                refusal.refuse("CHOICE_UNKNOWN", text, field.name(), Nearest.of(text, choices));
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
            refusal.refuse("CODE_UNKNOWN", code, Nearest.of(code, codes));
        }
    }

    private void matches(Matches matches) {
        if (!check(matches.value()).comparesWith(Kind.TEXT)) {
            refusal.refuse("TYPES_DIFFER");
        }
        try {
            java.util.regex.Pattern.compile(matches.pattern());
        } catch (PatternSyntaxException malformed) {
            refusal.refuse("PATTERN_MALFORMED", matches.pattern());
        }
    }

    private void truth(Expression part) {
        if (!check(part).comparesWith(Kind.YESNO)) {
            refusal.refuse("TYPES_DIFFER");
        }
    }

    private void number(Expression part) {
        if (!check(part).comparesWith(Kind.NUMBER)) {
            refusal.refuse("TYPES_DIFFER");
        }
    }
}
