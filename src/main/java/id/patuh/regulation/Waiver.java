package id.patuh.regulation;

import java.time.LocalDate;

/**
 * A recorded exception for one indicator: who allowed it, on what ground, and for which days.
 *
 * @param from first day
 * @param to last day, which still counts
 * @param place where it is written
 */
public record Waiver(
        String indicator,
        Kind kind,
        String legalBasis,
        String justification,
        String approver,
        LocalDate from,
        LocalDate to,
        Place place) {

    /** What an exception does. */
    public enum Kind {
        /** The verdict and its points stay; they only hold nothing up any more. */
        WAIVER,
        /** The indicator leaves the denominator. */
        NOT_APPLICABLE
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
