package id.patuh.evidence.reading;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days of the calendar; the day comes before the month, as Indonesians write it. */
final class DateReader implements TypeReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    /** Two digits up to here are of this century. */
    private static final int LAST_SHORT_YEAR = 50;

    private static final Pattern IN_NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:[a-z']+, ?)?(\\d{1,2})[-/. ]([a-z]{3,9})\\.?,?[-/. ](\\d{4}|\\d{2})");
    private static final Map<String, Integer> MONTHS = months(
            "jan januari january",
            "feb februari pebruari february",
            "mar maret march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "agu ags agt agustus aug august",
            "sep sept september",
            "okt oktober oct october",
            "nov nop november nopember",
            "des desember dec december");

    @Override
    public Reading read(RawCell cell, Asked asked) {
        var day = switch (cell.kind()) {
            case DATE -> cell.date();
            case TEXT -> written(Words.fold(cell.shown()).toLowerCase(Locale.ROOT));
            default -> null;
        };
        return day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
                ? Reading.answered(day)
                : Reading.unreadable(IssueCode.DATE_UNREADABLE, cell.shown());
    }

    private static @Nullable LocalDate written(String words) {
        return match(IN_NUMBERS, words)
                .flatMap(date -> day(date.group(4), number(date, 3), number(date, 1)))
                .or(() ->
                        match(YEAR_FIRST, words).flatMap(date -> day(date.group(1), number(date, 3), number(date, 4))))
                .or(() -> match(IN_WORDS, words)
                        .flatMap(date -> day(date.group(3), month(date.group(2)), number(date, 1))))
                .orElse(null);
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name, 0);
    }

    private static Optional<MatchResult> match(Pattern pattern, String words) {
        var matcher = pattern.matcher(words);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static Optional<LocalDate> day(String year, int month, int day) {
        int written = Integer.parseInt(year);
        int century = year.length() == 4 ? 0 : written <= LAST_SHORT_YEAR ? 2000 : 1900;
        try {
            return Optional.of(LocalDate.of(century + written, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months(String... names) {
        var months = new HashMap<String, Integer>();
        for (int i = 0; i < names.length; i++) {
            for (var name : names[i].split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
