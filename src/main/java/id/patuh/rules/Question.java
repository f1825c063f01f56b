package id.patuh.rules;

import org.jspecify.annotations.Nullable;

/**
 * Something that a rule asks and that can turn out true or false; a mere binding is no question.
 *
 * @param pattern which pattern of the rule it belongs to, from 0, counted as written; for a branch, the first within it
 * @param form the form whose facts are asked about
 * @param kode the evidence code that the pattern demands; empty where it demands none
 * @param expression what is asked of a fact or a total; null for a {@code not} or a branch, which are asked as a whole
 */
public record Question(
        Kind kind,
        int pattern,
        String form,
        String kode,
        @Nullable Expression expression) {
    /** What is asked. */
    public enum Kind {
        /** A constraint on a fact. */
        CONSTRAINT,
        /** A constraint on a total. */
        LIMIT,
        /** That there is no such fact. */
        ABSENCE,
        /** One branch of an {@code or}. */
        BRANCH
    }

    /** What the rule says, in the language of rules. */
    public String text() {
        var place = kode.isEmpty() ? form : form + " " + kode;
        return switch (kind) {
            case ABSENCE -> "not " + place;
            case BRANCH -> "or " + place;
            default -> expression == null ? place : place + ": " + expression.text();
        };
    }

    /**
     * Which answers a question had.
     *
     * @param yes whether it was true at least once
     * @param no whether it was false at least once
     */
    public record Answered(boolean yes, boolean no) {
        public static final Answered NEVER = new Answered(false, false);

        public Answered or(Answered other) {
            return new Answered(yes || other.yes, no || other.no);
        }
    }
}
