package id.patuh.report.junit;

import id.patuh.assessment.Verdict;
import id.patuh.evidence.Severity;

/** What became of a case, in the words of test runs. */
enum Outcome {
    PASSED(""),
    FAILED("failure"),
    BROKEN("error"),
    SKIPPED("skipped");

    private final String element;

    Outcome(String element) {
        this.element = element;
    }

    /** The XML element that tells it; empty for a case that passed. */
    String element() {
        return element;
    }

    /** What nobody could judge never passes: it is skipped, or broken where something stood in the way. */
    static Outcome of(Verdict verdict) {
        return switch (verdict) {
            case MET -> PASSED;
            case PARTLY_MET, NOT_MET, NO_EVIDENCE, CONFLICTING -> FAILED;
            case UNREADABLE, ERROR -> BROKEN;
            case NEEDS_REVIEW, NOT_APPLICABLE, NOT_CHECKED -> SKIPPED;
        };
    }

    static Outcome of(Severity severity) {
        return switch (severity) {
            case ERROR -> BROKEN;
            case WARNING -> FAILED;
            case INFO -> SKIPPED;
        };
    }
}
