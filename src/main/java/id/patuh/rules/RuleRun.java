package id.patuh.rules;

import java.util.List;
import java.util.Map;

/** What came of firing a pack's rules over one set of facts. */
public interface RuleRun {
    /** Every match, in the order of rule, then of facts. */
    List<Match> matches();

    /** The matches of rules that serve an indicator or a check, in the same order. */
    List<Match> matches(String code);

    /** The rules that failed while they ran, with what the engine said; they have no match. */
    Map<Rule, String> failures();

    /** Why a rule matched, or why it did not: its condition asked again about the nearest facts. */
    Trace trace(Rule rule);

    /**
     * Which answers the questions of a rule had, in the order of {@link RuleBook#questions}.
     *
     * <p>A constraint is asked about every fact of its form that the constraints before it let through, for every partial
     * match of the patterns before it.
     */
    List<Question.Answered> answered(Rule rule);

    /** Why a rule matched with just these facts. */
    Trace trace(Match match);
}
