package id.patuh.rules.drools;

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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Follows which fields and variables are known to be filled in, and tells arithmetic on others.
 *
 * <p>The engine fails where it has to reckon with a blank; comparing with one is safe, and false except for equality.
 *
 * @param own the field of each variable that the pattern at hand binds
 * @param unguarded takes what is reckoned with although it may be blank
 */
record Blanks(Map<String, String> own, Consumer<String> unguarded) {
    /** What is filled in besides where an expression turned out so. */
    Set<String> after(boolean holds, Expression expression, Set<String> filled) {
        if (expression instanceof And and) {
            return chain(holds, holds, and.parts(), filled);
        }
        if (expression instanceof Or or) {
            return chain(!holds, holds, or.parts(), filled);
        }
        if (expression instanceof Not not) {
            return after(!holds, not.part(), filled);
        }
        expression.parts().forEach(side -> reckoned(side, filled));
        var more = new HashSet<>(filled);
        more.addAll(implied(holds, expression, filled));
        return more;
    }

    /** The parts are asked from left to right until one decides. */
    private Set<String> chain(boolean all, boolean each, List<Expression> parts, Set<String> filled) {
        var known = filled;
        Set<String> common = null;
        for (var part : parts) {
            if (all) {
                known = after(each, part, known);
            } else {
                var decided = after(each, part, known);
                if (common == null) {
                    common = decided;
                } else {
                    common.retainAll(decided);
                }
                known = new Blanks(own, told -> {}).after(!each, part, known);
            }
        }
        return common == null ? known : common;
    }

    /** Tells what may be blank within a value. */
    void reckoned(Expression side, Set<String> filled) {
        if (side instanceof Arithmetic arithmetic) {
            for (var part : List.of(arithmetic.left(), arithmetic.right())) {
                reckoned(part, filled);
                var name = name(part);
                if (!name.isEmpty() && !filled.contains(name)) {
                    unguarded.accept(part.text());
                }
            }
        }
    }

    private Collection<String> implied(boolean holds, Expression expression, Set<String> filled) {
        if (expression instanceof Comparison comparison) {
            return compared(holds, comparison, filled);
        }
        if (expression instanceof In in && in.negated() != holds) {
            return in.among().stream().allMatch(one -> isFilled(one, filled)) ? List.of(name(in.value())) : List.of();
        }
        return expression instanceof Matches matches && matches.negated() != holds
                ? List.of(name(matches.value()))
                : List.of();
    }

    private Collection<String> compared(boolean holds, Comparison comparison, Set<String> filled) {
        var left = comparison.left();
        var right = comparison.right();
        var operator = comparison.operator();
        boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (!equality) {
            return holds ? List.of(name(left), name(right)) : List.of();
        }
        boolean equal = holds == (operator == Operator.EQUAL);
        if (!equal) {
            var blank = new Literal(null);
            return left.equals(blank) || right.equals(blank) ? List.of(name(left), name(right)) : List.of();
        }
        return isFilled(left, filled) || isFilled(right, filled) ? List.of(name(left), name(right)) : List.of();
    }

    private boolean isFilled(Expression side, Set<String> filled) {
        return side instanceof Arithmetic
                || (side instanceof Literal literal && literal.value() != null)
                || filled.contains(name(side));
    }

    /** A variable of the pattern itself is as filled as its field; empty for what is neither field nor variable. */
    private String name(Expression side) {
        if (side instanceof FieldOf field) {
            return field.name();
        }
        return side instanceof Variable variable ? own.getOrDefault(variable.name(), variable.name()) : "";
    }
}
