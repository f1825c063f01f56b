package id.patuh.authoring.lint;

import id.patuh.regulation.Regulation;
import id.patuh.rules.Condition;
import id.patuh.rules.Condition.Facts;
import id.patuh.rules.Fact;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import java.util.List;
import java.util.stream.Stream;

/** Reads compiled rules as parts that can be compared with each other. */
final class RuleReader {
    private final Regulation regulation;
    private final RuleBook book;

    RuleReader(Regulation regulation, RuleBook book) {
        this.regulation = regulation;
        this.book = book;
    }

    List<Part> read(Rule rule) {
        return parts(book.conditions(rule).parts(), Scope.outside(regulation));
    }

    private List<Part> parts(List<Condition> conditions, Scope scope) {
        return conditions.stream().flatMap(condition -> parts(condition, scope)).toList();
    }

    private Stream<Part> parts(Condition condition, Scope scope) {
        if (condition instanceof Condition.One one) {
            var demands = demands(one.facts(), scope.at(one.facts()));
            // There always is an assessment.
            boolean empty = demands.values().isEmpty() && demands.others().isEmpty();
            return empty && demands.form().equals(Fact.ASSESSMENT)
                    ? Stream.empty()
                    : Stream.of(new Part.Exists(demands));
        }
        if (condition instanceof Condition.None none) {
            return Stream.of(new Part.Absent(demands(none.facts(), scope.inner().at(none.facts()))));
        }
        if (condition instanceof Condition.Total total) {
            return Stream.of(total(total, scope));
        }
        if (condition instanceof Condition.Any any) {
            return Stream.of(new Part.Either(any.branches().stream()
                    .map(branch -> parts(List.of(branch), scope.inner()))
                    .toList()));
        }
        return parts(condition.parts(), scope).stream();
    }

    private static Part total(Condition.Total total, Scope scope) {
        var facts = total.facts();
        var counted = demands(facts, scope.inner().at(facts));
        var limits = ConstraintReader.read(facts.form(), facts.kode(), total.limits(), scope.at(facts, total.sums()));
        return new Part.Totals(counted, limits);
    }

    private static Part.Demands demands(Facts facts, Scope scope) {
        return ConstraintReader.read(facts.form(), facts.kode(), facts.constraints(), scope);
    }
}
