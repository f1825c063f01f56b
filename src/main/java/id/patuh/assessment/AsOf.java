package id.patuh.assessment;

import id.patuh.regulation.IndonesianZone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The moment for which days are counted.
 *
 * @param zone the subject's own
 * @param chosen whether the user chose the day; else it is the day on which the program ran
 */
public record AsOf(Instant moment, IndonesianZone zone, boolean chosen) {
    private static final int NOON = 12;

    /** A day that the user chose; at noon it is the same day in all three zones. */
    public static AsOf day(LocalDate day, IndonesianZone zone) {
        return new AsOf(day.atTime(NOON, 0).atZone(zone.id()).toInstant(), zone, true);
    }

    public static AsOf now(Clock clock, IndonesianZone zone) {
        return new AsOf(clock.instant(), zone, false);
    }

    /** The day in the subject's zone. */
    public LocalDate day() {
        return day(zone);
    }

    /** The day that it is in a zone at this moment. */
    public LocalDate day(IndonesianZone in) {
        return LocalDate.ofInstant(moment, in.id());
    }
}
