package id.patuh.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What is to be assessed; whatever is null is taken from the workbooks, which say it themselves.
 *
 * @param regulation the pack's id
 * @param subject the region or unit
 * @param year the year whose data are assessed
 */
public record AssessmentRequest(
        @Nullable String regulation,
        @Nullable String subject,
        @Nullable Integer year) {
    public static final AssessmentRequest AS_THE_WORKBOOKS_SAY = new AssessmentRequest(null, null, null);
}
