package id.patuh.assessment;

import id.patuh.language.LocalizedText;
import id.patuh.regulation.IndonesianZone;
import id.patuh.regulation.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One deadline as it stands for this subject and year.
 *
 * @param day the last day, which ends at 23:59:59 in the zone; null where nobody knows it
 * @param daysLeft days from the day that counts to the last one; 0 on the last day, negative after it; null where either
 *     is not known
 * @param status how sure the pack's source is; null where the region wrote the deadline itself
 * @param basis where it comes from
 */
public record DeadlineStatus(
        String code,
        LocalizedText title,
        @Nullable LocalDate day,
        IndonesianZone zone,
        @Nullable Long daysLeft,
        Source.@Nullable Status status,
        String basis) {

    /** Whether the last day is over. */
    public boolean passed() {
        return daysLeft != null && daysLeft < 0;
    }
}
