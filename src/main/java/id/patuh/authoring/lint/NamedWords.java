package id.patuh.authoring.lint;

import id.patuh.rules.Condition;
import id.patuh.rules.Condition.Facts;
import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Literal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The words that rules write between quotes. */
final class NamedWords {
    private NamedWords() {}

    static Set<String> in(LintedRules rules) {
        return words(rules, facts -> true);
    }

    /** Those that are asked of one form's facts. */
    static Set<String> about(String form, LintedRules rules) {
        return words(rules, facts -> facts.form().equals(form));
    }

    private static Set<String> words(LintedRules rules, Predicate<Facts> looked) {
        var words = new HashSet<String>();
        rules.book().rules().stream()
                .flatMap(rule -> rules.book().conditions(rule).all())
                .flatMap(NamedWords::facts)
                .filter(looked)
                .flatMap(facts -> facts.constraints().stream())
                .flatMap(Expression::all)
                .forEach(part -> {
                    if (part instanceof Literal literal && literal.value() instanceof String word) {
                        words.add(word);
                    }
                });
        return words;
    }

    private static Stream<Facts> facts(Condition condition) {
        if (condition instanceof Condition.One one) {
            return Stream.of(one.facts());
        }
        if (condition instanceof Condition.None none) {
            return Stream.of(none.facts());
        }
        return condition instanceof Condition.Total total ? Stream.of(total.facts()) : Stream.empty();
    }
}
