package id.patuh.workspace;

import java.time.Instant;
import java.util.List;

/**
 * One subject, one regulation, one year, as somebody set it up.
 *
 * @param region whose people see it
 * @param regulation id of the pack
 * @param offices codes of the offices that are to hand in, sorted
 */
public record StoredAssessment(
        String id,
        String region,
        String regulation,
        String subject,
        int year,
        State state,
        Instant created,
        List<String> offices) {}
