package id.patuh.authoring.mutation;

import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
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
import id.patuh.rules.RuleBook.FieldUse;
import id.patuh.rules.RuleWorkshop.Change;
import id.patuh.rules.RuleWorkshop.Change.Action;
import id.patuh.rules.RuleWorkshop.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every small change that a part of a rule allows. */
final class Operators {
    private final Regulation regulation;
    private final Steps steps;

    Operators(Regulation regulation) {
        this.regulation = regulation;
        this.steps = new Steps(regulation);
    }

    List<Change> changes(Part part) {
        return switch (part.kind()) {
            case POINTS -> replaced(part, points(part));
            case CONCLUSION -> replaced(part, varied(expression(part), part));
            case BRANCH -> List.of(new Change(part, Action.REMOVED, null));
            case ABSENCE -> List.of(new Change(part, Action.AFFIRMED, null), new Change(part, Action.REMOVED, null));
            case CONSTRAINT, LIMIT ->
                Stream.concat(
                                replaced(part, varied(expression(part), part)).stream(),
                                Stream.of(new Change(part, Action.REMOVED, null)))
                        .toList();
        };
    }

    private static Expression expression(Part part) {
        return Optional.ofNullable(part.expression()).orElseThrow();
    }

    private static Stream<Expression> points(Part part) {
        return Steps.around((Literal) expression(part)).stream();
    }

    private static List<Change> replaced(Part part, Stream<? extends Expression> expressions) {
        return expressions
                .distinct()
                .filter(expression -> !expression.equals(part.expression()))
                .map(expression -> new Change(part, Action.REPLACED, expression))
                .toList();
    }

    /** The expression with one thing in it changed. */
    private Stream<Expression> varied(Expression expression, Part part) {
        if (expression instanceof Comparison comparison) {
            return Stream.concat(
                    Stream.of(new Comparison(comparison.left(), other(comparison.operator()), comparison.right())),
                    sides(comparison, part));
        }
        if (expression instanceof In in) {
            return in(in, part);
        }
        if (expression instanceof Matches matches) {
            return Stream.of(new Matches(matches.value(), !matches.negated(), matches.pattern()));
        }
        if (expression instanceof And and) {
            return parts(and.parts(), And::new, part);
        }
        if (expression instanceof Or or) {
            return parts(or.parts(), Or::new, part);
        }
        if (expression instanceof Not not) {
            return Stream.concat(Stream.of(not.part()), varied(not.part(), part).map(Not::new));
        }
        return expression instanceof FieldOf ? Stream.of(new Not(expression)) : reckoned(expression);
    }

    /** What lies just beside: the same limit with or without itself. */
    private static Operator other(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case LESS -> Operator.AT_MOST;
            case AT_MOST -> Operator.LESS;
            case MORE -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.MORE;
        };
    }

    private Stream<Expression> sides(Comparison comparison, Part part) {
        return Stream.concat(
                side(comparison.left(), comparison.right(), part)
                        .map(left -> new Comparison(left, comparison.operator(), comparison.right())),
                side(comparison.right(), comparison.left(), part)
                        .map(right -> new Comparison(comparison.left(), comparison.operator(), right)));
    }

    private Stream<? extends Expression> side(Expression side, Expression other, Part part) {
        if (!(side instanceof Literal literal)) {
            return reckoned(side);
        }
        if (literal.value() instanceof Boolean truth) {
            return Stream.of(new Literal(!truth));
        }
        if (literal.value() instanceof Number) {
            return steps.around(literal, other, part).stream();
        }
        return literal.value() instanceof String text
                ? another(other, List.of(text), part).stream().map(Literal::new)
                : Stream.empty();
    }

    /** Numbers within a reckoning; 0 before a minus is only how a negative number is read. */
    private Stream<Expression> reckoned(Expression expression) {
        if (!(expression instanceof Arithmetic sum)) {
            return Stream.empty();
        }
        var left = sum.left() instanceof Literal number
                ? number.equals(new Literal(0)) ? Stream.<Expression>empty() : Steps.around(number).stream()
                : reckoned(sum.left());
        var right = sum.right() instanceof Literal number ? Steps.around(number).stream() : reckoned(sum.right());
        return Stream.concat(
                left.map(changed -> new Arithmetic(changed, sum.sign(), sum.right())),
                right.map(changed -> new Arithmetic(sum.left(), sum.sign(), changed)));
    }

    private Stream<Expression> in(In in, Part part) {
        var all = in.among();
        var used = all.stream()
                .map(one -> one instanceof Literal literal ? String.valueOf(literal.value()) : "")
                .toList();
        var removed = all.size() < 2 ? Stream.<Expression>empty() : without(all).map(rest -> in(in, rest));
        var replaced = another(in.value(), used, part).stream()
                .flatMap(other ->
                        IntStream.range(0, all.size()).mapToObj(i -> in(in, replaced(all, i, new Literal(other)))));
        return Stream.of(Stream.of(new In(in.value(), !in.negated(), all)), removed, replaced)
                .flatMap(Function.identity());
    }

    private static Expression in(In in, List<Expression> among) {
        return new In(in.value(), in.negated(), among);
    }

    private Stream<Expression> parts(List<Expression> parts, Function<List<Expression>, Expression> whole, Part part) {
        return Stream.concat(
                without(parts).map(rest -> rest.size() == 1 ? rest.get(0) : whole.apply(rest)),
                IntStream.range(0, parts.size())
                        .boxed()
                        .flatMap(i ->
                                varied(parts.get(i), part).map(changed -> whole.apply(replaced(parts, i, changed)))));
    }

    private static Stream<List<Expression>> without(List<Expression> all) {
        return IntStream.range(0, all.size()).mapToObj(i -> {
            var rest = new ArrayList<>(all);
            rest.remove(i);
            return rest;
        });
    }

    private static List<Expression> replaced(List<Expression> all, int place, Expression other) {
        var changed = new ArrayList<>(all);
        changed.set(place, other);
        return changed;
    }

    /** The next choice or code that is not named already; any other word where every word is possible. */
    private Optional<String> another(Expression value, List<String> used, Part part) {
        if (!(value instanceof FieldOf field)) {
            return Optional.empty();
        }
        var known = steps.field(new FieldUse(part.form(), part.kode(), field.name()));
        var possible = known.map(this::words).orElse(List.of());
        var after = possible.indexOf(used.get(used.size() - 1)) + 1;
        return possible.isEmpty()
                ? Optional.of("?")
                : IntStream.range(0, possible.size())
                        .mapToObj(i -> possible.get((after + i) % possible.size()))
                        .filter(word -> !used.contains(word))
                        .findFirst();
    }

    private List<String> words(Field field) {
        if (field.type() == FieldType.CHOICE) {
            return field.choices().stream().map(Field.Choice::value).toList();
        }
        return field.type() == FieldType.CODE
                ? regulation.indicators().stream()
                        .flatMap(indicator -> indicator.evidence().stream())
                        .map(RequiredEvidence::kode)
                        .toList()
                : List.of();
    }
}
