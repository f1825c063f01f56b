package id.patuh.authoring;

import id.patuh.language.Text;
import id.patuh.regulation.AcceptedFinding;
import id.patuh.regulation.PackDefect;
import id.patuh.regulation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or doubtful in a pack.
 *
 * @param code a {@link LintCode}, or the code of a defect
 * @param at the indicator or check that it is about; empty where it is about neither
 * @param accepted where the author recorded why it is right as it is; null where it counts
 */
public record LintFinding(
        String code,
        LintSeverity severity,
        String at,
        Place place,
        Text message,
        Text hint,
        @Nullable AcceptedFinding accepted) {

    static LintFinding of(PackDefect defect) {
        return new LintFinding(
                defect.code(),
                LintSeverity.ERROR,
                "",
                new Place(defect.file(), defect.line()),
                defect.message(),
                defect.repair(),
                null);
    }

    /** Whether it still asks for something. */
    public boolean counts() {
        return accepted == null;
    }

    LintFinding accepted(AcceptedFinding by) {
        return new LintFinding(code, severity, at, place, message, hint, by);
    }
}
