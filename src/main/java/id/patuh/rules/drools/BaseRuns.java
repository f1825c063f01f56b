package id.patuh.rules.drools;

import id.patuh.rules.Fact;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Runs of the rules as they are, each made once, with their facts as other rule books see them. */
final class BaseRuns {
    private final DroolsRuleBook base;
    private final Map<List<Fact>, FinishedRun> runs = new HashMap<>();
    private final IdentityHashMap<FinishedRun, Map<DroolsRuleBook, FactBase>> seen = new IdentityHashMap<>();

    BaseRuns(DroolsRuleBook base) {
        this.base = base;
    }

    synchronized FinishedRun of(List<Fact> facts) {
        return runs.computeIfAbsent(facts, given -> (FinishedRun) base.run(given));
    }

    /** All facts of a run, concluded ones too. */
    synchronized FactBase facts(FinishedRun run, DroolsRuleBook book) {
        return seen.computeIfAbsent(run, some -> new HashMap<>())
                .computeIfAbsent(book, other -> other.facts(run.facts().all()));
    }
}
