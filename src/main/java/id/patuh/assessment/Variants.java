package id.patuh.assessment;

import id.patuh.assessment.EvidenceFacts.Conflict;
import id.patuh.rules.Fact;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The runs of the rules: one where nothing is contradictory, one for each version where something is. */
final class Variants {
    /** More versions than this say no more than that the offices have to talk to each other. */
    private static final int MOST = 32;

    private final RuleBook rules;
    private final EvidenceFacts facts;
    private final Map<List<Fact>, RuleRun> runs = new HashMap<>();

    Variants(RuleBook rules, EvidenceFacts facts) {
        this.rules = rules;
        this.facts = facts;
    }

    List<Conflict> conflicts() {
        return facts.conflicts();
    }

    /** The run in which the first row of each conflict counts. */
    RuleRun first() {
        return run(firstVersions());
    }

    private Map<Conflict, Fact> firstVersions() {
        var chosen = new java.util.LinkedHashMap<Conflict, Fact>();
        facts.conflicts()
                .forEach(conflict -> chosen.put(conflict, conflict.versions().get(0)));
        return chosen;
    }

    /** A run for every combination of the versions of some conflicts, the others staying as in the first run. */
    List<RuleRun> of(List<Conflict> conflicts) {
        var combinations = new ArrayList<>(List.of(firstVersions()));
        for (var conflict : conflicts) {
            var next = new ArrayList<Map<Conflict, Fact>>();
            for (var combination : combinations) {
                for (var version : conflict.versions()) {
                    var chosen = new java.util.LinkedHashMap<>(combination);
                    chosen.put(conflict, version);
                    next.add(chosen);
                }
            }
            combinations.clear();
            combinations.addAll(next.subList(0, Math.min(next.size(), MOST)));
        }
        return combinations.stream().map(this::run).toList();
    }

    private RuleRun run(Map<Conflict, Fact> chosen) {
        var versions = List.copyOf(chosen.values());
        return runs.computeIfAbsent(versions, key -> {
            var all = new ArrayList<>(facts.certain());
            all.addAll(key);
            return rules.run(all);
        });
    }
}
