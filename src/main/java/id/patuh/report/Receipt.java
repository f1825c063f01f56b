package id.patuh.report;

import id.patuh.evidence.Severity;
import id.patuh.language.Language;
import id.patuh.regulation.IndonesianZone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in, when and by whom, and what came of it; every text is in the receipt's language.
 *
 * @param issued when, to the second
 * @param zone the time zone of the machine that issued it: {@code Asia/Jakarta}
 * @param language also that of the result whose hash is given
 * @param files sorted by name
 * @param notes what was said about the search for files, such as those that were passed over
 * @param issues one for each code and file, in the order in which they were met
 */
public record Receipt(
        OffsetDateTime issued,
        String zone,
        Language language,
        String subject,
        int year,
        Pack regulation,
        Engine engine,
        Reading reading,
        Circumstances circumstances,
        Outcome outcome,
        List<HandedIn> files,
        List<Note> notes,
        List<Open> issues) {

    /** The pack that was used. */
    public record Pack(String id, String version, String hash, String title) {}

    /** The programs that decided. */
    public record Engine(String patuh, String drools) {}

    /**
     * How the files were read beyond what the pack says.
     *
     * @param recalculate whether formulas were calculated anew
     * @param mappings those that the user gave, in the order in which they counted
     */
    public record Reading(boolean recalculate, List<UsedFile> mappings) {}

    /**
     * What held beside the evidence.
     *
     * @param exceptions null where none were used
     * @param exceptionsIgnored whether none were to be used
     * @param timetable null where none was used
     * @param asOf null where no day decided anything
     */
    public record Circumstances(
            @Nullable UsedFile exceptions,
            boolean exceptionsIgnored,
            @Nullable UsedFile timetable,
            @Nullable AsOf asOf) {}

    /**
     * A file that was not handed in as evidence, and yet decided what came out.
     *
     * @param name without its folder
     * @param sha256 in hex
     */
    public record UsedFile(String name, String sha256) {}

    /**
     * For when it was judged.
     *
     * @param moment to the second; deadlines in other zones may be a day ahead of the subject's own
     * @param zone the subject's own
     */
    public record AsOf(OffsetDateTime moment, IndonesianZone zone) {
        /** The day in the subject's zone. */
        public LocalDate day() {
            return moment.atZoneSameInstant(zone.id()).toLocalDate();
        }
    }

    /**
     * How the submission stood.
     *
     * @param provisional whether some criteria were not checked yet, so that the rating may only rise
     * @param sha256 of {@code result.json} in the receipt's language, in hex
     */
    public record Outcome(
            BigDecimal score, String ratingCode, String rating, boolean provisional, boolean ready, String sha256) {}

    /**
     * One file.
     *
     * @param sha256 in hex; null where its bytes could not be read
     * @param size in bytes
     * @param office the code that the workbook gives; null where it gives none
     * @param officeTitle as the regulation calls the office, or its code; null where there is none
     * @param rows of evidence that were read
     * @param cells that were filled in those rows
     * @param refusal why nothing of it was read; null where it was opened
     */
    public record HandedIn(
            String name,
            @Nullable String sha256,
            long size,
            @Nullable String office,
            @Nullable String officeTitle,
            int rows,
            int cells,
            @Nullable Refusal refusal) {}

    /** Why a file was not read at all. */
    public record Refusal(String code, String message) {}

    /** Something about the search for files. */
    public record Note(String code, String file, String message, String repair) {}

    /**
     * The issues of one code in one file.
     *
     * @param sheet where the first one is; null where the whole file is meant
     * @param cell A1 address of the first one; null where no single cell is meant
     * @param message of the first one
     */
    public record Open(
            String code,
            Severity severity,
            String file,
            int count,
            @Nullable String sheet,
            @Nullable String cell,
            String message) {}

    public long rows() {
        return files.stream().mapToLong(HandedIn::rows).sum();
    }

    public long cells() {
        return files.stream().mapToLong(HandedIn::cells).sum();
    }

    /** The offices that handed in, by code, with their titles. */
    public Map<String, String> offices() {
        var offices = new TreeMap<String, String>();
        for (var file : files) {
            if (file.office() != null && file.officeTitle() != null) {
                offices.putIfAbsent(file.office(), file.officeTitle());
            }
        }
        return offices;
    }

    /** How many issues of that weight are open. */
    public long count(Severity severity) {
        return issues.stream()
                .filter(issue -> issue.severity() == severity)
                .mapToLong(Open::count)
                .sum();
    }
}
