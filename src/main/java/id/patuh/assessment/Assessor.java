package id.patuh.assessment;

import id.patuh.assessment.Failures.Failure;
import id.patuh.evidence.EvidenceSet;
import id.patuh.explanation.Explainer;
import id.patuh.regulation.Regulation;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleBook.FieldUse;
import id.patuh.rules.RuleEngine;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The one evaluator: holds evidence against a regulation. Every door of the program goes through it. */
public final class Assessor {
    private final RuleEngine engine;
    private final Map<String, Pack> packs = new ConcurrentHashMap<>();

    /** A pack's rules, ready to be asked. */
    private record Pack(RuleBook rules, Map<String, Set<FieldUse>> deciding, Explainer explainer) {}

    public Assessor(RuleEngine engine) {
        this.engine = engine;
    }

    /**
     * Evaluates one subject and year.
     *
     * @throws id.patuh.regulation.PackDefectsException if the pack's rules cannot be used
     */
    public Assessment assess(Regulation regulation, EvidenceSet evidence) {
        var pack = packs.computeIfAbsent(regulation.hash(), hash -> open(regulation));
        var variants = new Variants(pack.rules(), EvidenceFacts.of(evidence, regulation));
        var answers = new Answers(evidence, regulation);
        var verdicts =
                new VerdictFinder(regulation, answers, pack.rules(), pack.deciding(), pack.explainer(), variants);
        var results = regulation.indicators().stream().map(verdicts::find).toList();
        var runs = variants.covering();
        var findings = new CheckFinder(regulation, pack.explainer()).find(runs);
        var failures =
                Failures.of(pack.rules(), runs).stream().map(Failure::text).toList();
        var score = new Scorer(regulation).score(results);
        boolean ready = failures.isEmpty() && Readiness.of(evidence, score, results, findings);
        return new Assessment(regulation, evidence, score, results, findings, failures, ready, engine.version());
    }

    private Pack open(Regulation regulation) {
        var rules = engine.ruleBook(regulation);
        return new Pack(rules, DecidingFields.of(regulation, rules), new Explainer(regulation, rules));
    }
}
