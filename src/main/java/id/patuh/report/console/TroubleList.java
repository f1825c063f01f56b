package id.patuh.report.console;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Finding;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.Severity;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Office;
import id.patuh.report.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Findings of the checks, then what could not be read, each with its repair. */
record TroubleList(Assessment assessment, Language language, Paper paper) {
    private static final int MOST = 20;

    void print() {
        findings();
        issues();
    }

    private void findings() {
        var groups = new LinkedHashMap<String, List<Finding>>();
        assessment
                .findings()
                .forEach(finding -> groups.computeIfAbsent(finding.check().code(), code -> new ArrayList<>())
                        .add(finding));
        if (!groups.isEmpty()) {
            paper.heading(
                    in("report.heading.findings") + " (" + assessment.findings().size() + ")");
            groups.values().forEach(this::findings);
        }
    }

    private void findings(List<Finding> findings) {
        var check = findings.get(0).check();
        var mark = check.blocking() ? new Span("✘", Style.BAD) : new Span("⚠", Style.DOUBT);
        paper.line(
                0,
                2,
                List.of(mark, Span.strong(in(check.title())), Span.plain("· " + in(check.message()))),
                Span.plain(in(check.blocking() ? "report.blocking" : "report.remark")));
        findings.stream().limit(MOST).forEach(this::place);
        more(findings.size());
        paper.line(4, 2, Span.plain("→ " + in(check.repair())));
    }

    private void place(Finding finding) {
        var cells = finding.cells().stream().map(this::shown).toList();
        var office = finding.office();
        var where = Stream.of(
                        office == null
                                ? null
                                : assessment
                                        .regulation()
                                        .office(office)
                                        .map(Office::title)
                                        .map(this::in)
                                        .orElse(office),
                        cells.isEmpty() ? finding.file() : String.join(", ", cells))
                .flatMap(Stream::ofNullable)
                .toList();
        if (!where.isEmpty()) {
            paper.line(4, 2, Span.faint(String.join(" · ", where)));
        }
    }

    private String shown(CellRef cell) {
        return in(Names.shown(cell));
    }

    private void issues() {
        var issues = assessment.evidence().issues();
        if (issues.isEmpty()) {
            return;
        }
        paper.heading(in("report.heading.issues") + " (" + issues.size() + ")");
        int left = MOST;
        for (var group : groups(issues).entrySet()) {
            group(
                    group.getKey(),
                    group.getValue(),
                    Math.min(left, group.getValue().size()));
            left -= Math.min(left, group.getValue().size());
        }
    }

    private static Map<IssueCode, List<ImportIssue>> groups(List<ImportIssue> issues) {
        var groups = new LinkedHashMap<IssueCode, List<ImportIssue>>();
        issues.forEach(issue ->
                groups.computeIfAbsent(issue.code(), code -> new ArrayList<>()).add(issue));
        return groups;
    }

    private void group(IssueCode code, List<ImportIssue> issues, int most) {
        var style = code.severity() == Severity.ERROR ? Style.BAD : Style.DOUBT;
        paper.line(
                0,
                2,
                new Span(code.severity() == Severity.ERROR ? "✘" : "⚠", style),
                Span.strong(code.name()),
                Span.plain("· " + in(Names.of(code.severity())) + " ·"),
                Span.plain(in(Names.counted("issues", issues.size()))));
        issues.stream().limit(most).forEach(this::issue);
        if (issues.size() > most) {
            paper.line(4, 2, Span.faint(in(Names.counted("more", issues.size() - most))));
        }
    }

    private void more(int total) {
        if (total > MOST) {
            paper.line(4, 2, Span.faint(in(Names.counted("more", total - MOST))));
        }
    }

    private void issue(ImportIssue issue) {
        paper.line(4, 2, List.of(Span.plain(in(issue.message()))), Span.faint(place(issue)));
        paper.line(6, 2, Span.plain("→ " + in(issue.repair())));
        if (!issue.indicators().isEmpty()) {
            var codes = String.join(", ", issue.indicators());
            paper.line(6, 2, Span.faint(in(Message.of("report.indicators.needing", codes))));
        }
    }

    private String place(ImportIssue issue) {
        var place = new StringBuilder(issue.file());
        Stream.ofNullable(issue.sheet()).forEach(sheet -> place.append(" › ").append(sheet));
        Stream.ofNullable(issue.cell()).forEach(cell -> place.append('!').append(cell));
        Stream.ofNullable(issue.heading())
                .forEach(heading -> place.append(" · ").append(in(heading)));
        Stream.ofNullable(issue.shown())
                .forEach(shown -> place.append(" (").append(shown).append(')'));
        return place.toString();
    }

    private String in(String key) {
        return in(Message.of(key));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
