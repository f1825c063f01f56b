package id.patuh.authoring.lint;

import id.patuh.rules.Condition;
import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Literal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The words that rules write between quotes. */
final class NamedWords {
    private NamedWords() {}

    static Set<String> in(LintedRules rules) {
        var words = new HashSet<String>();
        rules.book().rules().stream()
                .flatMap(rule -> rules.book().conditions(rule).all())
                .flatMap(NamedWords::constraints)
                .flatMap(Expression::all)
                .forEach(part -> {
                    if (part instanceof Literal literal && literal.value() instanceof String word) {
                        words.add(word);
                    }
                });
        return words;
    }

    private static Stream<Expression> constraints(Condition condition) {
        if (condition instanceof Condition.One one) {
            return one.facts().constraints().stream();
        }
        if (condition instanceof Condition.None none) {
            return none.facts().constraints().stream();
        }
        return condition instanceof Condition.Total total
                ? Stream.concat(total.facts().constraints().stream(), total.limits().stream())
                : Stream.empty();
    }
}
