package id.patuh.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a workbook made from our forms says about itself on its hidden sheet.
 *
 * @param regulation the pack's id
 * @param office the office's code
 * @param subject the region or unit, as typed when the form was made
 * @param subjectKind code of the kind of subject; null where it was not given
 */
public record WorkbookIdentity(
        String regulation,
        String office,
        String subject,
        @Nullable String subjectKind,
        int year) {}
