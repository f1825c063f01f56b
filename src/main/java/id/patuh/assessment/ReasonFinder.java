package id.patuh.assessment;

import id.patuh.assessment.Readiness.Code;
import id.patuh.assessment.Readiness.Reason;
import id.patuh.assessment.Readiness.Weight;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.Severity;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.CheckDefinition;
import id.patuh.regulation.Rating;
import id.patuh.regulation.SignOff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what keeps a submission from being handed in, and what is still open. */
final class ReasonFinder {
    private final List<IndicatorResult> results;
    private final Set<String> exempted;
    private final List<Reason> reasons = new ArrayList<>();

    ReasonFinder(List<IndicatorResult> results) {
        this.results = results;
        this.exempted = results.stream()
                .filter(result -> result.exemption() != null)
                .map(result -> result.indicator().code())
                .collect(Collectors.toSet());
    }

    /** What blocks first. */
    List<Reason> reasons() {
        return reasons.stream().sorted(Comparator.comparing(Reason::weight)).toList();
    }

    ReasonFinder score(Score score, List<Rating> ratings) {
        if (!score.targetReached()) {
            var target = ratings.stream()
                    .filter(Rating::target)
                    .min(Comparator.comparing(Rating::from))
                    .orElse(score.rating());
            add(
                    Code.TARGET_NOT_REACHED,
                    Weight.BLOCKING,
                    Message.of("assessment.readiness.target", target.title(), target.from(), score(score)));
        }
        int criteria = score.criteria().size();
        if (score.checkedCriteria() != criteria) {
            add(
                    Code.CRITERIA_NOT_CHECKED,
                    Weight.BLOCKING,
                    Message.of("assessment.readiness.criteria", criteria - score.checkedCriteria(), criteria));
        }
        return this;
    }

    /** A score always shows its two decimals. */
    private static Text score(Score score) {
        return language -> String.format(language.locale(), "%.2f", score.value());
    }

    ReasonFinder failures(List<Text> failures) {
        if (!failures.isEmpty()) {
            add(Code.RULES_FAILED, Weight.BLOCKING, Message.of("assessment.readiness.failures", failures.size()));
        }
        return this;
    }

    ReasonFinder verdicts() {
        verdict(Verdict.UNREADABLE, Code.UNREADABLE);
        verdict(Verdict.CONFLICTING, Code.CONFLICTING);
        verdict(Verdict.NEEDS_REVIEW, Code.NEEDS_REVIEW);
        verdict(Verdict.NOT_CHECKED, Code.NOT_CHECKED);
        verdict(Verdict.ERROR, Code.ERROR);
        lacking();
        return this;
    }

    private void verdict(Verdict verdict, Code code) {
        var codes = codes(Set.of(verdict));
        if (!codes.isEmpty()) {
            var text = Message.of("assessment.readiness." + code, codes.size());
            reasons.add(new Reason(code, Weight.BLOCKING, text, codes));
        }
    }

    private void lacking() {
        var codes = codes(Set.of(Verdict.PARTLY_MET, Verdict.NOT_MET, Verdict.NO_EVIDENCE));
        if (!codes.isEmpty()) {
            var text = Message.of("assessment.readiness.lacking", codes.size());
            reasons.add(new Reason(Code.LACKING, Weight.OPEN, text, codes));
        }
    }

    /** Without the indicators that an exception speaks for. */
    private List<String> codes(Set<Verdict> verdicts) {
        return results.stream()
                .filter(result -> verdicts.contains(result.verdict()))
                .map(result -> result.indicator().code())
                .filter(code -> !exempted.contains(code))
                .toList();
    }

    ReasonFinder checks(List<Finding> findings) {
        var counts = new LinkedHashMap<CheckDefinition, Integer>();
        findings.forEach(finding -> counts.merge(finding.check(), 1, Integer::sum));
        counts.forEach((check, count) -> add(
                Code.CHECK,
                check.blocking() ? Weight.BLOCKING : Weight.OPEN,
                Message.of("assessment.readiness.check", check.title(), count)));
        return this;
    }

    ReasonFinder issues(List<ImportIssue> issues) {
        var counted = issues.stream().filter(this::concernsAnybody).toList();
        issues(counted, Severity.ERROR, Weight.BLOCKING, "assessment.readiness.errors");
        issues(counted, Severity.WARNING, Weight.OPEN, "assessment.readiness.warnings");
        return this;
    }

    private void issues(List<ImportIssue> issues, Severity severity, Weight weight, String key) {
        var count = (int)
                issues.stream().filter(issue -> issue.severity() == severity).count();
        if (count > 0) {
            add(Code.IMPORT, weight, Message.of(key, count));
        }
    }

    /** What only indicators need that an exception speaks for is no matter of readiness. */
    private boolean concernsAnybody(ImportIssue issue) {
        return issue.indicators().isEmpty() || !exempted.containsAll(issue.indicators());
    }

    ReasonFinder signOffs(List<SignOffStatus> signOffs) {
        var counts = new LinkedHashMap<SignOff, Integer>();
        signOffs.stream()
                .filter(status -> status.signOff().check() == null && status.state() != SignOffStatus.State.SIGNED)
                .forEach(status -> counts.merge(status.signOff(), 1, Integer::sum));
        counts.forEach((signOff, count) -> add(
                Code.SIGN_OFF,
                signOff.required() ? Weight.BLOCKING : Weight.OPEN,
                Message.of("assessment.readiness.signOff", signOff.title(), count)));
        return this;
    }

    ReasonFinder evidence(List<Completeness> offices) {
        int missing = offices.stream().mapToInt(Completeness::missing).sum();
        int asked = offices.stream().mapToInt(Completeness::asked).sum();
        if (missing > 0) {
            add(Code.EVIDENCE_MISSING, Weight.OPEN, Message.of("assessment.readiness.evidence", missing, asked));
        }
        return this;
    }

    private void add(Code code, Weight weight, Text text) {
        reasons.add(new Reason(code, weight, text, List.of()));
    }
}
