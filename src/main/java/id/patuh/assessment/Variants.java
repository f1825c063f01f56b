package id.patuh.assessment;

import id.patuh.assessment.EvidenceFacts.Conflict;
import id.patuh.rules.Fact;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The runs of the rules: one where nothing is contradictory, one for each version where something is. */
final class Variants {
    /** More versions than this say no more than that the offices have to talk to each other. */
    private static final int MOST = 32;

    private final RuleBook rules;
    private final EvidenceFacts facts;
    private final Map<List<Fact>, RuleRun> runs = new HashMap<>();
    private @Nullable RuleRun first;

    Variants(RuleBook rules, EvidenceFacts facts) {
        this.rules = rules;
        this.facts = facts;
    }

    List<Conflict> conflicts() {
        return facts.conflicts();
    }

    /** Runs in which every version of every conflict counts at least once: the first of each, the second, and so on. */
    List<RuleRun> covering() {
        int versions = facts.conflicts().stream()
                .mapToInt(conflict -> conflict.versions().size())
                .max()
                .orElse(1);
        return IntStream.range(0, Math.min(versions, MOST))
                .mapToObj(place -> run(versionsAt(place)))
                .toList();
    }

    /**
     * Of all combinations of the versions of some conflicts, the run that earns the least; the other conflicts stay at
     * their first version. Where there are too many combinations, those that earn the least so far are followed.
     */
    RuleRun lowest(List<Conflict> conflicts, ToIntFunction<RuleRun> award) {
        if (conflicts.isEmpty()) {
            return first();
        }
        var least = Comparator.<Map<Conflict, Fact>>comparingInt(chosen -> award.applyAsInt(run(chosen)));
        var combinations = List.of(versionsAt(0));
        for (var conflict : conflicts) {
            var next = combined(combinations, conflict);
            combinations = next.size() <= MOST
                    ? next
                    : next.stream().sorted(least).limit(MOST).toList();
        }
        return run(combinations.stream().min(least).orElseThrow());
    }

    /** Most submissions contradict themselves nowhere, and most indicators are far from where they do. */
    private RuleRun first() {
        var known = first;
        if (known == null) {
            known = run(versionsAt(0));
            first = known;
        }
        return known;
    }

    private Map<Conflict, Fact> versionsAt(int place) {
        var chosen = new LinkedHashMap<Conflict, Fact>();
        for (var conflict : facts.conflicts()) {
            var versions = conflict.versions();
            chosen.put(conflict, versions.get(Math.min(place, versions.size() - 1)));
        }
        return chosen;
    }

    private static List<Map<Conflict, Fact>> combined(List<Map<Conflict, Fact>> combinations, Conflict conflict) {
        var next = new ArrayList<Map<Conflict, Fact>>();
        for (var combination : combinations) {
            for (var version : conflict.versions()) {
                var chosen = new LinkedHashMap<>(combination);
                chosen.put(conflict, version);
                next.add(chosen);
            }
        }
        return next;
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
