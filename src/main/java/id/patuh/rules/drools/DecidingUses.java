package id.patuh.rules.drools;

import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook.FieldUse;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The pieces of evidence and fields that decide an indicator, as some rules name them. */
final class DecidingUses {
    private DecidingUses() {}

    static Set<FieldUse> of(String indicator, Collection<GuardedRule> rules) {
        var uses = new LinkedHashSet<FieldUse>();
        for (var rule : rules) {
            if (rule.rule().code().equals(indicator) && rule.rule().purpose() != Rule.Purpose.CHECK) {
                uses.addAll(rule.fields());
                rule.fields().forEach(use -> uses.addAll(behind(use, rules)));
            }
        }
        return uses;
    }

    /** What a derived form is concluded from, for the same piece of evidence. */
    private static Set<FieldUse> behind(FieldUse use, Collection<GuardedRule> rules) {
        var fields = new LinkedHashSet<FieldUse>();
        rules.stream()
                .filter(rule -> rule.concludes().equals(use.form()))
                .findFirst()
                .ifPresent(rule -> rule.fields().stream()
                        .filter(behind -> behind.kode().isEmpty())
                        .forEach(behind -> fields.add(new FieldUse(behind.form(), use.kode(), behind.field()))));
        return fields;
    }
}
