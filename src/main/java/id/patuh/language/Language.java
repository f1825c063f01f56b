package id.patuh.language;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** A language that screens and reports can be read in; Indonesian comes first. */
public enum Language {
    ID(Locale.forLanguageTag("id-ID"), "d MMMM uuuu"),
    EN(Locale.UK, "d MMMM uuuu");

    /** Making a format takes longer than using it, and one cannot serve two threads at once. */
    private static final ThreadLocal<Map<Language, DecimalFormat>> NUMBERS =
            ThreadLocal.withInitial(() -> new EnumMap<>(Language.class));

    private final Locale locale;
    private final String datePattern;

    Language(Locale locale, String datePattern) {
        this.locale = locale;
        this.datePattern = datePattern;
    }

    /** Accepts {@code id} and {@code en} in any case. */
    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return locale;
    }

    /** Grouped, with at most six decimals and none that are zero: {@code 1.234,5} in Indonesian. */
    public String number(Number value) {
        return NUMBERS.get().computeIfAbsent(this, Language::numbers).format(value);
    }

    public String date(LocalDate value) {
        return DateTimeFormatter.ofPattern(datePattern, locale).format(value);
    }

    private static DecimalFormat numbers(Language language) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(language.locale));
    }
}
