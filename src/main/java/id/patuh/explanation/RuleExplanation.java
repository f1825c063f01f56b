package id.patuh.explanation;

import java.util.List;

/**
 * A rule's condition in words, held against the evidence.
 *
 * @param rule the rule's name
 * @param points what it earns when every condition holds
 */
public record RuleExplanation(String rule, int points, boolean holds, List<ConditionExplanation> conditions) {}
