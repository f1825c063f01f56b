package id.patuh.report.spreadsheet;

import id.patuh.assessment.Finding;
import id.patuh.assessment.OwedEvidence;
import id.patuh.assessment.OwedEvidence.Standing;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.Severity;
import id.patuh.evidence.TableBook.Entry;
import id.patuh.evidence.TableBook.Table;
import id.patuh.evidence.TableBook.Tone;
import id.patuh.report.Names;
import id.patuh.report.figures.Places;
import id.patuh.report.figures.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is missing, what the checks found, and what was not understood. */
record TroubleTables(Vocabulary words) {

    /** The evidence that was asked for and is not there, or cannot be read, office by office. */
    Table missing() {
        var owed = OwedEvidence.of(words.assessment()).stream()
                .filter(piece -> piece.standing() != Standing.ANSWERED)
                .toList();
        var rows = words.assessment().regulation().offices().stream()
                .flatMap(office -> owed.stream().filter(piece -> piece.office().equals(office.code())))
                .map(this::missing)
                .toList();
        return Columns.table(
                words,
                "missing",
                List.of("office:30", "kode:12", "form:26", "asks:60", "standing:16", "code:10", "indicator:44"),
                rows);
    }

    private List<Entry> missing(OwedEvidence piece) {
        boolean missing = piece.standing() == Standing.MISSING;
        return List.of(
                Entry.words(words.office(piece.office())),
                Entry.words(piece.asked().kode(), Tone.STRONG),
                Entry.words(words.form(piece.asked().form())),
                Entry.words(words.asks(piece.asked())),
                Entry.words(
                        words.in(missing ? "report.column.absent" : "report.column.unreadable"),
                        missing ? Tone.BAD : Tone.DOUBT),
                Entry.words(piece.indicator().code()),
                Entry.words(words.in(piece.indicator().title())));
    }

    Table checks() {
        return Columns.table(
                words,
                "checks",
                List.of("check:26", "weight:18", "office:28", "place:44", "problem:46", "repair:46"),
                words.assessment().findings().stream().map(this::check).toList());
    }

    private List<Entry> check(Finding finding) {
        var check = finding.check();
        var cells = Places.shown(finding.cells()).stream().map(words::in).collect(Collectors.joining("\n"));
        return List.of(
                Entry.words(words.in(check.title()), Tone.STRONG),
                Entry.words(
                        words.in(check.blocking() ? "report.blocking" : "report.remark"),
                        check.blocking() ? Tone.BAD : Tone.DOUBT),
                Entry.words(words.office(finding.office())),
                Entry.words(cells.isEmpty() ? Objects.requireNonNullElse(finding.file(), "") : cells),
                Entry.words(words.in(check.message())),
                Entry.words(words.in(check.repair())));
    }

    Table issues() {
        return Columns.table(
                words,
                "issues",
                List.of(
                        "issue:28",
                        "severity:13",
                        "file:26",
                        "sheet:18",
                        "cell:8",
                        "heading:22",
                        "shown:22",
                        "problem:46",
                        "repair:46",
                        "indicators:18"),
                words.assessment().evidence().issues().stream().map(this::issue).toList());
    }

    private List<Entry> issue(ImportIssue issue) {
        return List.of(
                Entry.words(issue.code().name()),
                Entry.words(words.in(Names.of(issue.severity())), tone(issue.severity())),
                Entry.words(issue.file()),
                Entry.words(Objects.requireNonNullElse(issue.sheet(), "")),
                Entry.words(Objects.requireNonNullElse(issue.cell(), "")),
                Entry.words(words.orBlank(issue.heading())),
                Entry.words(Objects.requireNonNullElse(issue.shown(), "")),
                Entry.words(words.in(issue.message())),
                Entry.words(words.in(issue.repair())),
                Entry.words(String.join(", ", issue.indicators())));
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.DOUBT;
            case INFO -> Tone.FAINT;
        };
    }
}
