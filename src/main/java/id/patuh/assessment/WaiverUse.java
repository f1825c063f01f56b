package id.patuh.assessment;

import id.patuh.language.Text;
import id.patuh.regulation.Waiver;

/**
 * What became of one recorded exception.
 *
 * @param effect one sentence: what it does, or why it does nothing
 */
public record WaiverUse(Waiver waiver, State state, Text effect) {
    /** Whether an exception does anything. */
    public enum State {
        /** It holds, and changes how something is shown or counted. */
        IN_FORCE,
        /** Its first day is still to come. */
        NOT_YET,
        /** Its last day has passed. */
        LAPSED,
        /** Its days are right, and there is nothing to except. */
        UNUSED
    }
}
