package id.patuh.authoring;

import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackCase.ExpectedFindings;
import id.patuh.regulation.PackCase.ExpectedVerdict;
import java.util.Locale;

/**
 * Which examples to run.
 *
 * @param only a part of the name, the file or the code that is expected; empty for all
 */
public record CaseChoice(String only) {
    public static final CaseChoice ALL = new CaseChoice("");

    /** Capitals make no difference. */
    public boolean takes(PackCase example) {
        return contains(example.name()) || contains(example.file()) || contains(subject(example));
    }

    private boolean contains(String text) {
        return text.toLowerCase(Locale.ROOT).contains(only.toLowerCase(Locale.ROOT));
    }

    /** The code of the indicator or check that an example speaks of. */
    public static String subject(PackCase example) {
        return example.expect() instanceof ExpectedVerdict verdict
                ? verdict.indicator()
                : example.expect() instanceof ExpectedFindings findings ? findings.check() : "";
    }
}
