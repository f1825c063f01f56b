package id.patuh.explanation;

import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.rules.Expression;
import id.patuh.rules.Expression.And;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.In;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Matches;
import id.patuh.rules.Expression.Not;
import id.patuh.rules.Expression.Operator;
import id.patuh.rules.Expression.Or;

/** Says what a constraint asks, without what was found. */
final class Demand {
    /** The one pattern that packs use often enough to deserve plain words. */
    private static final String HAS_DIGIT = ".*[0-9].*";

    private Demand() {}

    static Text of(Expression written, Sides sides) {
        var expression = sides.readable(written);
        if (expression instanceof Comparison comparison) {
            return comparison(comparison, sides);
        }
        if (expression instanceof In in) {
            var among = in.among().stream()
                    .map(one -> sides.expectedWords(in.value(), one))
                    .toList();
            var key = in.negated() ? "explanation.notIn" : "explanation.in";
            return Message.of(key, sides.words(in.value()), new Listing(among, true));
        }
        if (expression instanceof Matches matches) {
            var negated = matches.negated() ? "Not" : "";
            return matches.pattern().equals(HAS_DIGIT)
                    ? Message.of("explanation.hasDigit" + negated, sides.words(matches.value()))
                    : Message.of("explanation.matches" + negated, sides.words(matches.value()), matches.pattern());
        }
        if (expression instanceof Or or) {
            return or(or, sides);
        }
        if (expression instanceof And and) {
            return new Listing(
                    and.parts().stream()
                            .map(part -> Casing.within(of(part, sides)))
                            .toList(),
                    false);
        }
        if (expression instanceof Not not) {
            return Message.of("explanation.not", Casing.within(of(not.part(), sides)));
        }
        return Message.of("explanation.isYes", sides.words(expression));
    }

    /** "kind is a or b" reads better than "kind is a, or kind is b". */
    private static Text or(Or or, Sides sides) {
        var first = or.parts().get(0);
        boolean sameField = or.parts().stream()
                .allMatch(part -> part instanceof Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && first instanceof Comparison head
                        && comparison.left().equals(head.left())
                        && comparison.right() instanceof Literal literal
                        && literal.value() != null);
        if (sameField) {
            var left = ((Comparison) first).left();
            return of(
                    new In(
                            left,
                            false,
                            or.parts().stream()
                                    .map(part -> ((Comparison) part).right())
                                    .toList()),
                    sides);
        }
        return new Listing(
                or.parts().stream().map(part -> Casing.within(of(part, sides))).toList(), true);
    }

    private static Text comparison(Comparison comparison, Sides sides) {
        var subject = sides.words(comparison.left());
        if (comparison.right() instanceof Literal literal) {
            if (literal.value() == null) {
                var filled = comparison.operator() == Operator.NOT_EQUAL;
                return Message.of(filled ? "explanation.filled" : "explanation.blank", subject);
            }
            if (literal.value() instanceof Boolean wanted) {
                var yes = wanted == (comparison.operator() == Operator.EQUAL);
                return Message.of(yes ? "explanation.isYes" : "explanation.isNo", subject);
            }
        }
        return Message.of(key(comparison, sides), subject, sides.expectedWords(comparison.left(), comparison.right()));
    }

    /** Years and days come before and after; numbers are more and less. */
    private static String key(Comparison comparison, Sides sides) {
        var time = sides.isTime(comparison.left()) ? "explanation.time." : "explanation.";
        return switch (comparison.operator()) {
            case EQUAL ->
                comparison.right() instanceof Literal literal && literal.value() instanceof String
                        ? "explanation.in"
                        : "explanation.equal";
            case NOT_EQUAL -> "explanation.notEqual";
            case LESS -> time + "less";
            case AT_MOST -> time + "atMost";
            case MORE -> time + "more";
            case AT_LEAST -> time + "atLeast";
        };
    }
}
