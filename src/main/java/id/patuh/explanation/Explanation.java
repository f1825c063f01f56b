package id.patuh.explanation;

import java.util.List;

/**
 * Why an indicator stands where it stands.
 *
 * @param because the rule that decided: the one that earned the points, or the nearest that did not
 * @param toImprove the rules that would earn more, the nearest first, with what they still lack
 */
public record Explanation(List<RuleExplanation> because, List<RuleExplanation> toImprove) {
    public static final Explanation NOTHING = new Explanation(List.of(), List.of());
}
