package id.patuh.report.figures;

import id.patuh.assessment.Completeness;
import id.patuh.assessment.DeadlineStatus;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Readiness;
import id.patuh.assessment.SignOffStatus;
import id.patuh.assessment.WaiverUse;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.SignOff;
import id.patuh.regulation.Waiver;
import id.patuh.report.Names;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What people are told about handing in: signatures together, days left, exceptions. */
public final class HandingIn {
    private static final int LISTED = 12;

    private HandingIn() {}

    /**
     * One official's signatures together.
     *
     * @param open those that are not in order
     */
    public record Signatures(SignOff signOff, int signed, int asked, List<SignOffStatus> open) {}

    /** In the order of the regulation. */
    public static List<Signatures> signatures(Readiness readiness) {
        var bySignOff = new LinkedHashMap<SignOff, List<SignOffStatus>>();
        readiness
                .signOffs()
                .forEach(status -> bySignOff
                        .computeIfAbsent(status.signOff(), first -> new ArrayList<>())
                        .add(status));
        return bySignOff.entrySet().stream()
                .map(entry -> {
                    var open = entry.getValue().stream()
                            .filter(status -> status.state() != SignOffStatus.State.SIGNED)
                            .toList();
                    int asked = entry.getValue().size();
                    return new Signatures(entry.getKey(), asked - open.size(), asked, open);
                })
                .toList();
    }

    /** "2 of 3 signed", or for a single signature how it stands. */
    public static Text standing(Signatures signatures) {
        if (signatures.signOff().per() == SignOff.Scope.SUBMISSION) {
            return of(
                    signatures.open().isEmpty()
                            ? SignOffStatus.State.SIGNED
                            : signatures.open().get(0).state());
        }
        return Message.of("report.signOff.count", signatures.signed(), signatures.asked());
    }

    public static Text of(SignOffStatus.State state) {
        return Message.of("report.signOff." + state);
    }

    /** "31 March 2025 (WIB)", or that nobody knows the day. */
    public static Text day(DeadlineStatus deadline, int dataYear) {
        var day = deadline.day();
        return day == null
                ? Message.of("report.deadline.unknown", Year.of(dataYear))
                : Message.of("report.deadline.day", day, deadline.zone());
    }

    /** "12 days left"; nothing where no days are counted. */
    public static Optional<Text> left(DeadlineStatus deadline) {
        var left = deadline.daysLeft();
        if (left == null) {
            return Optional.empty();
        }
        if (left == 0) {
            return Optional.of(Message.of("report.deadline.today", deadline.zone()));
        }
        var key = left > 0 ? "report.deadline.left" : "report.deadline.passed";
        return Optional.of(Message.of(key + (Math.abs(left) == 1 ? ".one" : ".many"), Math.abs(left)));
    }

    /** The first one whose day is known and not over. */
    public static Optional<DeadlineStatus> next(Readiness readiness) {
        return readiness.deadlines().stream()
                .filter(deadline -> deadline.day() != null && !deadline.passed())
                .findFirst();
    }

    /** How sure a deadline is. */
    public static Text certainty(DeadlineStatus deadline) {
        var status = deadline.status();
        return status == null ? Message.of("report.deadline.own", deadline.basis()) : Names.of(status);
    }

    public static Text completeness(Completeness completeness) {
        return Message.of(
                "report.completeness",
                completeness.answered(),
                completeness.asked(),
                completeness.unreadable(),
                completeness.missing());
    }

    public static Text of(WaiverUse.State state) {
        return Message.of("report.waiver." + state);
    }

    public static Text of(Waiver.Kind kind) {
        return Message.of("report.waiver.kind." + kind);
    }

    /** Who allowed what, on what ground, for which days. */
    public static Text terms(Waiver waiver) {
        return Message.of(
                "report.waiver.terms",
                Text.verbatim(waiver.justification()),
                Text.verbatim(waiver.legalBasis()),
                Text.verbatim(waiver.approver()),
                waiver.from(),
                waiver.to());
    }

    /** The exception that holds for an indicator, with what stands beneath; nothing where there is none. */
    public static Optional<Text> exemption(IndicatorResult result) {
        return Optional.ofNullable(result.exemption()).map(exemption -> {
            var terms = terms(exemption.waiver());
            return exemption.waiver().kind() == Waiver.Kind.WAIVER
                    ? Message.of("report.exemption.waiver", terms)
                    : Message.of(
                            "report.exemption.notApplicable",
                            terms,
                            Names.of(exemption.verdict()),
                            Names.worth(exemption.points(), result.indicator().maximum()));
        });
    }

    /** The reason with the indicators it is about, as many as fit in a line. */
    public static Text reason(Readiness.Reason reason) {
        var codes = reason.indicators();
        if (codes.isEmpty()) {
            return reason.text();
        }
        var shown = String.join(", ", codes.stream().limit(LISTED).toList());
        Text listed = codes.size() <= LISTED
                ? Text.verbatim(shown)
                : Message.of("report.reason.more", shown, codes.size() - LISTED);
        return Message.of("report.reason", reason.text(), listed);
    }

    /** Whether any deadline has a day. */
    public static boolean anyDay(Readiness readiness) {
        return readiness.deadlines().stream().map(DeadlineStatus::day).anyMatch(Objects::nonNull);
    }
}
