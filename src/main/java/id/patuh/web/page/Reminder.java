package id.patuh.web.page;

import id.patuh.evidence.ImportIssue;
import id.patuh.language.Message;
import id.patuh.regulation.Regulation;
import id.patuh.web.page.OfficeStandings.Standing;
import id.patuh.workspace.Evaluated;
import id.patuh.workspace.StoredAssessment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an office is reminded of.
 *
 * @param evaluated null where nothing was evaluated yet
 */
record Reminder(
        StoredAssessment about,
        @Nullable Evaluated evaluated,
        Standing standing,
        Regulation regulation,
        Phrases phrases) {

    /** The text, ready to be copied. */
    String write() {
        var lines = new ArrayList<String>();
        lines.add(phrases.in("web.reminder.to", standing.office().title()));
        lines.add("");
        lines.add(phrases.in("web.reminder.about", about.subject(), regulation.title(), String.valueOf(about.year())));
        deadline(lines);
        if (standing.workbooks().isEmpty()) {
            lines.add("");
            lines.add(phrases.in("web.reminder.nothing"));
        }
        section(lines, phrases.in("web.reminder.owed"), owed());
        section(lines, phrases.in("web.reminder.issues"), issues());
        section(lines, phrases.in("web.reminder.returned"), returned());
        section(lines, phrases.in("web.reminder.lacking"), lacking());
        lines.add("");
        lines.add(phrases.in("web.reminder.close"));
        return String.join("\n", lines) + "\n";
    }

    private void deadline(List<String> lines) {
        if (evaluated == null) {
            return;
        }
        for (var deadline : evaluated.assessment().readiness().deadlines()) {
            var day = deadline.day();
            if (day != null && !deadline.passed()) {
                lines.add(phrases.in("web.reminder.deadline", deadline.title(), day));
                return;
            }
        }
    }

    private static void section(List<String> lines, String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(heading);
            items.forEach(item -> lines.add("- " + item));
        }
    }

    private List<String> owed() {
        return standing.owed().stream()
                .map(owed -> owed.asked().kode() + " " + phrases.in(owed.asked().asks()))
                .toList();
    }

    private List<String> issues() {
        return standing.issues().stream()
                .map(issue -> phrases.in("web.reminder.issue", place(issue), issue.message(), issue.repair()))
                .toList();
    }

    private static String place(ImportIssue issue) {
        if (issue.sheet() == null) {
            return issue.file();
        }
        var cell = issue.cell() == null ? "" : "!" + issue.cell();
        return issue.file() + " › " + issue.sheet() + cell;
    }

    private List<String> returned() {
        return standing.returned().stream()
                .map(review -> review.indicator() + ": " + review.reason().replace('\n', ' '))
                .toList();
    }

    private List<String> lacking() {
        return standing.lacking().stream()
                .map(result -> result.indicator().code() + " "
                        + phrases.in(result.indicator().title()) + " ("
                        + phrases.in(Message.of(
                                "report.points",
                                result.points(),
                                result.indicator().maximum()))
                        + ")")
                .toList();
    }
}
