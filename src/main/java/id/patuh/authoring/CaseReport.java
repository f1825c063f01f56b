package id.patuh.authoring;

import id.patuh.assessment.Finding;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.PackCase.Expectation;
import id.patuh.regulation.PackCase.ExpectedFindings;
import id.patuh.regulation.PackCase.ExpectedVerdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what became of examples.
 *
 * @param ascii whether signs like a check mark cannot be shown
 */
public record CaseReport(Language language, boolean ascii) {
    private static final int MILLIS = 1_000;

    /** An example that fails, with what was expected, what came, and why; one line for one that holds. */
    public String result(CaseResult result) {
        var example = result.example();
        var place = "%s %s:%d %s%n".formatted(sign(result.holds()), example.file(), example.line(), example.name());
        if (result.holds()) {
            return place;
        }
        var text = new StringBuilder(place)
                .append(said("authoring.case.expected", expected(example.expect())))
                .append(said("authoring.case.got", got(result)));
        result.failures().forEach(failure -> text.append(said("authoring.case.failed", failure)));
        reasons(result).forEach(reason -> rule(reason, text));
        return text.toString();
    }

    /** How many examples hold, how many do not, and how long it took. */
    public String totals(CaseRound round) {
        int failed = round.failed().size();
        var seconds =
                BigDecimal.valueOf(round.took().toMillis()).divide(BigDecimal.valueOf(MILLIS), 1, RoundingMode.HALF_UP);
        return Message.of("authoring.case.totals", round.count(), round.count() - failed, failed, seconds)
                        .in(language)
                + System.lineSeparator();
    }

    private String said(String key, Text what) {
        return "    " + Message.of(key, what).in(language) + System.lineSeparator();
    }

    private static Text expected(Expectation expectation) {
        if (expectation instanceof ExpectedVerdict verdict) {
            return Message.of("authoring.case.verdict", verdict.indicator(), verdict.verdict(), verdict.points());
        }
        var findings = (ExpectedFindings) expectation;
        return Message.of("authoring.case.findings", findings.check(), findings.findings());
    }

    private static Text got(CaseResult result) {
        var indicator = result.indicator();
        var subject = CaseChoice.subject(result.example());
        return indicator == null
                ? Message.of(
                        "authoring.case.findings", subject, result.findings().size())
                : Message.of("authoring.case.verdict", subject, indicator.verdict(), indicator.points());
    }

    private static Stream<RuleExplanation> reasons(CaseResult result) {
        var indicator = result.indicator();
        return indicator == null
                ? result.findings().stream().map(Finding::reason)
                : Stream.concat(
                                indicator.explanation().because().stream(),
                                indicator.explanation().toImprove().stream())
                        .distinct();
    }

    private void rule(RuleExplanation rule, StringBuilder text) {
        text.append("    ").append(rule.rule()).append(System.lineSeparator());
        conditions(rule.conditions(), "      ", text);
    }

    private void conditions(List<ConditionExplanation> conditions, String indent, StringBuilder text) {
        for (var condition : conditions) {
            text.append(indent)
                    .append(sign(condition.holds()))
                    .append(' ')
                    .append(condition.text().in(language))
                    .append(rows(condition))
                    .append(System.lineSeparator());
            conditions(condition.parts(), indent + "  ", text);
        }
    }

    /** The made-up cells say nothing to an author, but which given row they stand for does. */
    private String rows(ConditionExplanation condition) {
        var rows = condition.cells().stream()
                .map(CaseEvidence::givenRow)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return rows.isEmpty()
                ? ""
                : "  " + Message.of("authoring.case.row", rows).in(language);
    }

    private String sign(boolean holds) {
        return holds ? (ascii ? "+" : "✔") : ascii ? "x" : "✘";
    }
}
