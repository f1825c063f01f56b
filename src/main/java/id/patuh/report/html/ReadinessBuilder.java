package id.patuh.report.html;

import id.patuh.assessment.AsOf;
import id.patuh.assessment.Assessment;
import id.patuh.assessment.Completeness;
import id.patuh.assessment.DeadlineStatus;
import id.patuh.assessment.Readiness;
import id.patuh.assessment.SignOffStatus;
import id.patuh.assessment.WaiverUse;
import id.patuh.report.figures.HandingIn;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Prepares whether it may be handed in. */
record ReadinessBuilder(Assessment assessment, Words words) {

    ReadinessView view() {
        var readiness = assessment.readiness();
        return new ReadinessView(
                readiness.ready(),
                title(),
                reasons(readiness, Readiness.Weight.BLOCKING),
                reasons(readiness, Readiness.Weight.OPEN),
                readiness.offices().isEmpty() ? null : office(words.in("report.readiness.all"), readiness.total()),
                readiness.offices().stream()
                        .map(office -> office(words.office(office.office()), office))
                        .toList(),
                HandingIn.signatures(readiness).stream().map(this::signatures).toList(),
                readiness.deadlines().stream().map(this::deadline).toList(),
                HandingIn.anyDay(readiness)
                        ? null
                        : words.in(
                                "report.deadline.none",
                                Year.of(assessment.evidence().year())),
                readiness.waivers().stream().map(this::waiver).toList());
    }

    private String title() {
        return Optional.ofNullable(assessment.circumstances().asOf())
                .map(AsOf::day)
                .map(day -> words.in("report.heading.readiness.asOf", day))
                .orElseGet(() -> words.in("report.heading.readiness"));
    }

    private List<ReadinessView.Reason> reasons(Readiness readiness, Readiness.Weight weight) {
        return readiness.reasons(weight).stream()
                .map(reason -> new ReadinessView.Reason(words.in(reason.text()), reason.indicators()))
                .toList();
    }

    private static ReadinessView.Office office(String name, Completeness completeness) {
        return new ReadinessView.Office(
                name,
                completeness.percent(),
                completeness.asked(),
                completeness.answered(),
                completeness.unreadable(),
                completeness.missing());
    }

    private ReadinessView.Signatures signatures(HandingIn.Signatures signatures) {
        return new ReadinessView.Signatures(
                words.in(signatures.signOff().title()),
                words.in(HandingIn.standing(signatures)),
                signatures.open().isEmpty(),
                words.badge(signatures.signOff().source().status(), 1),
                signatures.open().stream()
                        .map(SignOffStatus::office)
                        .flatMap(office -> Optional.ofNullable(office).stream())
                        .map(words::office)
                        .toList());
    }

    private ReadinessView.Deadline deadline(DeadlineStatus deadline) {
        var status = deadline.status();
        return new ReadinessView.Deadline(
                words.in(deadline.title()),
                words.in(HandingIn.day(deadline, assessment.evidence().year())),
                HandingIn.left(deadline).map(words::in).orElse(null),
                deadline.passed(),
                status == null ? null : words.badge(status, 1),
                deadline.basis());
    }

    private ReadinessView.Waiver waiver(WaiverUse use) {
        return new ReadinessView.Waiver(
                use.waiver().indicator(),
                words.in(HandingIn.of(use.waiver().kind())),
                words.in(HandingIn.of(use.state())),
                use.state() == WaiverUse.State.IN_FORCE,
                words.in(use.effect()),
                words.in(HandingIn.terms(use.waiver())));
    }
}
