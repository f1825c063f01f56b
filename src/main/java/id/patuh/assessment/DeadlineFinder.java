package id.patuh.assessment;

import id.patuh.language.LocalizedText;
import id.patuh.regulation.Deadline;
import id.patuh.regulation.IndonesianZone;
import id.patuh.regulation.OwnTimetable;
import id.patuh.regulation.Regulation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the deadlines of a subject: those of the pack, unless the region was told others. */
record DeadlineFinder(Regulation regulation, Circumstances circumstances, String subject, int year) {
    private static final Comparator<DeadlineStatus> BY_DAY = Comparator.comparing(
                    DeadlineStatus::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DeadlineStatus::code);

    List<DeadlineStatus> find() {
        var own = circumstances.timetable();
        var found = new ArrayList<DeadlineStatus>();
        for (var deadline : regulation.timetable()) {
            found.add(own.entry(deadline.code(), subject, year)
                    .map(entry -> told(entry, deadline.title()))
                    .orElseGet(() -> known(deadline)));
        }
        for (var code : own.codes(subject, year)) {
            if (ofPack(code).isEmpty()) {
                own.entry(code, subject, year)
                        .map(entry -> told(entry, named(code)))
                        .ifPresent(found::add);
            }
        }
        found.sort(BY_DAY);
        return List.copyOf(found);
    }

    private Optional<Deadline> ofPack(String code) {
        return regulation.timetable().stream()
                .filter(deadline -> deadline.code().equals(code))
                .findFirst();
    }

    /** A new deadline may be named once and dated by several entries. */
    private LocalizedText named(String code) {
        return circumstances.timetable().entries().stream()
                .filter(entry -> entry.code().equals(code))
                .map(OwnTimetable.Entry::title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new LocalizedText(code, code));
    }

    private DeadlineStatus told(OwnTimetable.Entry entry, LocalizedText usual) {
        return new DeadlineStatus(
                entry.code(),
                Objects.requireNonNullElse(entry.title(), usual),
                entry.day(),
                entry.zone(),
                daysLeft(entry.day(), entry.zone()),
                null,
                entry.basis());
    }

    private DeadlineStatus known(Deadline deadline) {
        var day = deadline.lastDay(year).orElse(null);
        return new DeadlineStatus(
                deadline.code(),
                deadline.title(),
                day,
                deadline.zone(),
                daysLeft(day, deadline.zone()),
                deadline.source().status(),
                deadline.source().basis());
    }

    private @Nullable Long daysLeft(@Nullable LocalDate day, IndonesianZone zone) {
        var asOf = circumstances.asOf();
        return day == null || asOf == null ? null : ChronoUnit.DAYS.between(asOf.day(zone), day);
    }
}
