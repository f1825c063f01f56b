package id.patuh.assessment;

import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleBook.FieldUse;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules look at for each indicator; where they name no code, it is what the indicator asks for on that form. */
final class DecidingFields {
    private DecidingFields() {}

    static Map<String, Set<FieldUse>> of(Regulation regulation, RuleBook rules) {
        var byIndicator = new HashMap<String, Set<FieldUse>>();
        regulation.indicators().forEach(indicator -> byIndicator.put(indicator.code(), of(indicator, rules)));
        return byIndicator;
    }

    static Set<FieldUse> of(Indicator indicator, RuleBook rules) {
        var deciding = new LinkedHashSet<FieldUse>();
        for (var use : rules.fieldsDeciding(indicator.code())) {
            var asked = indicator.evidence().stream()
                    .filter(one -> use.kode().isEmpty() && one.form().equals(use.form()))
                    .map(one -> new FieldUse(use.form(), one.kode(), use.field()))
                    .toList();
            deciding.addAll(asked.isEmpty() ? List.of(use) : asked);
        }
        return deciding;
    }
}
