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
     * Evaluates one subject and year by its evidence alone.
     *
     * @throws id.patuh.regulation.PackDefectsException if the pack's rules cannot be used
     */
    public Assessment assess(Regulation regulation, EvidenceSet evidence) {
        return assess(regulation, evidence, Circumstances.NONE);
    }

    /**
     * Evaluates one subject and year.
     *
     * @param circumstances what holds beside the evidence
     * @throws id.patuh.regulation.PackDefectsException if the pack's rules cannot be used
     */
    public Assessment assess(Regulation regulation, EvidenceSet evidence, Circumstances circumstances) {
        var pack = pack(regulation);
        var variants = new Variants(pack.rules(), EvidenceFacts.of(evidence, regulation));
        var answers = new Answers(evidence, regulation);
        var verdicts =
                new VerdictFinder(regulation, answers, pack.rules(), pack.deciding(), pack.explainer(), variants);
        var raw = regulation.indicators().stream().map(verdicts::find).toList();
        var results = new Exemptions(circumstances).over(raw);
        var runs = variants.covering();
        var findings = new CheckFinder(regulation, pack.explainer()).find(runs);
        var failures =
                Failures.of(pack.rules(), runs).stream().map(Failure::text).toList();
        var score = new Scorer(regulation).score(results);
        var offices = new CompletenessFinder(regulation, answers).find(results);
        var signOffs = new SignOffFinder(regulation, evidence, findings).find();
        var reasons = new ReasonFinder(results)
                .score(score, regulation.ratings())
                .failures(failures)
                .verdicts()
                .checks(findings)
                .signOffs(signOffs)
                .issues(evidence.issues())
                .evidence(offices)
                .reasons();
        var deadlines = new DeadlineFinder(regulation, circumstances, evidence.subject(), evidence.year()).find();
        var readiness = new Readiness(reasons, offices, signOffs, deadlines, new Exemptions(circumstances).uses(raw));
        return new Assessment(
                regulation, evidence, score, results, findings, failures, readiness, circumstances, engine.version());
    }

    /**
     * The rules that it evaluates by.
     *
     * @throws id.patuh.regulation.PackDefectsException if the pack's rules cannot be used
     */
    public RuleBook ruleBook(Regulation regulation) {
        return pack(regulation).rules();
    }

    private Pack pack(Regulation regulation) {
        return packs.computeIfAbsent(regulation.hash(), hash -> open(regulation));
    }

    private Pack open(Regulation regulation) {
        var rules = engine.ruleBook(regulation);
        return new Pack(rules, DecidingFields.of(regulation, rules), new Explainer(regulation, rules));
    }
}
