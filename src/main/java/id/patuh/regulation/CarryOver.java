package id.patuh.regulation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a form's answers still holds in a later year, and under which conditions.
 *
 * @param fields whose answers do not belong to one year: a decree's number
 * @param whileYes the question that a row must have been answered with yes, and that is asked anew each year; null where there
 *     is none
 * @param until the day on which validity ends; a row without that day has no end; null where the form does not ask
 * @param only the choices that last, by field: a decree does, a yearly report does not
 */
public record CarryOver(
        List<String> fields,
        @Nullable String whileYes,
        @Nullable String until,
        Map<String, List<String>> only) {}
