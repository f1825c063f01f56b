package id.patuh.authoring.coverage;

import id.patuh.assessment.Hearing;
import id.patuh.authoring.CaseChoice;
import id.patuh.authoring.CaseEvidence;
import id.patuh.authoring.CoverageRun.Asked;
import id.patuh.authoring.CoverageRun.RuleCoverage;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Question;
import id.patuh.rules.Question.Answered;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleRun;
import id.patuh.rules.RuleWorkshop.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lets examples answer the questions of rules, and notes which answers there were. */
public final class Meter {
    private final Regulation regulation;
    private final RuleBook rules;
    private final Lines lines;
    private final Map<Rule, Seen> seen = new HashMap<>();

    /** What was seen of a rule so far. */
    private static final class Seen {
        private boolean fired;
        private boolean silent;
        private List<Answered> answered;

        private Seen(int questions) {
            answered = Collections.nCopies(questions, Answered.NEVER);
        }
    }

    /** @param parts of the rules, to tell in which line a question stands */
    public Meter(Regulation regulation, RuleBook rules, List<Part> parts) {
        this.regulation = regulation;
        this.rules = rules;
        this.lines = new Lines(parts);
    }

    /** An example counts for the rules of the indicator or check that it speaks of, and for those that conclude facts. */
    public void look(PackCase example) {
        var evidence = CaseEvidence.of(regulation, example.year(), example.given());
        var subject = CaseChoice.subject(example);
        for (var run : Hearing.runs(regulation, rules, evidence)) {
            rules.rules().stream()
                    .filter(rule -> rule.code().equals(subject) || rule.purpose() == Rule.Purpose.DERIVATION)
                    .forEach(rule -> look(rule, run));
        }
    }

    private void look(Rule rule, RuleRun run) {
        var known = seen(rule);
        boolean fires =
                run.matches(rule.code()).stream().anyMatch(match -> match.rule().equals(rule));
        known.fired |= fires;
        known.silent |= !fires;
        var answered = run.answered(rule);
        var both = new ArrayList<Answered>();
        for (int i = 0; i < answered.size(); i++) {
            both.add(answered.get(i).or(known.answered.get(i)));
        }
        known.answered = both;
    }

    private Seen seen(Rule rule) {
        return seen.computeIfAbsent(rule, some -> new Seen(rules.questions(some).size()));
    }

    public List<RuleCoverage> coverage() {
        return rules.rules().stream().map(this::coverage).toList();
    }

    private RuleCoverage coverage(Rule rule) {
        var known = seen(rule);
        var questions = rules.questions(rule);
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            asked.add(new Asked(question.text(), lines.of(rule, question), known.answered.get(i)));
        }
        return new RuleCoverage(rule, known.fired, known.silent, asked);
    }

    /** Where questions stand in the files. */
    private record Lines(List<Part> parts) {
        int of(Rule rule, Question question) {
            return parts.stream()
                    .filter(part -> part.rule().name().equals(rule.name()))
                    .filter(part -> part.kind().name().equals(question.kind().name()))
                    .filter(part -> part.pattern() == question.pattern())
                    .filter(part -> Objects.equals(part.expression(), question.expression()))
                    .mapToInt(Part::line)
                    .findFirst()
                    .orElse(rule.line());
        }
    }
}
