package id.patuh.rules;

import java.util.List;
import java.util.Set;

/** The compiled rules of one pack; safe for use by several threads at once. */
public interface RuleBook {
    /** All rules in the order of file and line. */
    List<Rule> rules();

    /** The pieces of evidence and fields that decide an indicator, as its rules name them. */
    Set<FieldUse> fieldsDeciding(String indicator);

    /** The fields that one rule looks at. */
    Set<FieldUse> fields(Rule rule);

    /** What a rule asks of the evidence, as it was compiled. */
    Condition.All conditions(Rule rule);

    /** The derived form of the facts that a rule concludes; empty where it concludes nothing. */
    String concludes(Rule rule);

    /** What a rule asks, in the order of its text. */
    List<Question> questions(Rule rule);

    /** Fires the rules over facts; the order of the facts decides nothing but the order of the answers. */
    RuleRun run(List<Fact> facts);

    /**
     * A field of a form that a rule looks at.
     *
     * @param kode the piece of evidence that the rule's pattern names; empty where it names none
     */
    record FieldUse(String form, String kode, String field) {}
}
