package id.patuh.rules.drools;

import id.patuh.rules.Condition;
import id.patuh.rules.Fact;
import id.patuh.rules.Question;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleRun;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.Model;
import org.kie.api.KieBase;

/** A pack's rules in a Drools knowledge base. */
final class DroolsRuleBook implements RuleBook {
    private final String rulePackage;
    private final FactTypes types;
    private final List<Model> models;
    private final KieBase kieBase;
    private final Map<String, BeanType> beanTypes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Set<FieldUse>> deciding;
    private final Map<String, Questions> questions = new ConcurrentHashMap<>();

    /** A rule with its condition laid out, and its place among the others. */
    private record Entry(GuardedRule guarded, Plan.Rule plan, int order) {}

    DroolsRuleBook(String rulePackage, FactTypes types, CompiledPack pack) {
        this.rulePackage = rulePackage;
        this.types = types;
        this.models = ModelLoader.models(pack.jar());
        this.kieBase = ModelLoader.knowledge(models);
        this.beanTypes = beanTypes(kieBase);
        for (var rule : pack.rules()) {
            var compiled = (RuleImpl) kieBase.getRule(rulePackage, rule.rule().name());
            entries.put(rule.rule().name(), new Entry(rule, Planner.plan(compiled, rule, types), entries.size()));
        }
        this.deciding = deciding();
    }

    @Override
    public List<Rule> rules() {
        return guarded().map(GuardedRule::rule).toList();
    }

    Stream<GuardedRule> guarded() {
        return entries.values().stream().map(Entry::guarded);
    }

    @Override
    public Set<FieldUse> fieldsDeciding(String indicator) {
        return deciding.getOrDefault(indicator, Set.of());
    }

    private Map<String, Set<FieldUse>> deciding() {
        var all = guarded().toList();
        return all.stream()
                .map(rule -> rule.rule().code())
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> DecidingUses.of(code, all)));
    }

    @Override
    public Set<FieldUse> fields(Rule rule) {
        return guarded(rule).fields();
    }

    @Override
    public Condition.All conditions(Rule rule) {
        return ConditionView.of(plan(rule));
    }

    @Override
    public String concludes(Rule rule) {
        return guarded(rule).concludes();
    }

    @Override
    public List<Question> questions(Rule rule) {
        return asked(rule).all();
    }

    Questions asked(Rule rule) {
        return questions.computeIfAbsent(rule.name(), name -> new Questions(plan(rule)));
    }

    @Override
    public RuleRun run(List<Fact> facts) {
        try {
            return new Firing(this, kieBase, beanTypes).fire(facts);
        } catch (RuntimeException failed) {
            return new Quarantine(this).run(facts, failed);
        }
    }

    /** Fires only some of the rules, for when the others fail. */
    FinishedRun runWithout(Collection<String> names, List<Fact> facts) {
        var rest = ModelLoader.knowledge(models);
        names.forEach(name -> rest.removeRule(rulePackage, name));
        return new Firing(this, rest, beanTypes(rest)).fire(facts);
    }

    /** Fires some of the rules as often as wanted. */
    Function<List<Fact>, FinishedRun> only(Collection<String> names) {
        var part = ModelLoader.knowledge(models);
        entries.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> part.removeRule(rulePackage, name));
        var beans = beanTypes(part);
        return facts -> new Firing(this, part, beans).fire(facts);
    }

    /** Facts as the rules of this book see them, those concluded elsewhere too. */
    FactBase facts(List<Fact> facts) {
        var base = new FactBase();
        for (var fact : facts) {
            var type = Objects.requireNonNull(beanTypes.get(fact.type()), fact.type());
            base.add(fact, type.bean(fact), type.codeField());
        }
        return base;
    }

    private Map<String, BeanType> beanTypes(KieBase base) {
        var beans = new LinkedHashMap<String, BeanType>();
        types.all()
                .forEach((type, fields) -> beans.put(
                        type, new BeanType(base.getFactType(rulePackage, type), fields, types.codeField(type))));
        return beans;
    }

    String rulePackage() {
        return rulePackage;
    }

    FactTypes types() {
        return types;
    }

    Rule rule(String name) {
        return entry(name).guarded().rule();
    }

    int order(Rule rule) {
        return entry(rule.name()).order();
    }

    Plan.Rule plan(Rule rule) {
        return entry(rule.name()).plan();
    }

    GuardedRule guarded(Rule rule) {
        return entry(rule.name()).guarded();
    }

    private Entry entry(String name) {
        return Objects.requireNonNull(entries.get(name), name);
    }

    /** The rule that concludes facts of a derived form. */
    Optional<GuardedRule> concluding(String type) {
        return guarded().filter(rule -> rule.concludes().equals(type)).findFirst();
    }
}
