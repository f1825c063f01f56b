package id.patuh.report.console;

import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.Severity;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.Names;
import id.patuh.report.figures.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What could not be read or was read with a doubt, code by code, each with its repair. */
record IssueList(Language language, Paper paper) {

    /** Lists at most so many, but at least one of each code. */
    void print(List<ImportIssue> issues, int most) {
        if (issues.isEmpty()) {
            return;
        }
        paper.heading(in(Message.of("report.heading.issues")) + " (" + issues.size() + ")");
        int left = most;
        for (var group : groups(issues).entrySet()) {
            int size = group.getValue().size();
            group(group.getKey(), group.getValue(), Math.min(Math.max(left, 1), size));
            left -= Math.min(left, size);
        }
    }

    private static Map<IssueCode, List<ImportIssue>> groups(List<ImportIssue> issues) {
        var groups = new LinkedHashMap<IssueCode, List<ImportIssue>>();
        issues.forEach(issue ->
                groups.computeIfAbsent(issue.code(), code -> new ArrayList<>()).add(issue));
        return groups;
    }

    private void group(IssueCode code, List<ImportIssue> issues, int most) {
        var count = issues.size() == 1 ? "" : " (" + issues.size() + ")";
        paper.line(
                0,
                2,
                mark(code.severity()),
                Span.strong(code.name() + Paper.together(" — " + in(Names.of(code.severity())) + count)));
        issues.stream().limit(most).forEach(this::issue);
        if (issues.size() > most) {
            paper.line(4, 2, Span.faint(in(Names.counted("more", issues.size() - most))));
        }
    }

    private static Span mark(Severity severity) {
        return switch (severity) {
            case ERROR -> new Span("✘", Style.BAD);
            case WARNING -> new Span("⚠", Style.DOUBT);
            case INFO -> new Span("·", Style.FAINT);
        };
    }

    private void issue(ImportIssue issue) {
        paper.sides(4, 2, List.of(Span.plain(in(issue.message()))), Span.faint(place(issue)));
        paper.line(6, 2, Span.plain("→ " + in(issue.repair())));
        if (!issue.indicators().isEmpty()) {
            var codes = String.join(", ", issue.indicators());
            paper.line(6, 2, Span.faint(in(Message.of("report.indicators.needing", codes))));
        }
    }

    private String place(ImportIssue issue) {
        var place = new StringBuilder(Places.of(issue));
        var heading = issue.heading() == null ? "" : in(issue.heading());
        place.append(heading.isEmpty() ? "" : " · ").append(heading);
        Stream.ofNullable(issue.shown())
                .filter(shown -> !shown.equals(heading))
                .forEach(shown -> place.append(" (").append(shown).append(')'));
        return place.toString();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
