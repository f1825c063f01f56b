package id.patuh.rules;

/**
 * A rule of a pack, as its author wrote it.
 *
 * @param code the indicator or check that it serves; empty for a rule that only concludes facts
 * @param points what a match earns; 0 unless the purpose is {@link Purpose#AWARD}
 * @param file relative to the pack's folder
 * @param line where it begins, from 1
 */
public record Rule(String name, Purpose purpose, String code, int points, String file, int line) {
    /** What a match of the rule means. */
    public enum Purpose {
        /** The indicator earns the points. */
        AWARD,
        /** A person has to judge the indicator. */
        REVIEW,
        /** The check has a finding. */
        CHECK,
        /** A fact follows from others. */
        DERIVATION
    }
}
