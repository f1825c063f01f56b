package id.patuh.report.markdown;

import id.patuh.assessment.Finding;
import id.patuh.assessment.OwedEvidence;
import id.patuh.assessment.OwedEvidence.Standing;
import id.patuh.evidence.ImportIssue;
import id.patuh.regulation.Office;
import id.patuh.report.Names;
import id.patuh.report.figures.Places;
import id.patuh.report.figures.Sign;
import id.patuh.report.figures.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each office still owes, what the checks found, and what was not understood. */
record TroublePart(Vocabulary words, Page page) {

    void write() {
        missing();
        findings();
        issues();
    }

    private void missing() {
        var owed = OwedEvidence.of(words.assessment()).stream()
                .filter(piece -> piece.standing() != Standing.ANSWERED)
                .collect(Collectors.groupingBy(OwedEvidence::office));
        if (!owed.isEmpty()) {
            page.heading(2, words.in("report.missing"));
            words.assessment().regulation().offices().stream()
                    .filter(office -> owed.containsKey(office.code()))
                    .forEach(office -> missing(office, owed.getOrDefault(office.code(), List.of())));
        }
    }

    private void missing(Office office, List<OwedEvidence> pieces) {
        page.heading(3, words.in(office.title()) + " (" + pieces.size() + ")");
        for (var piece : pieces) {
            var standing = piece.standing() == Standing.MISSING ? "report.column.absent" : "report.column.unreadable";
            page.item(
                    0,
                    String.join(
                            " · ",
                            piece.asked().kode(),
                            words.asks(piece.asked()),
                            words.form(piece.asked().form()),
                            words.in(standing)));
        }
        page.endList();
    }

    private void findings() {
        var findings = words.assessment().findings();
        if (findings.isEmpty()) {
            return;
        }
        page.heading(2, words.in("report.heading.findings") + " (" + findings.size() + ")");
        findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.check().code(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::check);
    }

    private void check(List<Finding> findings) {
        var check = findings.get(0).check();
        page.heading(3, (check.blocking() ? Sign.FAILS : "⚠") + " " + words.in(check.title()));
        page.line(words.in(check.blocking() ? "report.blocking" : "report.remark") + " · " + words.in(check.message()));
        findings.stream().map(this::place).filter(place -> !place.isEmpty()).forEach(place -> page.item(0, place));
        page.item(0, "→ " + words.in(check.repair()));
        page.endList();
    }

    private String place(Finding finding) {
        var cells = Places.shown(finding.cells()).stream().map(words::in).collect(Collectors.joining("; "));
        var where = cells.isEmpty() ? Objects.requireNonNullElse(finding.file(), "") : cells;
        return Stream.of(words.office(finding.office()), where)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void issues() {
        var issues = words.assessment().evidence().issues();
        if (!issues.isEmpty()) {
            page.heading(2, words.in("report.heading.issues") + " (" + issues.size() + ")");
            page.table(
                    Stream.of("issue", "severity", "place", "shown", "problem", "repair", "indicators")
                            .map(column -> words.in("report.table.column." + column))
                            .toList(),
                    issues.stream().map(this::issue).toList());
        }
    }

    private List<String> issue(ImportIssue issue) {
        return List.of(
                issue.code().name(),
                words.in(Names.of(issue.severity())),
                Places.of(issue),
                Objects.requireNonNullElse(issue.shown(), ""),
                words.in(issue.message()),
                words.in(issue.repair()),
                String.join(", ", issue.indicators()));
    }
}
