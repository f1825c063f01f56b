package id.patuh.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a workbook made from our forms says about itself on its hidden sheet.
 *
 * @param regulation the pack's id
 * @param office the office's code
 * @param subject the region or unit, as typed when the form was made; an empty string where the office types it in
 * @param subjectKind code of the kind of subject; null where it was not given
 * @param year of the data; zero where the office types it in
 */
public record WorkbookIdentity(
        String regulation,
        String office,
        String subject,
        @Nullable String subjectKind,
        int year) {

    /** Of a ready-made form, which asks for subject and year on its first sheet. */
    public static WorkbookIdentity open(String regulation, String office) {
        return new WorkbookIdentity(regulation, office, "", null, 0);
    }

    public boolean isOpen() {
        return subject.isEmpty() || year == 0;
    }
}
