package id.patuh.rules.drools;

import id.patuh.rules.Fact;
import id.patuh.rules.Match;
import id.patuh.rules.Question.Answered;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleRun;
import id.patuh.rules.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run whose rules have fired; its facts can be asked about for as long as it is kept. */
record FinishedRun(
        DroolsRuleBook book,
        FactBase facts,
        List<Match> matches,
        Map<String, List<Match>> byCode,
        Map<Rule, String> failures)
        implements RuleRun {

    FinishedRun(DroolsRuleBook book, FactBase facts, List<Match> matches) {
        this(book, facts, matches, byCode(matches), Map.of());
    }

    private static Map<String, List<Match>> byCode(List<Match> matches) {
        var byCode = new HashMap<String, List<Match>>();
        for (var match : matches) {
            byCode.computeIfAbsent(match.rule().code(), code -> new ArrayList<>())
                    .add(match);
        }
        return byCode;
    }

    @Override
    public List<Match> matches(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    FinishedRun withFailures(Map<Rule, String> failed) {
        return new FinishedRun(book, facts, matches, byCode, failed);
    }

    @Override
    public Trace trace(Rule rule) {
        return trace(rule, "", null);
    }

    @Override
    public List<Answered> answered(Rule rule) {
        return book.asked(rule).answered(facts);
    }

    @Override
    public Trace trace(Match match) {
        return trace(match.rule(), "", match.facts());
    }

    private Trace trace(Rule rule, String wantedKode, @Nullable List<Fact> only) {
        return new Tracer(facts, this::missing, wantedKode, only).trace(book.plan(rule));
    }

    /** Why nothing of a derived form was concluded: the trace of the rule that would have. */
    private @Nullable Trace missing(String type, String kode) {
        return book.concluding(type).map(rule -> trace(rule.rule(), kode, null)).orElse(null);
    }
}
