package id.patuh.assessment;

import id.patuh.evidence.EvidenceSet;
import id.patuh.explanation.Explainer;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Match;
import id.patuh.rules.Rule.Purpose;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleEngine;
import id.patuh.rules.RuleRun;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The one evaluator: holds evidence against a regulation. Every door of the program goes through it. */
public final class Assessor {
    private final RuleEngine engine;
    private final Map<String, Pack> packs = new ConcurrentHashMap<>();

    /** A pack's rules, ready to be asked. */
    private record Pack(RuleBook rules, Explainer explainer) {}

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
        var facts = EvidenceFacts.of(evidence, regulation);
        var variants = new Variants(pack.rules(), facts);
        var run = variants.first();
        var verdicts = new VerdictFinder(evidence, regulation, pack.rules(), pack.explainer(), variants);
        var results = regulation.indicators().stream().map(verdicts::find).toList();
        var findings = findings(regulation, run, pack.explainer());
        var score = new Scorer(regulation).score(results);
        var ready = Readiness.of(evidence, score, results, findings);
        return new Assessment(regulation, evidence, score, results, findings, ready, engine.version());
    }

    private Pack open(Regulation regulation) {
        var rules = engine.ruleBook(regulation);
        return new Pack(rules, new Explainer(regulation, rules));
    }

    private static List<Finding> findings(Regulation regulation, RuleRun run, Explainer explainer) {
        var findings = new ArrayList<Finding>();
        for (var check : regulation.checks()) {
            run.matches().stream()
                    .filter(match -> match.rule().purpose() == Purpose.CHECK)
                    .filter(match -> match.rule().code().equals(check.code()))
                    .map(match -> finding(regulation, match, run, explainer))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static Finding finding(Regulation regulation, Match match, RuleRun run, Explainer explainer) {
        var check = regulation.check(match.rule().code()).orElseThrow();
        var reason = explainer.explain(match, run);
        var cells = new LinkedHashSet<>(Cells.of(reason.conditions()));
        match.facts().stream()
                .flatMap(fact -> fact.rows().stream())
                .flatMap(row -> Cells.naming(row, regulation).stream())
                .filter(cell -> cells.isEmpty())
                .forEach(cells::add);
        return new Finding(check, office(match), file(match), reason, Cells.sorted(cells));
    }

    private static @org.jspecify.annotations.Nullable String office(Match match) {
        return match.facts().stream()
                .map(fact -> fact.value(id.patuh.rules.Fact.OFFICE))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static @org.jspecify.annotations.Nullable String file(Match match) {
        for (var fact : match.facts()) {
            if (fact.value("berkas") instanceof String file) {
                return file;
            }
            if (!fact.rows().isEmpty()) {
                return fact.rows().get(0).file();
            }
        }
        return null;
    }
}
