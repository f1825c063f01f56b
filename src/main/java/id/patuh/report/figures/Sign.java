package id.patuh.report.figures;

import id.patuh.assessment.Verdict;

/** The one character that stands for a verdict wherever colour must not speak alone. */
public final class Sign {
    public static final String HOLDS = "✔";
    public static final String FAILS = "✘";

    private Sign() {}

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case MET -> HOLDS;
            case PARTLY_MET -> "◐";
            case NOT_MET -> FAILS;
            case NO_EVIDENCE -> "○";
            case UNREADABLE -> "⚠";
            case CONFLICTING -> "≠";
            case NEEDS_REVIEW -> "?";
            case NOT_APPLICABLE -> "–";
            case NOT_CHECKED -> "□";
            case ERROR -> "‼";
        };
    }

    public static String of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }
}
