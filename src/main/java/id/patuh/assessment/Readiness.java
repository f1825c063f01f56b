package id.patuh.assessment;

import id.patuh.language.Text;
import java.util.List;

/**
 * Whether a submission may be handed in, and why not.
 *
 * @param reasons what blocks first, then what is open
 * @param offices how complete the evidence of each office is, in the order of the regulation
 * @param signOffs what is signed, in the order of the regulation
 * @param deadlines by day; those whose day nobody knows come last
 * @param waivers what became of the recorded exceptions, in the order of their file
 */
public record Readiness(
        List<Reason> reasons,
        List<Completeness> offices,
        List<SignOffStatus> signOffs,
        List<DeadlineStatus> deadlines,
        List<WaiverUse> waivers) {

    /** How much a reason weighs. */
    public enum Weight {
        /** Nothing may be handed in before it is repaired. */
        BLOCKING,
        /** It may be handed in as it is, and could be better. */
        OPEN
    }

    /** What kind of reason it is. */
    public enum Code {
        /** The score is below the rating that a submission is made for. */
        TARGET_NOT_REACHED,
        /** The pack has no rules for some criteria. */
        CRITERIA_NOT_CHECKED,
        /** Rules failed while they ran. */
        RULES_FAILED,
        /** Cells that decide cannot be read. */
        UNREADABLE,
        /** Rows that should agree do not. */
        CONFLICTING,
        /** A person has to judge. */
        NEEDS_REVIEW,
        /** Some indicators have no rule yet. */
        NOT_CHECKED,
        /** The rules of some indicators failed. */
        ERROR,
        /** A check found something. */
        CHECK,
        /** A signature is missing that no check judges. */
        SIGN_OFF,
        /** Something in the workbooks was not understood. */
        IMPORT,
        /** Indicators do not earn all their points. */
        LACKING,
        /** Pieces of evidence that were asked for are missing. */
        EVIDENCE_MISSING
    }

    /**
     * One reason.
     *
     * @param indicators the codes of the indicators concerned, in the order of the regulation; empty where it is not
     *     about indicators
     */
    public record Reason(Code code, Weight weight, Text text, List<String> indicators) {
        public boolean blocking() {
            return weight == Weight.BLOCKING;
        }
    }

    /** Whether it may be handed in. */
    public boolean ready() {
        return reasons.stream().noneMatch(Reason::blocking);
    }

    public List<Reason> reasons(Weight weight) {
        return reasons.stream().filter(reason -> reason.weight() == weight).toList();
    }

    /** All offices together. */
    public Completeness total() {
        return new Completeness(
                "",
                offices.stream().mapToInt(Completeness::asked).sum(),
                offices.stream().mapToInt(Completeness::answered).sum(),
                offices.stream().mapToInt(Completeness::unreadable).sum(),
                offices.stream().mapToInt(Completeness::missing).sum());
    }
}
