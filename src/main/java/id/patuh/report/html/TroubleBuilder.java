package id.patuh.report.html;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Finding;
import id.patuh.evidence.ImportIssue;
import id.patuh.report.Names;
import id.patuh.report.figures.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prepares the findings of the checks and the issues of the import. */
record TroubleBuilder(Assessment assessment, Words words) {
    private static final int MOST = 300;

    List<PageView.CheckView> checks() {
        var groups = new LinkedHashMap<String, List<Finding>>();
        assessment
                .findings()
                .forEach(finding -> groups.computeIfAbsent(finding.check().code(), code -> new ArrayList<>())
                        .add(finding));
        return groups.values().stream().map(this::check).toList();
    }

    private PageView.CheckView check(List<Finding> findings) {
        var check = findings.get(0).check();
        var places = new ArrayList<>(findings.stream()
                .limit(MOST)
                .map(this::place)
                .filter(place -> !place.isEmpty())
                .toList());
        if (findings.size() > MOST) {
            places.add(words.in(Names.counted("more", findings.size() - MOST)));
        }
        return new PageView.CheckView(
                words.in(check.title()),
                words.in(check.message()),
                words.in(check.repair()),
                check.blocking(),
                words.in(check.blocking() ? "report.blocking" : "report.remark"),
                places);
    }

    private String place(Finding finding) {
        var office = finding.office();
        var file = finding.file();
        var cells = Places.shown(finding.cells()).stream().map(words::in).toList();
        return String.join(
                " · ",
                Stream.of(
                                office == null ? "" : words.office(office),
                                cells.isEmpty() ? Objects.requireNonNullElse(file, "") : String.join("; ", cells))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    List<PageView.IssueView> issues() {
        return assessment.evidence().issues().stream()
                .limit(MOST)
                .map(this::issue)
                .toList();
    }

    @Nullable String moreIssues() {
        int total = assessment.evidence().issues().size();
        return total > MOST ? words.in(Names.counted("more", total - MOST)) : null;
    }

    private PageView.IssueView issue(ImportIssue issue) {
        return new PageView.IssueView(
                issue.code().name(),
                issue.severity().name(),
                words.in(Names.of(issue.severity())),
                Places.of(issue),
                words.orBlank(issue.heading()),
                Objects.requireNonNullElse(issue.shown(), ""),
                words.in(issue.message()),
                words.in(issue.repair()),
                issue.indicators());
    }
}
