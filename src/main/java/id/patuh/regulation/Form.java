package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of the evidence workbook, and the fact type that rules see.
 *
 * @param name the sheet's and the fact type's name: {@code Capaian}
 * @param offices the offices whose workbooks have the sheet; empty: every office
 * @param onePer the field whose equal values name the same thing, so that rows sharing it must agree; null where rows may repeat
 * @param carryOver what of last year's answers may stand in a new workbook; null where none may
 */
public record Form(
        String name,
        LocalizedText title,
        LocalizedText help,
        Purpose purpose,
        List<String> offices,
        @Nullable String onePer,
        List<Field> fields,
        @Nullable CarryOver carryOver) {

    /** A form whose answers are for one year. */
    public Form(
            String name,
            LocalizedText title,
            LocalizedText help,
            Purpose purpose,
            List<String> offices,
            @Nullable String onePer,
            List<Field> fields) {
        this(name, title, help, purpose, offices, onePer, fields, null);
    }

    /** What a form's rows are for. */
    public enum Purpose {
        /** Rows answer indicators. */
        EVIDENCE,
        /** Rows speak about the workbook as a whole: who signed it. */
        ADMINISTRATION,
        /** Rows declare an indicator not applicable, with reason and approver. */
        NOT_APPLICABLE,
        /** There is no sheet: rules conclude these facts from others. */
        DERIVED
    }

    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    /** Whether an office's workbook has this sheet at all; an evidence form's sheet also needs a question to ask. */
    public boolean isFor(String office) {
        return offices.isEmpty() || offices.contains(office);
    }

    public boolean hasSheet() {
        return purpose != Purpose.DERIVED;
    }

    /** The field that names the piece of evidence; administrative forms have none. */
    public Optional<Field> codeField() {
        return fields.stream().filter(field -> field.type() == FieldType.CODE).findFirst();
    }
}
