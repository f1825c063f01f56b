package id.patuh.report.console;

/** A run of words in one style. */
public record Span(String text, Style style) {
    public static Span plain(String text) {
        return new Span(text, Style.PLAIN);
    }

    public static Span strong(String text) {
        return new Span(text, Style.STRONG);
    }

    public static Span faint(String text) {
        return new Span(text, Style.FAINT);
    }
}
