package id.patuh.workspace;

import java.time.Instant;

/**
 * One thing that somebody did.
 *
 * @param sequence counts from 1 without a gap
 * @param object what it was done to, such as {@code assessment/<id>}
 * @param previous hash of the entry before; empty for the first
 * @param hash SHA-256 over all the others, in hex
 */
public record AuditEntry(
        long sequence,
        Instant made,
        Actor actor,
        Action action,
        String object,
        String detail,
        String previous,
        String hash) {

    /** What can be done. */
    public enum Action {
        ACCOUNT_CREATED,
        ACCOUNT_CLOSED,
        ACCOUNT_OPENED,
        PASSWORD_CHANGED,
        PASSWORD_RESET,
        SIGNED_IN,
        SIGNED_OUT,
        ACCOUNT_LOCKED,
        ASSESSMENT_CREATED,
        OFFICES_NAMED,
        STATE_CHANGED,
        SUBMITTED,
        DECIDED,
        WORKBOOK_RECEIVED,
        WORKBOOK_WITHDRAWN,
        WORKBOOK_RESTORED,
        EVALUATED,
        EVIDENCE_ACCEPTED,
        EVIDENCE_RETURNED,
        VERDICT_RULED,
        REMARKED,
        TRAIL_EXPORTED,
        /** Nothing that Patuh writes: somebody changed the entry. */
        UNKNOWN
    }
}
