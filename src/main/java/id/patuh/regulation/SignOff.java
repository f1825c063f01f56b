package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A signature that the forms ask for: which row of which form stands for which official.
 *
 * @param form the administrative form
 * @param field the form's choice field that names the official
 * @param choice what that field says for this official
 * @param signed the form's yes-or-no field that says whether it is signed
 * @param day the form's date field with the day of signing; null where the form has none
 * @param required whether nothing may be submitted without it
 * @param check the check that judges it; null where the row alone does
 */
public record SignOff(
        String code,
        LocalizedText title,
        String form,
        String field,
        String choice,
        String signed,
        @Nullable String day,
        Scope per,
        boolean required,
        @Nullable String check,
        Source source) {

    /** What one signature covers. */
    public enum Scope {
        /** The workbook of one office. */
        OFFICE,
        /** The whole submission. */
        SUBMISSION
    }
}
