package id.patuh.report.console;

import id.patuh.assessment.AsOf;
import id.patuh.assessment.Assessment;
import id.patuh.assessment.Completeness;
import id.patuh.assessment.DeadlineStatus;
import id.patuh.assessment.Readiness;
import id.patuh.assessment.SignOffStatus;
import id.patuh.assessment.WaiverUse;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.Names;
import id.patuh.report.figures.HandingIn;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether it may be handed in: what blocks, what is open, who still has to sign, and how long there is. */
record ReadinessBlock(Assessment assessment, Language language, Paper paper) {
    private static final int MOST_OFFICES = 10;

    void print() {
        var readiness = assessment.readiness();
        var day = Optional.ofNullable(assessment.circumstances().asOf()).map(AsOf::day);
        paper.heading(day.map(asOf -> in(Message.of("report.heading.readiness.asOf", asOf)))
                .orElseGet(() -> in("report.heading.readiness")));
        readiness.reasons().forEach(this::reason);
        if (readiness.reasons().isEmpty()) {
            paper.line(2, 2, new Span("✔ " + in("report.readiness.clear"), Style.GOOD));
        }
        completeness(readiness);
        HandingIn.signatures(readiness).forEach(this::signatures);
        deadlines(readiness);
        readiness.waivers().forEach(this::waiver);
    }

    private void reason(Readiness.Reason reason) {
        var mark = reason.blocking() ? new Span("✘", Style.BAD) : new Span("⚠", Style.DOUBT);
        paper.line(2, 2, mark, Span.plain(in(HandingIn.reason(reason))));
    }

    private void completeness(Readiness readiness) {
        if (readiness.offices().isEmpty()) {
            return;
        }
        var total = readiness.total();
        var sum = total.percent() + "% · " + in(HandingIn.completeness(total));
        paper.line(2, 4, Span.strong(in("report.readiness.completeness") + ":"), Span.plain(sum));
        var open = readiness.offices().stream()
                .filter(office -> office.answered() < office.asked())
                .map(this::share)
                .toList();
        if (!open.isEmpty()) {
            var more = open.size() > MOST_OFFICES ? " · " + in(Names.counted("more", open.size() - MOST_OFFICES)) : "";
            var listed = open.stream().limit(MOST_OFFICES).collect(Collectors.joining(" · "));
            paper.line(4, 0, Span.faint(listed + more));
        }
    }

    private String share(Completeness office) {
        return office(office.office()) + " " + in(Message.of("report.points", office.answered(), office.asked()));
    }

    private void signatures(HandingIn.Signatures signatures) {
        boolean done = signatures.open().isEmpty();
        paper.line(
                2,
                4,
                Span.strong(in(signatures.signOff().title()) + ":"),
                new Span(in(HandingIn.standing(signatures)), done ? Style.GOOD : Style.DOUBT));
        var open = signatures.open().stream()
                .map(SignOffStatus::office)
                .flatMap(office -> Optional.ofNullable(office).stream())
                .map(this::office)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            paper.line(4, 2, Span.plain(in(Message.of("report.signOff.open", open))));
        }
    }

    private void deadlines(Readiness readiness) {
        readiness.deadlines().forEach(this::deadline);
        if (!HandingIn.anyDay(readiness)) {
            var year = Year.of(assessment.evidence().year());
            paper.line(2, 4, Span.faint(in(Message.of("report.deadline.none", year))));
        }
    }

    private void deadline(DeadlineStatus deadline) {
        var left = HandingIn.left(deadline).map(text -> " · " + in(text)).orElse("");
        var day = in(HandingIn.day(deadline, assessment.evidence().year())) + left;
        paper.line(
                2,
                4,
                Span.strong(in(deadline.title()) + ":"),
                new Span(day, deadline.passed() ? Style.BAD : Style.PLAIN),
                Span.faint("· " + in(HandingIn.certainty(deadline))));
    }

    private void waiver(WaiverUse use) {
        var waiver = use.waiver();
        var style = use.state() == WaiverUse.State.IN_FORCE ? Style.PLAIN : Style.DOUBT;
        paper.line(
                2,
                4,
                Span.strong(waiver.indicator()),
                new Span(String.join(" · ", states(use)), style),
                Span.plain("· " + in(use.effect())));
        paper.line(4, 2, Span.faint(in(HandingIn.terms(waiver))));
    }

    private List<String> states(WaiverUse use) {
        return List.of(in(HandingIn.of(use.waiver().kind())), in(HandingIn.of(use.state())));
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
