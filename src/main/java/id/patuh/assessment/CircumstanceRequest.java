package id.patuh.assessment;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about circumstances; whatever is null is looked for beside the evidence.
 *
 * @param exceptions the file of exceptions
 * @param ignoreExceptions whether to evaluate as if there were none
 * @param timetable the file of deadlines
 * @param effort the file about work
 * @param asOf the day that counts; null: today in the subject's zone
 * @param clock says which day is today
 */
public record CircumstanceRequest(
        @Nullable Path exceptions,
        boolean ignoreExceptions,
        @Nullable Path timetable,
        @Nullable Path effort,
        @Nullable LocalDate asOf,
        Clock clock) {}
