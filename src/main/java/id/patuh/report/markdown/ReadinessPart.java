package id.patuh.report.markdown;

import id.patuh.assessment.DeadlineStatus;
import id.patuh.assessment.Readiness;
import id.patuh.assessment.WaiverUse;
import id.patuh.report.figures.HandingIn;
import id.patuh.report.figures.Sign;
import id.patuh.report.figures.Vocabulary;
import java.util.List;

/** Whether it may be handed in, who still has to sign, and how long there is. */
record ReadinessPart(Vocabulary words, Page page) {

    void write() {
        var readiness = words.assessment().readiness();
        page.heading(2, words.in("report.heading.readiness"));
        if (readiness.reasons().isEmpty()) {
            page.line(Sign.HOLDS + " " + words.in("report.readiness.clear"));
        } else {
            readiness
                    .reasons()
                    .forEach(reason -> page.item(
                            0, (reason.blocking() ? Sign.FAILS : "⚠") + " " + words.in(HandingIn.reason(reason))));
            page.endList();
        }
        completeness(readiness);
        signatures(readiness);
        deadlines(readiness);
        waivers(readiness);
    }

    private void completeness(Readiness readiness) {
        if (!readiness.offices().isEmpty()) {
            page.heading(3, words.in("report.readiness.completeness"));
            page.table(
                    headings("office", "percent", "completeness"),
                    readiness.offices().stream()
                            .map(office -> List.of(
                                    words.office(office.office()),
                                    office.percent() + "%",
                                    words.in(HandingIn.completeness(office))))
                            .toList());
        }
    }

    private void signatures(Readiness readiness) {
        var all = HandingIn.signatures(readiness);
        if (!all.isEmpty()) {
            page.heading(3, words.in("report.readiness.signOffs"));
            page.table(
                    headings("signOff", "standing", "open"),
                    all.stream()
                            .map(signatures -> List.of(
                                    words.in(signatures.signOff().title()),
                                    words.in(HandingIn.standing(signatures)),
                                    String.join(
                                            ", ",
                                            signatures.open().stream()
                                                    .map(status -> words.office(status.office()))
                                                    .filter(office -> !office.isEmpty())
                                                    .toList())))
                            .toList());
        }
    }

    private void deadlines(Readiness readiness) {
        if (!readiness.deadlines().isEmpty()) {
            page.heading(3, words.in("report.readiness.deadlines"));
            page.table(
                    headings("deadline", "day", "left", "certainty"),
                    readiness.deadlines().stream().map(this::deadline).toList());
        }
    }

    /** The days left are told only where the day that counts is part of the result. */
    private List<String> deadline(DeadlineStatus deadline) {
        boolean dated = words.assessment().circumstances().recordedDay().isPresent();
        return List.of(
                words.in(deadline.title()),
                words.in(HandingIn.day(deadline, words.assessment().evidence().year())),
                dated ? HandingIn.left(deadline).map(words::in).orElse("") : "",
                words.in(HandingIn.certainty(deadline)));
    }

    private void waivers(Readiness readiness) {
        if (!readiness.waivers().isEmpty()) {
            page.heading(3, words.in("report.readiness.waivers"));
            readiness.waivers().forEach(this::waiver);
            page.endList();
        }
    }

    private void waiver(WaiverUse use) {
        page.item(
                0,
                String.join(
                        " · ",
                        use.waiver().indicator(),
                        words.in(HandingIn.of(use.waiver().kind())),
                        words.in(HandingIn.of(use.state())),
                        words.in(use.effect())));
        page.item(1, words.in(HandingIn.terms(use.waiver())));
    }

    private List<String> headings(String... columns) {
        return List.of(columns).stream()
                .map(column -> words.in("report.table.column." + column))
                .toList();
    }
}
