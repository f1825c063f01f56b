package id.patuh.rules.drools;

import id.patuh.rules.RuleWorkshop.Change;
import id.patuh.rules.RuleWorkshop.Change.Action;
import id.patuh.rules.RuleWorkshop.Kind;
import id.patuh.rules.RuleWorkshop.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Rules that carry, beside their own constraints, every constraint that some change would put in their place.
 *
 * <p>They are never fired: only their compiled predicates are wanted, and one rule holds those of all its changes.
 */
final class Carriers {
    private final BiFunction<List<GuardedRule>, DrlSource, DroolsRuleBook> compiler;
    private final DroolsRuleBook base;
    private final List<LocatedPart> located;
    private final Map<String, RuleParts.Place> places;
    private final Map<String, List<Part>> ofRule;
    private final Map<String, List<Change>> changes;

    Carriers(
            BiFunction<List<GuardedRule>, DrlSource, DroolsRuleBook> compiler,
            DroolsRuleBook base,
            List<LocatedPart> located,
            Map<String, RuleParts.Place> places,
            Collection<Change> changes,
            Map<String, List<Part>> ofRule) {
        this.compiler = compiler;
        this.base = base;
        this.located = located;
        this.places = places;
        this.ofRule = ofRule;
        this.changes = changes.stream()
                .filter(change -> change.action() == Action.REPLACED)
                .collect(Collectors.groupingBy(change -> change.part().rule().name()));
    }

    /** The carrying rule books, by the names of the rules. */
    Map<String, DroolsRuleBook> of(Set<String> names, int together) {
        var carriers = new LinkedHashMap<String, DroolsRuleBook>();
        var left = new ArrayList<>(names);
        for (int i = 0; i < left.size(); i += together) {
            var some = left.subList(i, Math.min(i + together, left.size()));
            var text = new RuleTexts(base.rulePackage());
            some.forEach(name -> text.add(carrier(name)));
            var rules = some.stream().map(name -> base.guarded(base.rule(name))).toList();
            var book = compiler.apply(rules, text.source());
            some.forEach(name -> carriers.put(name, book));
        }
        return carriers;
    }

    /** The last part of each pattern is where more is said. */
    private String carrier(String name) {
        var parts = ofRule.getOrDefault(name, List.of());
        var insertions = new TreeMap<Integer, String>();
        parts.stream()
                .filter(part -> part.kind() == Kind.CONSTRAINT || part.kind() == Kind.LIMIT)
                .collect(Collectors.groupingBy(part -> part.kind() + " " + part.pattern()))
                .values()
                .forEach(pattern -> insertions.put(end(pattern), more(name, pattern)));
        var place = Objects.requireNonNull(places.get(name));
        var text = new StringBuilder(place.text());
        insertions
                .descendingMap()
                .forEach((at, more) -> text.insert(at - place.whole().start(), more));
        return text.toString();
    }

    private int end(List<Part> pattern) {
        return pattern.stream()
                .mapToInt(part -> located.get(part.id()).own().end())
                .max()
                .orElseThrow();
    }

    private String more(String name, List<Part> pattern) {
        var ids = pattern.stream().map(Part::id).collect(Collectors.toSet());
        var said = new LinkedHashSet<String>();
        changes.getOrDefault(name, List.of()).stream()
                .filter(change -> ids.contains(change.part().id()))
                .forEach(change -> said.add(
                        ", " + Objects.requireNonNull(change.expression()).text()));
        return String.join("", said);
    }
}
