package id.patuh.report.console;

import id.patuh.assessment.Verdict;

/** How a piece of text stands out on a console with colours. */
public enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    BAD("31"),
    DOUBT("33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    static Style of(Verdict verdict) {
        return switch (verdict) {
            case MET -> GOOD;
            case NOT_MET, NO_EVIDENCE, ERROR -> BAD;
            case PARTLY_MET, UNREADABLE, CONFLICTING, NEEDS_REVIEW -> DOUBT;
            case NOT_APPLICABLE, NOT_CHECKED -> FAINT;
        };
    }

    static Style of(boolean holds) {
        return holds ? GOOD : BAD;
    }

    String paint(String text) {
        return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
