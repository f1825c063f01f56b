package id.patuh.report.junit;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Finding;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Readiness;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.Severity;
import id.patuh.evidence.Workbook;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.CheckDefinition;
import id.patuh.regulation.Criterion;
import id.patuh.report.Names;
import id.patuh.report.figures.Account;
import id.patuh.report.figures.HandingIn;
import id.patuh.report.figures.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A suite for each criterion, one for the checks, one for reading the workbooks, one for the readiness of the whole. */
record SuiteBuilder(Assessment assessment, Language language) {
    private static final int STEP = 2;

    List<Suite> suites() {
        var criteria = assessment.regulation().criteria().stream()
                .map(this::criterion)
                .filter(suite -> !suite.cases().isEmpty());
        var others = Stream.of(
                new Suite("checks", in("report.heading.findings"), checks()),
                new Suite("import", in("report.heading.issues"), workbooks()),
                new Suite("readiness", in("report.heading.readiness"), readiness()));
        return Stream.concat(criteria, others).toList();
    }

    private Suite criterion(Criterion criterion) {
        var cases = assessment.ofCriterion(criterion.code()).stream()
                .map(this::indicator)
                .toList();
        return new Suite(criterion.code(), criterion.code() + " " + in(criterion.title()), cases);
    }

    private Case indicator(IndicatorResult result) {
        var indicator = result.indicator();
        var message = in(Names.of(result.verdict())) + ", " + in(Names.points(result));
        var body = Stream.concat(
                        Stream.of(message + ", " + office(indicator.office())),
                        Account.of(result).stream().map(this::line))
                .collect(Collectors.joining("\n"));
        return new Case(
                indicator.code() + " " + in(indicator.title()),
                Outcome.of(result.verdict()),
                result.verdict().name(),
                message,
                body + assumed(result));
    }

    /** A verdict that rests on what no workbook says tells so itself, even where it is met. */
    private String assumed(IndicatorResult result) {
        var cells = result.cells().stream().filter(CellRef::assumed).toList();
        return cells.isEmpty()
                ? ""
                : "\n" + Places.shown(cells).stream().map(this::in).collect(Collectors.joining("\n"));
    }

    private List<Case> checks() {
        return assessment.regulation().checks().stream().map(this::check).toList();
    }

    private Case check(CheckDefinition check) {
        var name = check.code() + " " + in(check.title());
        var findings = assessment.findings().stream()
                .filter(finding -> finding.check().code().equals(check.code()))
                .toList();
        if (findings.isEmpty()) {
            return Case.passed(name, "");
        }
        var lines = new ArrayList<String>();
        findings.forEach(finding -> lines.addAll(lines(finding)));
        lines.add("→ " + in(check.repair()));
        return new Case(
                name,
                Outcome.FAILED,
                check.blocking() ? "BLOCKING" : "REMARK",
                in(check.message()),
                String.join("\n", lines));
    }

    private List<String> lines(Finding finding) {
        var lines = new ArrayList<String>();
        var cells = Places.shown(finding.cells()).stream().map(this::in).collect(Collectors.joining("; "));
        var office = finding.office();
        var file = finding.file();
        var where = Stream.of(office == null ? "" : office(office), !cells.isEmpty() ? cells : file == null ? "" : file)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!where.isEmpty()) {
            lines.add(where);
        }
        Account.of(finding.reason().conditions()).stream().map(this::line).forEach(lines::add);
        return lines;
    }

    /** Every issue is a case; a workbook of which nothing is wrong is one that passed. */
    private List<Case> workbooks() {
        var cases = new ArrayList<Case>();
        var troubled = assessment.evidence().issues().stream()
                .filter(issue -> issue.severity() != Severity.INFO)
                .map(ImportIssue::file)
                .collect(Collectors.toSet());
        assessment.evidence().workbooks().stream()
                .map(Workbook::file)
                .filter(file -> !troubled.contains(file))
                .forEach(file -> cases.add(Case.passed(file, "")));
        assessment.evidence().issues().stream().map(this::issue).forEach(cases::add);
        return cases;
    }

    private Case issue(ImportIssue issue) {
        var body = new StringBuilder("→ ").append(in(issue.repair()));
        if (!issue.indicators().isEmpty()) {
            body.append('\n')
                    .append(in(Message.of("report.indicators.needing", String.join(", ", issue.indicators()))));
        }
        return new Case(
                issue.code() + " " + Places.of(issue),
                Outcome.of(issue.severity()),
                issue.code().name(),
                in(issue.message()),
                body.toString());
    }

    /** What keeps the whole back must fail, whatever the verdicts are that it stands for. */
    private List<Case> readiness() {
        var reasons =
                assessment.readiness().reasons().stream().map(this::reason).toList();
        return reasons.isEmpty() ? List.of(Case.passed(in("report.ready"), "")) : reasons;
    }

    private Case reason(Readiness.Reason reason) {
        return new Case(
                in(Message.of("report.readiness.code." + reason.code())),
                reason.blocking() ? Outcome.FAILED : Outcome.SKIPPED,
                reason.code().name(),
                in(HandingIn.reason(reason)),
                String.join(", ", reason.indicators()));
    }

    private String line(Account.Line line) {
        return " ".repeat(STEP * line.depth()) + in(line.words());
    }

    private String office(String code) {
        return in(assessment.regulation().officeTitle(code));
    }

    private String in(String key) {
        return in(Message.of(key));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
