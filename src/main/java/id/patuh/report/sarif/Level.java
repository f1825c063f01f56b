package id.patuh.report.sarif;

import id.patuh.assessment.Verdict;
import id.patuh.evidence.Severity;

/**
 * How SARIF weighs a result: {@code error} keeps the submission from being handed in, {@code warning} earns nothing,
 * {@code note} earns something; where no rule could judge, the kind says so and there is no level.
 *
 * @param kind of SARIF's kinds of result
 * @param level of SARIF's levels; {@code none} for every kind but {@code fail}
 */
record Level(String kind, String level) {
    static final Level ERROR = new Level("fail", "error");
    static final Level WARNING = new Level("fail", "warning");
    static final Level NOTE = new Level("fail", "note");

    static Level of(Verdict verdict) {
        return switch (verdict) {
            case MET -> new Level("pass", "none");
            case PARTLY_MET -> NOTE;
            case NOT_MET, NO_EVIDENCE -> WARNING;
            case UNREADABLE, CONFLICTING, ERROR -> ERROR;
            case NEEDS_REVIEW -> new Level("review", "none");
            case NOT_APPLICABLE -> new Level("notApplicable", "none");
            case NOT_CHECKED -> new Level("open", "none");
        };
    }

    static Level of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> NOTE;
        };
    }

    static Level blocking(boolean blocking) {
        return blocking ? ERROR : WARNING;
    }
}
