package id.patuh.rules.drools;

import id.patuh.rules.Expression;
import java.util.List;
import java.util.Map;
import org.drools.base.rule.Declaration;
import org.drools.model.functions.PredicateN;
import org.kie.api.runtime.rule.AccumulateFunction;

/** A compiled rule's condition, laid out once so that it can be asked again about any facts. */
sealed interface Plan {
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
     * @param self the name under which constraints know the fact
     * @param bound what each variable is read with
     */
    record Facts(
            String type,
            String kode,
            String codeField,
            String self,
            List<Constraint> constraints,
            Map<String, Declaration> bound) {}

    /**
     * One compiled constraint.
     *
     * @param arguments what its predicate wants: the fact itself, by its name, and variables
     */
    record Constraint(PredicateN predicate, List<String> arguments, Expression expression) {}

    /** One total, made by the very function that the engine uses. */
    record SumOf(String variable, String function, String field, AccumulateFunction<?> compiled) {}
}
