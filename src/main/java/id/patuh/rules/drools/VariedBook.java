package id.patuh.rules.drools;

import id.patuh.rules.Condition;
import id.patuh.rules.Question;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import java.util.List;
import java.util.Set;

/** A pack's rules with one of them changed. */
abstract class VariedBook implements RuleBook {
    private final DroolsRuleBook base;
    private final GuardedRule changed;

    VariedBook(DroolsRuleBook base, GuardedRule changed) {
        this.base = base;
        this.changed = changed;
    }

    DroolsRuleBook base() {
        return base;
    }

    Rule changed() {
        return changed.rule();
    }

    boolean isChanged(Rule rule) {
        return rule.name().equals(changed.rule().name());
    }

    @Override
    public List<Rule> rules() {
        return base.rules().stream()
                .map(rule -> isChanged(rule) ? changed.rule() : rule)
                .toList();
    }

    @Override
    public Set<FieldUse> fieldsDeciding(String indicator) {
        boolean concerned =
                !changed.concludes().isEmpty() || changed.rule().code().equals(indicator);
        return concerned
                ? DecidingUses.of(
                        indicator,
                        base.guarded()
                                .map(rule -> isChanged(rule.rule()) ? changed : rule)
                                .toList())
                : base.fieldsDeciding(indicator);
    }

    @Override
    public Set<FieldUse> fields(Rule rule) {
        return isChanged(rule) ? changed.fields() : base.fields(rule);
    }

    @Override
    public Condition.All conditions(Rule rule) {
        return base.conditions(rule);
    }

    @Override
    public String concludes(Rule rule) {
        return isChanged(rule) ? changed.concludes() : base.concludes(rule);
    }

    @Override
    public List<Question> questions(Rule rule) {
        return base.questions(rule);
    }
}
