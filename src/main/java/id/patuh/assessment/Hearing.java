package id.patuh.assessment;

import id.patuh.evidence.EvidenceSet;
import id.patuh.explanation.Explainer;
import id.patuh.language.Text;
import id.patuh.regulation.CheckDefinition;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleRun;
import id.patuh.rules.Trace;
import java.util.List;
import java.util.Map;

/** One submission held against one rule book, asked for a single indicator or check at a time; answers as an assessment would. */
public final class Hearing {
    private final Regulation regulation;
    private final RuleBook rules;
    private final Explainer explainer;
    private final Answers answers;
    private final Variants variants;

    /**
     * A hearing by rules that need not be those of the regulation's pack.
     *
     * @param explainer puts the answers into words
     */
    public Hearing(Regulation regulation, RuleBook rules, Explainer explainer, EvidenceSet evidence) {
        this.regulation = regulation;
        this.rules = rules;
        this.explainer = explainer;
        this.answers = new Answers(evidence, regulation);
        this.variants = new Variants(rules, EvidenceFacts.of(evidence, regulation));
    }

    /** The runs of the rules over a submission: one, or where it contradicts itself, so many that every version counts. */
    public static List<RuleRun> runs(Regulation regulation, RuleBook rules, EvidenceSet evidence) {
        return new Variants(rules, EvidenceFacts.of(evidence, regulation)).covering();
    }

    public IndicatorResult indicator(Indicator indicator) {
        var deciding = Map.of(indicator.code(), DecidingFields.of(indicator, rules));
        return new VerdictFinder(regulation, answers, rules, deciding, explainer, variants).find(indicator);
    }

    /** Why a rule matched, or why it did not; where the evidence contradicts itself, by its first version. */
    public Trace trace(Rule rule) {
        return variants.lowest(List.of(), run -> 0).trace(rule);
    }

    public List<Finding> findings(CheckDefinition check) {
        return new CheckFinder(regulation, explainer).find(check, variants.covering());
    }

    /** What the engine said about the rules of a check that it could not run. */
    public List<Text> failures(CheckDefinition check) {
        return Failures.of(rules, variants.covering()).stream()
                .filter(failure -> failure.rule().code().equals(check.code()))
                .map(Failures.Failure::text)
                .toList();
    }
}
