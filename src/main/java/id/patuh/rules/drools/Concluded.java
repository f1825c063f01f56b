package id.patuh.rules.drools;

import id.patuh.rules.Expression.Arithmetic;
import id.patuh.rules.Expression.Literal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.RuleDescr;

/** Which fields of derived forms rules may leave blank: what was reckoned or written down is always there. */
final class Concluded {
    private final FactTypes types;
    private final Map<String, Set<String>> blanks = new HashMap<>();

    Concluded(FactTypes types) {
        this.types = types;
    }

    void note(RuleDescr descr) {
        var conclusion = ConclusionGuard.CONCLUSION.matcher(
                String.valueOf(descr.getConsequence()).strip());
        if (!conclusion.matches() || !types.forms().containsKey(conclusion.group(1))) {
            return;
        }
        var form = types.forms().get(conclusion.group(1));
        try {
            var values = ExpressionParser.parseValues(conclusion.group(2));
            for (int i = 0; i < Math.min(values.size(), form.fields().size()); i++) {
                boolean there = values.get(i) instanceof Arithmetic
                        || (values.get(i) instanceof Literal literal && literal.value() != null);
                if (!there) {
                    blanks.computeIfAbsent(form.name(), name -> new HashSet<>())
                            .add(form.fields().get(i).name());
                }
            }
        } catch (UnsupportedExpressionException refusedLater) {
            // Nothing can be said about it, and the rule is refused anyway.
        }
    }

    /** The fields of a type that facts never lack. */
    Set<String> filled(String type) {
        var form = types.forms().get(type);
        if (form != null && form.hasSheet()) {
            return Set.of();
        }
        var filled = new HashSet<>(types.fieldsOf(type).keySet());
        filled.removeAll(blanks.getOrDefault(type, Set.of()));
        return filled;
    }
}
