package id.patuh.authoring.lint;

import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Condition.Facts;
import id.patuh.rules.Condition.Sum;
import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Arithmetic;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What names mean at one place of a rule: the fields of the fact at hand, and variables by where they come from. */
final class Scope {
    private static final Set<FieldType> WHOLE = Set.of(FieldType.COUNT, FieldType.YEAR);
    private static final Set<FieldType> WORDS =
            Set.of(FieldType.TEXT, FieldType.CHOICE, FieldType.YESNO, FieldType.CODE);

    private final Regulation regulation;
    private final String form;
    private final Map<String, Sum> sums;
    private final Map<String, String> origins;

    private Scope(Regulation regulation, String form, Map<String, Sum> sums, Map<String, String> origins) {
        this.regulation = regulation;
        this.form = form;
        this.sums = sums;
        this.origins = origins;
    }

    static Scope outside(Regulation regulation) {
        return new Scope(regulation, "", Map.of(), new HashMap<>());
    }

    /** Within a branch or a {@code not}, what is bound stays there. */
    Scope inner() {
        return new Scope(regulation, form, sums, new HashMap<>(origins));
    }

    /** At a fact; what it binds is known from here on. */
    Scope at(Facts facts) {
        facts.bindings()
                .forEach((variable, field) ->
                        origins.put(variable, "%s[%s].%s".formatted(facts.form(), facts.kode(), field)));
        return new Scope(regulation, facts.form(), Map.of(), origins);
    }

    /** At the limits of totals. */
    Scope at(Facts counted, List<Sum> totals) {
        var own = new HashMap<String, Sum>();
        for (var sum : totals) {
            own.put(sum.variable(), sum);
            origins.put(sum.variable(), "%s[%s].%s".formatted(counted.form(), counted.kode(), key(sum)));
        }
        return new Scope(regulation, counted.form(), own, origins);
    }

    private static String key(Sum sum) {
        return sum.function() + "(" + sum.field() + ")";
    }

    /** What is being asked about, if the expression is just that: a field of the fact, or a total. */
    Optional<String> subject(Expression expression) {
        if (expression instanceof FieldOf field) {
            return Optional.of(field.name());
        }
        return expression instanceof Variable variable && sums.containsKey(variable.name())
                ? Optional.of(key(sums.get(variable.name())))
                : Optional.empty();
    }

    boolean isWhole(Expression subject) {
        if (subject instanceof Variable variable && sums.containsKey(variable.name())) {
            var sum = sums.get(variable.name());
            return sum.function().equals("count")
                    || (!sum.function().equals("average")
                            && WHOLE.contains(type(sum.field()).orElse(FieldType.NUMBER)));
        }
        if (!(subject instanceof FieldOf field)) {
            return false;
        }
        // Of the built-in facts only the assessment has a number.
        return type(field.name()).map(WHOLE::contains).orElse(field.name().equals("tahun"));
    }

    boolean isWord(Expression subject) {
        return subject instanceof FieldOf field
                && (type(field.name()).isPresent()
                        ? WORDS.contains(type(field.name()).get())
                        : Set.of("subjek", "jenis", "opd", "berkas").contains(field.name()));
    }

    private Optional<FieldType> type(String field) {
        return regulation.form(form).flatMap(known -> known.field(field)).map(Field::type);
    }

    /** The choices of a field; empty where it may hold any words. */
    Set<Object> choices(String field) {
        var known = regulation.form(form).flatMap(found -> found.field(field));
        if (known.map(Field::type).filter(FieldType.YESNO::equals).isPresent()) {
            return Set.of(true, false);
        }
        return known.map(found -> Set.<Object>copyOf(
                        found.choices().stream().map(Field.Choice::value).toList()))
                .orElse(Set.of());
    }

    /** The expression in a spelling in which variables are where they come from. */
    String spelt(Expression expression) {
        if (expression instanceof Variable variable) {
            return origins.getOrDefault(variable.name(), variable.name());
        }
        if (expression instanceof FieldOf field) {
            return field.name();
        }
        if (expression instanceof Literal literal) {
            return String.valueOf(literal.value());
        }
        if (expression instanceof Arithmetic arithmetic) {
            return "(%s %s %s)".formatted(spelt(arithmetic.left()), arithmetic.sign(), spelt(arithmetic.right()));
        }
        var spelt = expression.toString();
        for (var variable : expression.variables()) {
            spelt = spelt.replace("Variable[name=" + variable + "]", origins.getOrDefault(variable, variable));
        }
        return spelt;
    }
}
