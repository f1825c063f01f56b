package id.patuh.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one part of a rule's condition when it was asked about the facts at hand. */
public sealed interface Trace {
    boolean holds();

    /** All parts have to hold. */
    record All(boolean holds, List<Trace> parts) implements Trace {}

    /** One branch has to hold. */
    record Any(boolean holds, List<Trace> branches) implements Trace {}

    /**
     * There has to be a fact that fulfils every constraint.
     *
     * @param fact the fact that does, or the one that comes nearest; null where there is none of this form and code
     * @param derivation why the fact was not concluded, where it is of a derived form and missing; null otherwise
     */
    record One(
            boolean holds,
            String form,
            @Nullable Fact fact,
            List<Tested> constraints,
            @Nullable Trace derivation) implements Trace {}

    /**
     * There must be no such fact.
     *
     * @param offenders the facts that there should not be
     */
    record None(boolean holds, String form, List<Tested> constraints, List<Fact> offenders) implements Trace {}

    /**
     * A total over facts has to be large or small enough.
     *
     * @param constraints which facts count
     * @param counted the facts that do
     * @param limits the constraints on the totals
     */
    record Total(
            boolean holds,
            String form,
            List<Tested> constraints,
            List<Fact> counted,
            List<Sum> sums,
            List<Tested> limits)
            implements Trace {}

    /**
     * One total.
     *
     * @param variable the name that the rule gives it: {@code $total}
     * @param function {@code sum}, {@code count}, {@code average}, {@code min} or {@code max}
     * @param field what is totalled
     * @param value null where nothing was counted and the function has no answer then
     */
    record Sum(
            String variable,
            String function,
            String field,
            @Nullable Number value) {}

    /**
     * One constraint, asked about one fact.
     *
     * @param asked whether there was a fact to ask, and every variable had a value
     * @param expression the constraint in parts
     * @param bindings how the values of variables came about, by name, for words and cells
     */
    record Tested(boolean holds, boolean asked, Expression expression, List<Binding> bindings) {}

    /**
     * A variable's value.
     *
     * @param form where it was bound; for a total, whose rows are totalled
     * @param fact the fact that it was read from; null for a total or where there was no such fact
     * @param total what it totals; null where it was read from a fact
     */
    record Binding(
            String variable,
            String form,
            String field,
            @Nullable Fact fact,
            @Nullable Object value,
            @Nullable Totalled total) {

        /** One read from a fact. */
        public Binding(String variable, String form, String field, @Nullable Fact fact, @Nullable Object value) {
            this(variable, form, field, fact, value, null);
        }
    }

    /** How a total comes about: its function, and the piece of evidence; empty where the rule names none. */
    record Totalled(String function, String kode) {}
}
