package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a form.
 *
 * @param unit what the number counts: a unit's code, {@link #UNIT_PER_INDICATOR}, or null
 * @param choices the answers of a {@link FieldType#CHOICE} field; empty otherwise
 * @param prefilled whether the workbook already carries the value when an office receives it
 */
public record Field(
        String name,
        FieldType type,
        LocalizedText label,
        @Nullable String unit,
        List<Choice> choices,
        boolean required,
        boolean prefilled,
        @Nullable LocalizedText help,
        @Nullable String example) {

    /** The unit stands with each piece of evidence, not with the form. */
    public static final String UNIT_PER_INDICATOR = "per-indicator";

    /** One answer to choose from: the word that rules use, and how people read it. */
    public record Choice(String value, LocalizedText label) {}
}
