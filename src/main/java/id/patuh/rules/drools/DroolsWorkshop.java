package id.patuh.rules.drools;

import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleWorkshop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes a compiled pack apart and tries changes of its parts out, many with one compilation. */
final class DroolsWorkshop implements RuleWorkshop {
    /** The engine's network grows faster than the number of rules in it. */
    private static final int RULES_TOGETHER = 100;

    private final Regulation regulation;
    private final DroolsRuleBook base;
    private final List<DrlSource> sources;
    private final RuleCompiler compiler;
    private final List<LocatedPart> located = new ArrayList<>();
    private final Map<String, RuleParts.Place> places = new HashMap<>();
    private final Map<String, List<Part>> ofRule;
    private final BaseRuns runs;

    DroolsWorkshop(Regulation regulation, DroolsRuleBook base, List<DrlSource> sources, RuleCompiler compiler) {
        this.regulation = regulation;
        this.base = base;
        this.sources = sources;
        this.compiler = compiler;
        this.runs = new BaseRuns(base);
        var rules = base.rules().stream().collect(Collectors.toMap(Rule::name, Function.identity()));
        sources.forEach(source -> RuleParts.of(source, base.types(), rules, located, places));
        this.ofRule = parts().stream()
                .collect(Collectors.groupingBy(part -> part.rule().name()));
    }

    @Override
    public List<Part> parts() {
        return located.stream().map(LocatedPart::part).toList();
    }

    @Override
    public Map<Change, RuleBook> tryOut(List<Change> changes) {
        var guarded = guard(changes);
        var derivations = select(guarded, true);
        var others = select(guarded, false);
        var names = derivations.isEmpty() ? rulesOf(others.keySet()) : namesOfOthers();
        var carriers =
                new Carriers(this::compile, base, located, places, others.keySet(), ofRule).of(names, RULES_TOGETHER);
        var books = new LinkedHashMap<Change, RuleBook>();
        others.forEach((change, rule) -> {
            var carrier = Objects.requireNonNull(carriers.get(rule.rule().name()));
            var plan = PlanChange.of(carrier.plan(rule.rule()), partsOf(change), change, base.types());
            books.put(change, new ChangedBook(base, rule, runs, carrier, plan));
        });
        if (!derivations.isEmpty()) {
            books.putAll(derived(derivations, carriers));
        }
        return books;
    }

    private List<Part> partsOf(Change change) {
        return ofRule.getOrDefault(change.part().rule().name(), List.of());
    }

    private static Map<Change, GuardedRule> select(Map<Change, GuardedRule> all, boolean derivations) {
        var selected = new LinkedHashMap<Change, GuardedRule>();
        all.forEach((change, rule) -> {
            if ((rule.rule().purpose() == Rule.Purpose.DERIVATION) == derivations) {
                selected.put(change, rule);
            }
        });
        return selected;
    }

    private static Set<String> rulesOf(Set<Change> changes) {
        return changes.stream()
                .map(change -> change.part().rule().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> namesOfOthers() {
        return base.rules().stream()
                .filter(rule -> rule.purpose() != Rule.Purpose.DERIVATION)
                .map(Rule::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The changed rules that the guard lets through, under their own names. */
    private Map<Change, GuardedRule> guard(List<Change> changes) {
        var text = new RuleTexts(regulation.rulePackage());
        for (int i = 0; i < changes.size(); i++) {
            text.add(located(changes.get(i)).changedRule(changes.get(i), changedName(i)));
        }
        var defects = new ArrayList<PackDefect>();
        var read = new DrlGuard(regulation, base.types(), defects).read(List.of(text.source()));
        var refused = defects.stream().map(defect -> text.ruleAt(defect.line())).collect(Collectors.toSet());
        var guarded = new LinkedHashMap<Change, GuardedRule>();
        for (int i = 0; i < read.size(); i++) {
            if (!refused.contains(i)) {
                guarded.put(
                        changes.get(i),
                        original(read.get(i), changes.get(i).part().rule()));
            }
        }
        return guarded;
    }

    private static String changedName(int number) {
        return "change " + number;
    }

    private static GuardedRule original(GuardedRule read, Rule rule) {
        var named =
                new Rule(rule.name(), rule.purpose(), rule.code(), read.rule().points(), rule.file(), rule.line());
        return new GuardedRule(named, read.fields(), read.bindings(), read.totals(), read.concludes());
    }

    private LocatedPart located(Change change) {
        return located.get(change.part().id());
    }

    /** A changed rule that concludes facts is fired together with the others that do; the rest is asked afterwards. */
    private Map<Change, RuleBook> derived(Map<Change, GuardedRule> changes, Map<String, DroolsRuleBook> carriers) {
        var text = new RuleTexts(regulation.rulePackage());
        var rules = new ArrayList<GuardedRule>();
        base.guarded()
                .filter(rule -> rule.rule().purpose() == Rule.Purpose.DERIVATION)
                .forEach(rule -> {
                    text.add(ruleText(rule.rule()));
                    rules.add(rule);
                });
        var originals = rules.stream().map(rule -> rule.rule().name()).toList();
        var names = new HashMap<Change, String>();
        changes.forEach((change, rule) -> {
            var name = changedName(names.size());
            names.put(change, name);
            text.add(located(change).changedRule(change, name));
            rules.add(renamed(rule, name));
        });
        var book = compile(rules, text.source());
        var plans = new HashMap<String, Plan.Rule>();
        carriers.forEach((name, carrier) -> plans.put(
                name,
                PlanChange.of(
                        carrier.plan(base.rule(name)), ofRule.getOrDefault(name, List.of()), null, base.types())));
        var books = new LinkedHashMap<Change, RuleBook>();
        changes.forEach((change, rule) -> {
            var others = new ArrayList<>(originals);
            others.remove(rule.rule().name());
            var without = book.only(others);
            others.add(Objects.requireNonNull(names.get(change)));
            books.put(change, new DerivedBook(base, rule, book.only(others), without, carriers, plans));
        });
        return books;
    }

    private String ruleText(Rule rule) {
        return Objects.requireNonNull(places.get(rule.name())).text();
    }

    private static GuardedRule renamed(GuardedRule rule, String name) {
        var old = rule.rule();
        var named = new Rule(name, old.purpose(), old.code(), old.points(), old.file(), old.line());
        return new GuardedRule(named, rule.fields(), rule.bindings(), rule.totals(), rule.concludes());
    }

    private DroolsRuleBook compile(List<GuardedRule> rules, DrlSource source) {
        return compile(rules, List.of(source));
    }

    private DroolsRuleBook compile(List<GuardedRule> rules, List<DrlSource> texts) {
        var types = base.types();
        var pack = compiler.within(
                () -> new CompiledPack(rules, compiler.compile(regulation.rulePackage(), types, texts)));
        return new DroolsRuleBook(regulation.rulePackage(), types, pack);
    }

    @Override
    public RuleBook rewritten(Change change) {
        var part = located(change);
        var texts = sources.stream()
                .map(source -> source.equals(part.source()) ? part.changed(change) : source)
                .toList();
        var defects = new ArrayList<PackDefect>();
        var rules = new DrlGuard(regulation, base.types(), defects).read(texts);
        if (!defects.isEmpty()) {
            throw new PackDefectsException(defects);
        }
        return compile(rules, texts);
    }
}
