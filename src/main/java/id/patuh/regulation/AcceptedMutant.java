package id.patuh.regulation;

import java.time.LocalDate;

/**
 * A small change of a rule that no example notices, and why it may stay so.
 *
 * @param rule the rule's name
 * @param mutation the change, as {@code patuh rules mutate} prints it
 * @param reviewed the day somebody last looked whether the reason still holds
 * @param line where it is recorded in the pack's {@code mutants.yaml}, from 1
 */
public record AcceptedMutant(String rule, String mutation, String reason, LocalDate reviewed, int line) {
    /** The file that records them, relative to the pack's folder. */
    public static final String FILE = "mutants.yaml";
}
