package id.patuh.rules.drools;

import id.patuh.rules.Condition;
import java.util.LinkedHashMap;

/** Shows a compiled condition without the engine's own types. */
final class ConditionView {
    private ConditionView() {}

    static Condition.All of(Plan.Rule rule) {
        return all(rule.condition());
    }

    private static Condition.All all(Plan.All all) {
        return new Condition.All(all.parts().stream().map(ConditionView::part).toList());
    }

    private static Condition part(Plan plan) {
        if (plan instanceof Plan.One one) {
            return new Condition.One(facts(one.facts()));
        }
        if (plan instanceof Plan.None none) {
            return new Condition.None(facts(none.facts()));
        }
        if (plan instanceof Plan.Any any) {
            return new Condition.Any(
                    any.branches().stream().map(ConditionView::part).toList());
        }
        return plan instanceof Plan.Total total ? total(total) : all((Plan.All) plan);
    }

    private static Condition.Total total(Plan.Total total) {
        return new Condition.Total(
                facts(total.facts()),
                total.sums().stream()
                        .map(sum -> new Condition.Sum(sum.variable(), sum.function(), sum.field()))
                        .toList(),
                total.limits().stream().map(Plan.Constraint::expression).toList());
    }

    private static Condition.Facts facts(Plan.Facts facts) {
        var bindings = new LinkedHashMap<String, String>();
        facts.bound().forEach(bound -> bindings.put(bound.name(), bound.field()));
        return new Condition.Facts(
                facts.type(),
                facts.kode(),
                facts.constraints().stream().map(Plan.Constraint::expression).toList(),
                bindings);
    }
}
