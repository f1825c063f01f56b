package id.patuh.language;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A language that screens and reports can be read in; Indonesian comes first. */
public enum Language {
    ID(Locale.forLanguageTag("id-ID"), "d MMMM uuuu"),
    EN(Locale.UK, "d MMMM uuuu");

    private final Locale locale;
    private final DateTimeFormatter dates;
    private final DecimalFormatSymbols symbols;

    Language(Locale locale, String datePattern) {
        this.locale = locale;
        this.dates = DateTimeFormatter.ofPattern(datePattern, locale);
        this.symbols = DecimalFormatSymbols.getInstance(locale);
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
        var format = new DecimalFormat("#,##0.######", symbols);
        return format.format(value);
    }

    public String date(LocalDate value) {
        return dates.format(value);
    }
}
