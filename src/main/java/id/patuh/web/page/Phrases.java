package id.patuh.web.page;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.Names;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Words, numbers and moments as the reader's language writes them; what templates call {@code phrases}. */
public record Phrases(Language language, ZoneId zone) {
    private static final long KIBIBYTE = 1024;

    /** Of the reader's locale. */
    public static Phrases of(Locale locale, ZoneId zone) {
        return new Phrases("en".equals(locale.getLanguage()) ? Language.EN : Language.ID, zone);
    }

    public String in(Text text) {
        return text.in(language);
    }

    public String in(String key, Object... arguments) {
        return Message.of(key, arguments).in(language);
    }

    /** What a code of an enumeration is called: {@code web.state.READY}. */
    public String name(String prefix, Object code) {
        return in(prefix + "." + code);
    }

    public String number(Number value) {
        return language.number(value);
    }

    /** With two decimals, as reports write it. */
    public String score(BigDecimal value) {
        return in(Names.score(value));
    }

    /** A number that was stored as text. */
    public String decimal(String written) {
        return language.number(new BigDecimal(written));
    }

    public String day(LocalDate day) {
        return language.date(day);
    }

    /** Day, time and zone. */
    public String moment(Instant moment) {
        return written(moment, "d MMM uuuu HH.mm z");
    }

    /** The same to the second. */
    public String exactMoment(Instant moment) {
        return written(moment, "d MMM uuuu HH.mm.ss z");
    }

    private String written(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale())
                .format(moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    /** Of a file. */
    public String size(long bytes) {
        return in("web.size", Math.max(1, Math.round((double) bytes / KIBIBYTE)));
    }
}
