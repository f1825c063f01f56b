package id.patuh.explanation;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.explanation.ConditionExplanation.Kind;
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
import id.patuh.rules.Fact;
import id.patuh.rules.Trace;
import id.patuh.rules.Trace.Tested;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes one constraint as a sentence: what is asked, what was found, how far off. */
final class SentenceWriter {
    private final Vocabulary words;

    SentenceWriter(Vocabulary words) {
        this.words = words;
    }

    /** A constraint held against a fact. */
    ConditionExplanation write(Tested tested, String form, String kode, Fact fact) {
        var side = new Sides(words, form, kode, fact, tested.bindings(), null);
        var fields = tested.expression().fields();
        var cells = new LinkedHashSet<CellRef>();
        fields.forEach(field -> side.cells(fact, field).forEach(cells::add));
        tested.bindings()
                .forEach(binding -> side.cells(binding.fact(), binding.field()).forEach(cells::add));
        return conclude(tested, side, List.copyOf(cells), unread(fact, fields));
    }

    /** A constraint on a total. */
    ConditionExplanation limit(Tested limit, Trace.Total total, String kode, List<CellRef> cells) {
        return conclude(limit, new Sides(words, total.form(), kode, null, limit.bindings(), total), cells, null);
    }

    /** A constraint that no fact could be asked about. */
    ConditionExplanation wanted(Tested tested, String form, String kode) {
        return new ConditionExplanation(
                Kind.SINGLE,
                Casing.sentence(demand(tested, form, kode)),
                false,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    /** What a constraint asks, without what was found. */
    Text demand(Tested tested, String form, String kode) {
        return Demand.of(tested.expression(), new Sides(words, form, kode, null, tested.bindings(), null));
    }

    /** What a constraint asks of a total, without what was found. */
    Text demand(Tested limit, Trace.Total total, String kode) {
        var sides = new Sides(words, total.form(), kode, null, limit.bindings(), total);
        return Demand.of(limit.expression(), sides);
    }

    private ConditionExplanation conclude(
            Tested tested, Sides sides, List<CellRef> cells, @Nullable EvidenceValue unread) {
        var expression = sides.readable(tested.expression());
        var demand = Casing.sentence(Demand.of(expression, sides));
        var expected = expected(expression, sides);
        var actual = actual(expression, sides);
        var shortfall = tested.holds() ? null : shortfall(expression, expected, actual);
        boolean said = tested.holds() && isLiteral(expression);
        var text = said ? demand : finding(demand, expression, sides, actual, shortfall, unread);
        return new ConditionExplanation(
                Kind.SINGLE, text, tested.holds(), expected, actual, shortfall, cells, List.of());
    }

    /** Where a value has to be just what the rule says, and is, there is nothing more to say. */
    private static boolean isLiteral(Expression expression) {
        return expression instanceof Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.right() instanceof Literal literal
                && literal.value() != null;
    }

    private Text finding(
            Text demand,
            Expression expression,
            Sides sides,
            @Nullable Object actual,
            @Nullable BigDecimal shortfall,
            @Nullable EvidenceValue unread) {
        if (unread != null) {
            var key = unread.state() == EvidenceValue.State.UNREADABLE
                    ? "explanation.found.unreadable"
                    : "explanation.found.placeholder";
            return Message.of(key, demand, unread.cell().shown());
        }
        if (actual == null) {
            return Message.of("explanation.found.nothing", demand);
        }
        var found = sides.valueWords(decisive(expression), actual);
        if (shortfall == null || sides.isTime(decisive(expression))) {
            return Message.of("explanation.found", demand, found);
        }
        var under = expression instanceof Comparison comparison
                && (comparison.operator() == Operator.AT_LEAST || comparison.operator() == Operator.MORE);
        var key = under ? "explanation.found.short" : "explanation.found.over";
        return Message.of(key, demand, found, sides.valueWords(decisive(expression), shortfall));
    }

    /** The part of an expression whose value was found in a cell. */
    private static Expression decisive(Expression expression) {
        if (expression instanceof Comparison comparison) {
            return comparison.left();
        }
        if (expression instanceof In in) {
            return in.value();
        }
        if (expression instanceof Matches matches) {
            return matches.value();
        }
        if (expression instanceof Or or) {
            return decisive(or.parts().get(0));
        }
        if (expression instanceof And and) {
            return decisive(and.parts().get(0));
        }
        return expression instanceof Not not ? decisive(not.part()) : expression;
    }

    private static @Nullable Object actual(Expression expression, Sides sides) {
        return sides.value(decisive(expression));
    }

    private static @Nullable Object expected(Expression expression, Sides sides) {
        if (expression instanceof Comparison comparison) {
            return sides.value(comparison.right());
        }
        if (expression instanceof In in) {
            return values(in.among(), sides);
        }
        if (expression instanceof Matches matches) {
            return matches.pattern();
        }
        if (expression instanceof Or or && or.parts().stream().allMatch(Comparison.class::isInstance)) {
            return values(
                    or.parts().stream().map(part -> ((Comparison) part).right()).toList(), sides);
        }
        return null;
    }

    private static List<Object> values(List<Expression> expressions, Sides sides) {
        return expressions.stream()
                .flatMap(expression -> Stream.ofNullable(sides.value(expression)))
                .toList();
    }

    private static @Nullable BigDecimal shortfall(
            Expression expression, @Nullable Object expected, @Nullable Object actual) {
        if (!(expression instanceof Comparison comparison)
                || !(expected instanceof Number wanted)
                || !(actual instanceof Number found)) {
            return null;
        }
        return Shortfall.of(comparison.operator(), wanted, found);
    }

    private static @Nullable EvidenceValue unread(Fact fact, Iterable<String> fields) {
        for (var field : fields) {
            for (EvidenceRow row : fact.rows()) {
                var value = row.value(field);
                if (value.isPresent()
                        && (value.get().state() == EvidenceValue.State.UNREADABLE
                                || value.get().state() == EvidenceValue.State.PLACEHOLDER)) {
                    return value.get();
                }
            }
        }
        return null;
    }
}
