package id.patuh.improvement;

import id.patuh.evidence.EvidenceRow;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Form.Purpose;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.Operator;
import id.patuh.rules.Fact;
import id.patuh.rules.Trace;
import id.patuh.rules.Trace.Binding;
import id.patuh.rules.Trace.Tested;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways to mend the first thing that keeps a rule from matching.
 *
 * <p>Each way is one step; after it the rule is asked again, until nothing is left to mend. So it need not be right, only complete enough.
 */
final class Fixes {
    private static final int MOST_ROWS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Regulation regulation;
    private final ChangedEvidence now;
    private final Indicator indicator;
    private final Work work;
    private final Probe probe;

    Fixes(Regulation regulation, ChangedEvidence now, Indicator indicator, Work work, Probe probe) {
        this.regulation = regulation;
        this.now = now;
        this.indicator = indicator;
        this.work = work;
        this.probe = probe;
    }

    /** Tries changes out: what becomes of the rule then. */
    interface Probe {
        Trace after(List<Change> changes);
    }

    /** Every way, each as the rows that change together. */
    List<List<Change>> of(Trace trace) {
        if (trace.holds()) {
            return List.of();
        }
        if (trace instanceof Trace.All all) {
            return all.parts().stream()
                    .filter(part -> !part.holds())
                    .findFirst()
                    .map(this::of)
                    .orElse(List.of());
        }
        if (trace instanceof Trace.Any any) {
            return any.branches().stream()
                    .flatMap(branch -> of(branch).stream())
                    .toList();
        }
        if (trace instanceof Trace.None none) {
            return none(none);
        }
        return trace instanceof Trace.One one ? one(one) : total((Trace.Total) trace);
    }

    private List<List<Change>> one(Trace.One one) {
        var form = regulation.form(one.form()).orElse(null);
        if (form == null) {
            return List.of();
        }
        var fact = one.fact();
        if (form.purpose() == Purpose.DERIVED) {
            return fact == null ? concluded(one) : sources(one, fact);
        }
        var ways = new ArrayList<List<Change>>();
        if (fact != null) {
            ways.addAll(mended(one, form, fact));
        }
        ways.addAll(others(form, constraints(one.constraints()), variables(one.constraints()), fact));
        ways.addAll(added(form, constraints(one.constraints()), variables(one.constraints())));
        return ways;
    }

    private List<List<Change>> concluded(Trace.One one) {
        var derivation = one.derivation();
        var ways = new ArrayList<List<Change>>();
        if (derivation != null) {
            ways.addAll(of(derivation));
        }
        indicator.evidence().stream()
                .filter(asked -> now.count(asked.form(), asked.kode()) == 0)
                .forEach(asked -> regulation
                        .form(asked.form())
                        .map(form -> newRow(form, asked.kode(), wholes(form), Map.of()))
                        .ifPresent(row -> ways.add(List.of(row))));
        return ways;
    }

    /** Figures of a row from which something is concluded: a share of a hundred is as good as any to begin with. */
    private static Map<String, Object> wholes(Form form) {
        var values = new LinkedHashMap<String, Object>();
        form.fields().stream()
                .filter(field ->
                        field.required() && (field.type() == FieldType.NUMBER || field.type() == FieldType.COUNT))
                .forEach(field -> values.put(field.name(), Threshold.typed(field.type(), HUNDRED)));
        return values;
    }

    /** A concluded figure follows the figures it is computed from; how, trying tells. */
    private List<List<Change>> sources(Trace.One one, Fact fact) {
        var conclusion = fact.derivedBy();
        var failed = one.constraints().stream()
                .filter(tested -> !tested.holds())
                .map(Tested::expression)
                .findFirst();
        if (conclusion == null || failed.isEmpty()) {
            return List.of();
        }
        var variables = variables(one.constraints());
        var ways = new ArrayList<List<Change>>();
        for (var source : conclusion.facts()) {
            regulation.form(source.type()).ifPresent(form -> {
                ways.addAll(carried(form, source, failed.get(), variables));
                ways.addAll(computed(form, source, one, failed.get(), variables));
            });
        }
        return ways;
    }

    /** What a conclusion takes over from a row has the same name there. */
    private List<List<Change>> carried(
            Form form, Fact source, Expression failed, Function<String, @Nullable Object> variables) {
        return new Wishes(form, source.values(), variables, year())
                .of(failed, true).stream()
                        .map(values -> changes(source, values))
                        .toList();
    }

    private List<List<Change>> computed(
            Form form, Fact source, Trace.One one, Expression failed, Function<String, @Nullable Object> variables) {
        if (!(failed instanceof Comparison comparison) || failed.fields().size() != 1) {
            return List.of();
        }
        var concluded = Objects.requireNonNull(one.fact());
        var ways = new ArrayList<List<Change>>();
        figures(form, source).filter(field -> mayChange(source, field)).forEach(field -> {
            Function<BigDecimal, @Nullable BigDecimal> following = number -> {
                var changes = changes(source, Map.of(field.name(), Threshold.typed(field.type(), number)));
                var then = concluded(probe.after(changes), concluded);
                return then == null ? null : new Amount(then.values(), variables).difference(comparison);
            };
            var today = Amount.exact((Number) Objects.requireNonNull(source.value(field.name())));
            Threshold.follow(comparison.operator(), field.type(), today, following)
                    .ifPresent(value -> ways.add(changes(source, Map.of(field.name(), value))));
        });
        return ways;
    }

    /** Trying takes long, so that what cannot be changed any more is not tried. */
    private boolean mayChange(Fact fact, Field field) {
        return places(fact).stream().allMatch(row -> work.mayChange(row, field.name()));
    }

    /** The conclusion for the same code, in what became of a rule; null where there is none any more. */
    private @Nullable Fact concluded(Trace trace, Fact like) {
        if (trace instanceof Trace.All all) {
            return all.parts().stream()
                    .map(part -> concluded(part, like))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (trace instanceof Trace.Any any) {
            return concluded(new Trace.All(any.holds(), any.branches()), like);
        }
        return trace instanceof Trace.One one && one.fact() != null && isLike(one.fact(), like) ? one.fact() : null;
    }

    private boolean isLike(Fact fact, Fact like) {
        var code = regulation
                .form(like.type())
                .flatMap(Form::codeField)
                .map(Field::name)
                .orElse("");
        return fact.type().equals(like.type()) && Objects.equals(fact.value(code), like.value(code));
    }

    private static Stream<Field> figures(Form form, Fact source) {
        return form.fields().stream()
                .filter(field -> field.type() == FieldType.NUMBER || field.type() == FieldType.COUNT)
                .filter(field -> source.value(field.name()) != null);
    }

    /** What to write instead into the row that comes nearest. */
    private List<List<Change>> mended(Trace.One one, Form form, Fact fact) {
        var failed =
                one.constraints().stream().filter(tested -> !tested.holds()).findFirst();
        if (failed.isEmpty()) {
            return List.of();
        }
        var expression = failed.get().expression();
        var variables = variables(one.constraints());
        var ways = new ArrayList<List<Change>>();
        new Wishes(form, fact.values(), variables, year())
                .of(expression, true)
                .forEach(values -> ways.add(changes(fact, values)));
        if (expression instanceof Comparison comparison) {
            failed.get()
                    .bindings()
                    .forEach(binding -> ways.addAll(bound(
                            binding,
                            number ->
                                    new Amount(fact.values(), with(variables, binding, number)).difference(comparison),
                            comparison.operator())));
        }
        return ways;
    }

    /** The figure that a constraint is compared with stands in another row, which may change instead. */
    private List<List<Change>> bound(
            Binding binding, Function<BigDecimal, @Nullable BigDecimal> difference, Operator operator) {
        var fact = binding.fact();
        var field = regulation
                .form(binding.form())
                .flatMap(form -> form.field(binding.field()))
                .orElse(null);
        if (fact == null || fact.rows().isEmpty() || field == null || !(binding.value() instanceof Number)) {
            return List.of();
        }
        return Threshold.find(operator, field.type(), difference)
                .map(value -> List.of(changes(fact, Map.of(field.name(), value))))
                .orElse(List.of());
    }

    private static Function<String, @Nullable Object> with(
            Function<String, @Nullable Object> variables, Binding binding, BigDecimal number) {
        return name -> name.equals(binding.variable()) ? number : variables.apply(name);
    }

    /** Another row of the same code may be easier to mend. */
    private List<List<Change>> others(
            Form form,
            List<Expression> constraints,
            Function<String, @Nullable Object> variables,
            @Nullable Fact besides) {
        var kode = kode(form, constraints, variables);
        return now.evidence().rows().stream()
                .filter(row -> row.form().equals(form.name()))
                .filter(row -> kode.isEmpty() || kode.equals(row.kode()))
                .filter(row -> besides == null || !places(besides).contains(now.place(row)))
                .limit(MOST_ROWS)
                .flatMap(row -> new Wishes(form, typed(row), variables, year())
                        .all(unidentifying(form, constraints)).stream()
                                .filter(values -> !values.isEmpty())
                                .map(values -> List.of(new Change(now.place(row), values))))
                .toList();
    }

    private List<List<Change>> added(
            Form form, List<Expression> constraints, Function<String, @Nullable Object> variables) {
        return added(form, constraints, variables, Map.of());
    }

    private List<List<Change>> added(
            Form form,
            List<Expression> constraints,
            Function<String, @Nullable Object> variables,
            Map<String, Object> besides) {
        return kodes(form, constraints, variables)
                .filter(kode -> form.onePer() == null || now.count(form.name(), kode) == 0)
                .flatMap(kode -> new Wishes(form, besides, variables, year())
                        .all(unidentifying(form, constraints)).stream()
                                .map(values -> List.of(newRow(form, kode, values, besides))))
                .toList();
    }

    /** A new row has an answer wherever the form demands one, and at least one. */
    private Change newRow(Form form, String kode, Map<String, Object> values, Map<String, Object> besides) {
        var all = new LinkedHashMap<>(besides);
        all.putAll(values);
        var open = form.fields().stream()
                .filter(field -> field.type() != FieldType.CODE && !field.prefilled() && !all.containsKey(field.name()))
                .toList();
        var wishes = new Wishes(form, all, name -> null, year());
        open.stream()
                .filter(field -> field.required() || all.isEmpty())
                .forEach(field -> all.put(field.name(), wishes.plausible(field)));
        return new Change(new RowPlace(form.name(), kode, now.count(form.name(), kode) + 1), all);
    }

    private List<List<Change>> none(Trace.None none) {
        var form = regulation.form(none.form()).orElse(null);
        if (form == null
                || form.purpose() == Purpose.DERIVED
                || none.offenders().isEmpty()) {
            return List.of();
        }
        var offender = none.offenders().get(0);
        var wishes = new Wishes(form, offender.values(), variables(none.constraints()), year());
        return unidentifying(form, constraints(none.constraints())).stream()
                .flatMap(constraint -> wishes.of(constraint, false).stream())
                .map(values -> changes(offender, values))
                .toList();
    }

    private List<List<Change>> total(Trace.Total total) {
        var form = regulation.form(total.form()).orElse(null);
        var failed = total.limits().stream()
                .filter(limit -> !limit.holds())
                .findFirst()
                .orElse(null);
        if (form == null || form.purpose() == Purpose.DERIVED || failed == null) {
            return List.of();
        }
        var ways = new ArrayList<List<Change>>();
        var constraints = constraints(total.constraints());
        var variables = variables(total.constraints());
        if (failed.expression() instanceof Comparison comparison) {
            for (var sum : total.sums()) {
                ways.addAll(raised(new Totalling(total, sum, comparison, failed), form, constraints, variables));
            }
        }
        ways.addAll(others(form, constraints, variables, null));
        return ways;
    }

    private List<List<Change>> raised(
            Totalling totalling,
            Form form,
            List<Expression> constraints,
            Function<String, @Nullable Object> variables) {
        if (totalling.counts()) {
            return added(form, constraints, variables);
        }
        var field = form.field(totalling.sum().field()).orElse(null);
        if (field == null) {
            return List.of();
        }
        var ways = new ArrayList<List<Change>>();
        var whole = totalling.whole();
        if (whole.isPresent() && !totalling.total().counted().isEmpty()) {
            return spread(totalling, field, whole.get()).map(List::of).orElse(List.of());
        }
        totalling.total().counted().stream()
                .limit(MOST_ROWS)
                .forEach(fact -> totalling
                        .instead(fact, field)
                        .ifPresent(value -> ways.add(changes(fact, Map.of(field.name(), value)))));
        totalling
                .besides(field)
                .ifPresent(value -> ways.addAll(added(form, constraints, variables, Map.of(field.name(), value))));
        return ways;
    }

    /** Where each row's figure is a part of another of its figures, no row says more than that; the roomiest rows go first. */
    private Optional<List<Change>> spread(Totalling totalling, Field field, String whole) {
        var wanted = totalling.altogether(field).orElse(null);
        if (wanted == null) {
            return Optional.empty();
        }
        var missing = wanted.subtract(totalling.today());
        var changes = new ArrayList<Change>();
        var roomiest = totalling.total().counted().stream()
                .filter(fact -> mayChange(fact, field))
                .sorted(Comparator.comparing((Fact fact) -> room(fact, field, whole))
                        .reversed())
                .toList();
        for (var fact : roomiest) {
            var more = room(fact, field, whole).min(missing);
            if (more.signum() <= 0) {
                break;
            }
            missing = missing.subtract(more);
            var value = Threshold.typed(field.type(), figure(fact, field.name()).add(more));
            changes.addAll(changes(fact, Map.of(field.name(), value)));
        }
        return missing.signum() > 0 || changes.isEmpty() ? Optional.empty() : Optional.of(changes);
    }

    private static BigDecimal room(Fact fact, Field field, String whole) {
        return figure(fact, whole).subtract(figure(fact, field.name()));
    }

    private static BigDecimal figure(Fact fact, String field) {
        return fact.value(field) instanceof Number number ? Amount.exact(number) : BigDecimal.ZERO;
    }

    private List<RowPlace> places(Fact fact) {
        return fact.rows().stream().map(now::place).toList();
    }

    private List<Change> changes(Fact fact, Map<String, Object> values) {
        return fact.rows().stream()
                .map(row -> new Change(now.place(row), values))
                .toList();
    }

    private int year() {
        return now.evidence().year();
    }

    private static List<Expression> constraints(List<Tested> tested) {
        return tested.stream().map(Tested::expression).toList();
    }

    static Function<String, @Nullable Object> variables(List<Tested> tested) {
        var values = new LinkedHashMap<String, Object>();
        tested.forEach(one -> one.bindings().forEach(binding -> {
            if (binding.value() != null) {
                values.put(binding.variable(), binding.value());
            }
        }));
        return values::get;
    }

    private static Map<String, Object> typed(EvidenceRow row) {
        var typed = new LinkedHashMap<String, Object>();
        row.values().forEach((name, value) -> {
            if (value.typed() != null) {
                typed.put(name, value.typed());
            }
        });
        return typed;
    }

    /** The codes that a new row may carry: the one the rule names, else those that the indicator asks for on the form. */
    private Stream<String> kodes(
            Form form, List<Expression> constraints, Function<String, @Nullable Object> variables) {
        if (form.codeField().isEmpty()) {
            return Stream.of("");
        }
        var named = kode(form, constraints, variables);
        return named.isEmpty()
                ? indicator.evidence().stream()
                        .filter(asked -> asked.form().equals(form.name()))
                        .map(RequiredEvidence::kode)
                : Stream.of(named);
    }

    private static String kode(Form form, List<Expression> constraints, Function<String, @Nullable Object> variables) {
        return constraints.stream()
                .filter(constraint -> identifies(form, constraint))
                .map(constraint -> new Amount(Map.of(), variables).of(((Comparison) constraint).right()))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }

    private static List<Expression> unidentifying(Form form, List<Expression> constraints) {
        return constraints.stream()
                .filter(constraint -> !identifies(form, constraint))
                .toList();
    }

    private static boolean identifies(Form form, Expression constraint) {
        return constraint instanceof Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.left() instanceof FieldOf field
                && form.codeField()
                        .filter(code -> code.name().equals(field.name()))
                        .isPresent();
    }
}
