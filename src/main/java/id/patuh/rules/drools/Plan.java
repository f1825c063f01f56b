package id.patuh.rules.drools;

import id.patuh.rules.Expression;
import java.util.List;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.model.functions.PredicateN;
import org.kie.api.runtime.rule.AccumulateFunction;

/** A compiled rule's condition, laid out once so that it can be asked again about any facts. */
sealed interface Plan {
    /**
     * A rule's whole condition.
     *
     * @param slots how many variables it has
     */
    record Rule(All condition, int slots) {}

    /** All parts, from left to right. */
    record All(List<Plan> parts) implements Plan {}

    /** At least one of the branches. */
    record Any(List<Plan> branches) implements Plan {}

    /**
     * There is such a fact.
     *
     * @param exists whether the engine only looks that there is one, so that a match does not name it
     */
    record One(Facts facts, boolean exists) implements Plan {}

    /** There is no such fact. */
    record None(Facts facts) implements Plan {}

    /** Totals over such facts are as limited. */
    record Total(Facts facts, List<SumOf> sums, List<Constraint> limits) implements Plan {}

    /**
     * Facts of one type that fulfil constraints.
     *
     * @param kode the evidence code that they must carry; empty where the rule names none
     * @param codeField the field that carries it; empty where the type has none
     */
    record Facts(String type, String kode, String codeField, List<Constraint> constraints, List<Bound> bound) {}

    /**
     * A variable that is read from a fact.
     *
     * @param slot where its value is kept while the rule is traced
     */
    record Bound(int slot, String name, String field, ReadAccessor reader) {}

    /**
     * One compiled constraint.
     *
     * @param arguments what its predicate wants: the slots of variables, and {@link #SELF} for the fact itself
     * @param named the slots of the variables that the expression names
     */
    record Constraint(PredicateN predicate, List<Integer> arguments, Expression expression, List<Integer> named) {
        static final int SELF = -1;
    }

    /** One total, made by the very function that the engine uses. */
    record SumOf(int slot, String variable, String function, String field, AccumulateFunction<?> compiled) {}
}
