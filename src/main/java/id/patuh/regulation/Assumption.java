package id.patuh.regulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of evidence that somebody takes to be other than it is.
 *
 * @param what the code of a piece of evidence, or the name of a form whose rows carry no code
 * @param form the form, where several ask for the code; empty where that is clear
 * @param row which of its rows: a number from 1, {@code +} for a new one; empty where there is only one
 * @param values by field, as somebody would type them into the workbook
 * @param said how the user wrote it, for messages
 */
public record Assumption(String what, String form, String row, Map<String, String> values, String said) {
    /** A row that is not there yet. */
    public static final String NEW = "+";

    public Assumption {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
