package id.patuh.report.console;

/** A run of words in one style. */
record Span(String text, Style style) {
    static Span plain(String text) {
        return new Span(text, Style.PLAIN);
    }

    static Span strong(String text) {
        return new Span(text, Style.STRONG);
    }

    static Span faint(String text) {
        return new Span(text, Style.FAINT);
    }
}
