package id.patuh.assessment;

import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether a submission may be handed in. */
final class Readiness {
    private static final Set<Verdict> UNDECIDED = EnumSet.of(
            Verdict.UNREADABLE, Verdict.CONFLICTING, Verdict.NEEDS_REVIEW, Verdict.NOT_CHECKED, Verdict.ERROR);

    private Readiness() {}

    static boolean of(EvidenceSet evidence, Score score, List<IndicatorResult> results, List<Finding> findings) {
        return score.targetReached()
                && score.checkedCriteria() == score.criteria().size()
                && results.stream().noneMatch(result -> UNDECIDED.contains(result.verdict()))
                && findings.stream().noneMatch(finding -> finding.check().blocking())
                && evidence.issues().stream().noneMatch(issue -> issue.severity() == Severity.ERROR);
    }
}
