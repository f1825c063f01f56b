package id.patuh.rules;

import id.patuh.evidence.EvidenceRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that rules can match: a row an office filled in, the assessment itself, a workbook, or a conclusion.
 *
 * @param type the form's name, or one of the built-in types
 * @param values by field name; a field that is not answered is missing
 * @param rows the rows it stands on: one as a rule, several where offices report the same, none for built-in facts
 * @param derivedBy the match that concluded it; null unless it is a conclusion
 */
public record Fact(
        String type,
        Map<String, Object> values,
        List<EvidenceRow> rows,
        @Nullable Match derivedBy) {

    /** The built-in fact that says what is assessed. */
    public static final String ASSESSMENT = "Penilaian";

    /** The built-in fact that stands for one workbook handed in. */
    public static final String WORKBOOK = "BukuKerja";

    /** The field every form's facts carry beside their own: the code of the office that handed the row in. */
    public static final String OFFICE = "opd";

    public Fact(String type, Map<String, Object> values, List<EvidenceRow> rows) {
        this(type, values, rows, null);
    }

    public @Nullable Object value(String field) {
        return values.get(field);
    }
}
