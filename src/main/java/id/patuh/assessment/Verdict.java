package id.patuh.assessment;

/** The answer for one indicator; nothing that was not evaluated looks like a pass. */
public enum Verdict {
    /** The best award is the indicator's maximum. */
    MET,
    /** Something is earned, and not everything. */
    PARTLY_MET,
    /** There is evidence, and it earns nothing. */
    NOT_MET,
    /** No row answers the indicator. */
    NO_EVIDENCE,
    /** A row answers it, and a cell that decides cannot be read. */
    UNREADABLE,
    /** Rows that should agree do not; the lower award counts. */
    CONFLICTING,
    /** A person must judge it. */
    NEEDS_REVIEW,
    /** Recorded as such with reason and approver; leaves the denominator. */
    NOT_APPLICABLE,
    /** The pack has no rule for it yet. */
    NOT_CHECKED,
    /** Its rule failed while it ran. */
    ERROR
}
