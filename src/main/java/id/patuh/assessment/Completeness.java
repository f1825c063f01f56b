package id.patuh.assessment;

/**
 * How much of what an office was asked for is there; what does not apply is not asked.
 *
 * @param office the office's code
 * @param asked how many pieces of evidence
 * @param answered those whose rows say something and can be read
 * @param unreadable those of which something cannot be read
 * @param missing those that no row answers
 */
public record Completeness(String office, int asked, int answered, int unreadable, int missing) {
    private static final int WHOLE = 100;

    /** The share that is answered, in whole percent and never rounded up to 100. */
    public int percent() {
        return asked == 0 ? WHOLE : answered * WHOLE / asked;
    }
}
