package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines that a region was told, which count more than those of the pack.
 *
 * @param zone the subject's own
 * @param entries in the order of the file
 */
public record OwnTimetable(IndonesianZone zone, List<Entry> entries) {
    public static final OwnTimetable NONE = new OwnTimetable(IndonesianZone.WIB, List.of());

    /**
     * One deadline.
     *
     * @param code that of the pack's deadline, or a new one
     * @param title null where the pack names it
     * @param dataYear the year of the data it is for; null: every year
     * @param subjects the regions or units it is for; empty: every one
     * @param basis who set it, and where that is written
     */
    public record Entry(
            String code,
            @Nullable LocalizedText title,
            @Nullable Integer dataYear,
            List<String> subjects,
            LocalDate day,
            IndonesianZone zone,
            String basis) {

        boolean isFor(String subject, int year) {
            return (dataYear == null || dataYear == year)
                    && (subjects.isEmpty() || subjects.stream().anyMatch(name -> same(name, subject)));
        }

        private int closeness() {
            return (subjects.isEmpty() ? 0 : 2) + (dataYear == null ? 0 : 1);
        }

        private static boolean same(String one, String other) {
            return one.strip()
                    .replaceAll("\\s+", " ")
                    .equalsIgnoreCase(other.strip().replaceAll("\\s+", " "));
        }
    }

    /** What was said most closely for a subject and a year: by its name before by its year, else for all. */
    public Optional<Entry> entry(String code, String subject, int year) {
        Entry closest = null;
        for (var entry : entries) {
            if (entry.code().equals(code)
                    && entry.isFor(subject, year)
                    && (closest == null || entry.closeness() > closest.closeness())) {
                closest = entry;
            }
        }
        return Optional.ofNullable(closest);
    }

    /** The codes that are said for a subject and a year, each once. */
    public List<String> codes(String subject, int year) {
        return entries.stream()
                .filter(entry -> entry.isFor(subject, year))
                .map(Entry::code)
                .distinct()
                .toList();
    }
}
