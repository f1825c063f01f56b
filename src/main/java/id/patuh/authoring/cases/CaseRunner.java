package id.patuh.authoring.cases;

import id.patuh.assessment.Hearing;
import id.patuh.authoring.CaseEvidence;
import id.patuh.authoring.CaseResult;
import id.patuh.explanation.Explainer;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackCase.ExpectedFindings;
import id.patuh.regulation.PackCase.ExpectedVerdict;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import java.util.List;

/** Runs examples by one rule book. */
public final class CaseRunner {
    private final Regulation regulation;
    private final RuleBook rules;
    private final Explainer explainer;

    public CaseRunner(Regulation regulation, RuleBook rules) {
        this(regulation, rules, new Explainer(regulation, rules));
    }

    private CaseRunner(Regulation regulation, RuleBook rules, Explainer explainer) {
        this.regulation = regulation;
        this.rules = rules;
        this.explainer = explainer;
    }

    /** The same examples by other rules, told in the words of these. */
    public CaseRunner by(RuleBook other) {
        return new CaseRunner(regulation, other, explainer);
    }

    /** Whether a rule matches in an example, whatever becomes of it. */
    public boolean fires(Rule rule, PackCase example) {
        var evidence = CaseEvidence.of(regulation, example.year(), example.given());
        return Hearing.runs(regulation, rules, evidence).stream()
                .flatMap(run -> run.matches(rule.code()).stream())
                .anyMatch(match -> match.rule().name().equals(rule.name()));
    }

    /** The indicator or check that an example speaks of is all that is evaluated. */
    public CaseResult run(PackCase example) {
        var evidence = CaseEvidence.of(regulation, example.year(), example.given());
        var hearing = new Hearing(regulation, rules, explainer, evidence);
        if (example.expect() instanceof ExpectedVerdict expected) {
            var indicator = regulation.indicator(expected.indicator()).orElseThrow();
            return new CaseResult(example, hearing.indicator(indicator), List.of(), List.of());
        }
        var expected = (ExpectedFindings) example.expect();
        var check = regulation.check(expected.check()).orElseThrow();
        return new CaseResult(example, null, hearing.findings(check), hearing.failures(check));
    }
}
