package id.patuh.authoring;

import id.patuh.assessment.Finding;
import id.patuh.assessment.IndicatorResult;
import id.patuh.language.Text;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackCase.ExpectedFindings;
import id.patuh.regulation.PackCase.ExpectedVerdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an example.
 *
 * @param indicator the answer where the example expects a verdict; null otherwise
 * @param findings of the check that it speaks of; empty where it expects a verdict
 * @param failures of the rules of that check; a rule that failed finds nothing, which must not pass for an answer
 */
public record CaseResult(
        PackCase example, @Nullable IndicatorResult indicator, List<Finding> findings, List<Text> failures) {
    /** Whether the evidence leads to what the example says. */
    public boolean holds() {
        if (example.expect() instanceof ExpectedVerdict expected && indicator != null) {
            return indicator.verdict().name().equals(expected.verdict()) && indicator.points() == expected.points();
        }
        return example.expect() instanceof ExpectedFindings expected
                && failures.isEmpty()
                && findings.size() == expected.findings();
    }
}
