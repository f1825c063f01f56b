package id.patuh.evidence;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row an office filled in.
 *
 * @param form the form's name
 * @param kode the piece of evidence it answers; null on administrative forms
 * @param office the code of the office whose workbook it is; null where the workbook does not say
 * @param row the row's number in the sheet, from 1
 * @param values by field name, one for every field of the form, in the form's order
 */
public record EvidenceRow(
        String form,
        @Nullable String kode,
        @Nullable String office,
        String file,
        String sheet,
        int row,
        Map<String, EvidenceValue> values) {

    public Optional<EvidenceValue> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The typed value of a field, or null where it is not answered. */
    public @Nullable Object typed(String field) {
        var value = values.get(field);
        return value == null ? null : value.typed();
    }
}
