package id.patuh.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether it may be handed in, in words that are ready to be placed.
 *
 * @param title with the day that counts, where days are counted
 * @param total how complete everything is; null where nothing is asked
 * @param noDay what to do where no deadline is known; null where one is
 */
public record ReadinessView(
        boolean ready,
        String title,
        List<Reason> blocking,
        List<Reason> open,
        @Nullable Office total,
        List<Office> offices,
        List<Signatures> signatures,
        List<Deadline> deadlines,
        @Nullable String noDay,
        List<Waiver> waivers) {

    /**
     * One reason.
     *
     * @param codes the indicators it is about
     */
    public record Reason(String text, List<String> codes) {}

    /** How complete an office is. */
    public record Office(String name, int percent, int asked, int answered, int unreadable, int missing) {}

    /**
     * The signatures of one official.
     *
     * @param open the offices that still owe one
     */
    public record Signatures(String title, String standing, boolean done, PageView.Badge source, List<String> open) {}

    /**
     * One deadline.
     *
     * @param left days left; null where none are counted
     * @param source how sure the pack is; null where the region wrote it
     */
    public record Deadline(
            String title,
            String day,
            @Nullable String left,
            boolean passed,
            PageView.@Nullable Badge source,
            String basis) {}

    /** One recorded exception. */
    public record Waiver(String indicator, String kind, String state, boolean inForce, String effect, String terms) {}
}
