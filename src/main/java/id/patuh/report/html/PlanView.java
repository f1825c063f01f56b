package id.patuh.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to a target, in words that are ready to be placed.
 *
 * @param best the step that gains most for its effort; null where nothing can be gained
 * @param obstacles what cannot be raised, told where there is any
 */
public record PlanView(
        String title,
        boolean reached,
        String standing,
        List<String> cautions,
        List<Section> sections,
        @Nullable String best,
        @Nullable String obstacles,
        List<Barrier> barriers) {

    /** The part of one office. */
    public record Section(String office, List<Line> lines) {}

    /** What the office does for indicators that rest on the same evidence. */
    public record Line(
            List<Raise> raises,
            List<String> there,
            List<String> missing,
            List<String> needed,
            String responsible,
            String deadline,
            String gain) {}

    /** An indicator, and its points today and then. */
    public record Raise(String code, String title, String points) {}

    /** Indicators that cannot be raised for one and the same reason. */
    public record Barrier(String reason, List<String> codes) {}
}
