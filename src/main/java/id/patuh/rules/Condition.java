package id.patuh.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a rule asks of the evidence, as it was compiled, whatever the evidence. */
public sealed interface Condition {
    /** What it is made of, from left to right; empty for a condition on facts. */
    default List<Condition> parts() {
        return List.of();
    }

    /** Itself and everything within it. */
    default Stream<Condition> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Condition::all));
    }

    /** All parts have to hold. */
    record All(List<Condition> parts) implements Condition {}

    /** One branch has to hold. */
    record Any(List<Condition> branches) implements Condition {
        @Override
        public List<Condition> parts() {
            return branches;
        }
    }

    /** There has to be such a fact. */
    record One(Facts facts) implements Condition {}

    /** There must be no such fact. */
    record None(Facts facts) implements Condition {}

    /**
     * Totals over such facts have to be large or small enough.
     *
     * @param limits the constraints on the totals
     */
    record Total(Facts facts, List<Sum> sums, List<Expression> limits) implements Condition {}

    /**
     * Facts that fulfil constraints.
     *
     * @param form the form's name, or one of the built-in types
     * @param kode the piece of evidence that they must carry; empty where the rule names none
     * @param constraints in the order of the rule, the one that names the piece of evidence included
     * @param bindings the field that each variable is read from
     */
    record Facts(String form, String kode, List<Expression> constraints, Map<String, String> bindings) {}

    /** One total: its variable, its function ({@code sum}, {@code count}, ...) and the field that is totalled. */
    record Sum(String variable, String function, String field) {}
}
