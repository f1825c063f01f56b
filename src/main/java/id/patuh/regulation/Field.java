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
 * @param synonyms other headings that the column may have
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
        @Nullable String example,
        List<String> synonyms) {

    /** The unit stands with each piece of evidence, not with the form. */
    public static final String UNIT_PER_INDICATOR = "per-indicator";

    /** A column that has no other heading than its own. */
    public Field(
            String name,
            FieldType type,
            LocalizedText label,
            @Nullable String unit,
            List<Choice> choices,
            boolean required,
            boolean prefilled,
            @Nullable LocalizedText help,
            @Nullable String example) {
        this(name, type, label, unit, choices, required, prefilled, help, example, List.of());
    }

    /** One answer to choose from: the word that rules use, and how people read it. */
    public record Choice(String value, LocalizedText label) {}
}
