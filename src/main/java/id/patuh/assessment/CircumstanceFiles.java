package id.patuh.assessment;

import id.patuh.regulation.SubjectFile;
import org.jspecify.annotations.Nullable;

/**
 * The files of a subject that decide what comes out; how much work evidence is decides nothing.
 *
 * @param exceptions null where there are none, or they were to be ignored
 * @param exceptionsIgnored whether the user wanted none to be used
 * @param timetable null where there is none
 */
public record CircumstanceFiles(
        @Nullable SubjectFile exceptions,
        boolean exceptionsIgnored,
        @Nullable SubjectFile timetable) {
    public static final CircumstanceFiles NONE = new CircumstanceFiles(null, false, null);
}
