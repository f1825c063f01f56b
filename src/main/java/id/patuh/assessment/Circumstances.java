package id.patuh.assessment;

import id.patuh.regulation.Effort;
import id.patuh.regulation.OwnTimetable;
import id.patuh.regulation.Waivers;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a subject beside its evidence: recorded exceptions, deadlines it was told, its work, and the moment that counts.
 *
 * @param effort what the subject says about its work; the rest says the pack
 * @param asOf null where no days are counted; exceptions need it
 * @param files where that is written
 */
public record Circumstances(
        Waivers waivers,
        OwnTimetable timetable,
        Effort effort,
        @Nullable AsOf asOf,
        CircumstanceFiles files) {
    public static final Circumstances NONE = new Circumstances(Waivers.NONE, OwnTimetable.NONE, Effort.UNSAID, null);

    /** Some that stand in no file. */
    public Circumstances(Waivers waivers, OwnTimetable timetable, Effort effort, @Nullable AsOf asOf) {
        this(waivers, timetable, effort, asOf, CircumstanceFiles.NONE);
    }

    public Circumstances {
        if (asOf == null && !waivers.all().isEmpty()) {
            throw new IllegalArgumentException("Exceptions hold for days; say for which moment they are asked.");
        }
    }

    /**
     * The day that belongs into results which machines compare: one that the user chose, or that a file of the subject
     * made necessary. The day of a plain run says nothing about the evidence.
     */
    public Optional<LocalDate> recordedDay() {
        return Optional.ofNullable(asOf)
                .filter(moment -> moment.chosen()
                        || !waivers.all().isEmpty()
                        || !timetable.entries().isEmpty())
                .map(AsOf::day);
    }
}
