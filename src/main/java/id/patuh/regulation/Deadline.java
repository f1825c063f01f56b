package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done by a day, which differs from year to year.
 *
 * @param yearly the day of every year that is not named; null where only named years have one
 * @param yearsAfter how many years after the year of the data that day lies
 * @param years the last day by the year of the data, where it is known for that year
 */
public record Deadline(
        String code,
        LocalizedText title,
        IndonesianZone zone,
        @Nullable MonthDay yearly,
        int yearsAfter,
        Map<Integer, LocalDate> years,
        Source source) {

    /** The last day for data of a year; nothing where nobody knows it. */
    public Optional<LocalDate> lastDay(int dataYear) {
        return Optional.ofNullable(years.get(dataYear)).or(() -> usual(dataYear));
    }

    private Optional<LocalDate> usual(int dataYear) {
        try {
            return Optional.ofNullable(yearly)
                    .map(day ->
                            day.atYear(Year.of(dataYear).plusYears(yearsAfter).getValue()));
        } catch (DateTimeException beyondTheCalendar) {
            return Optional.empty();
        }
    }
}
