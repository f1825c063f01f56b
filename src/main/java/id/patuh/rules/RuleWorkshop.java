package id.patuh.rules;

import id.patuh.rules.RuleBook.FieldUse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pack's rules taken apart, to change one part at a time and see what the rules would answer then. */
public interface RuleWorkshop {
    /** Every part that can be changed, in the order of the rules and of their text. */
    List<Part> parts();

    /**
     * The rules with each change alone, all compiled together; a change that the guard refuses is missing.
     *
     * <p>Their answers are those of {@link #rewritten}, without compiling the pack for each.
     */
    Map<Change, RuleBook> tryOut(List<Change> changes);

    /** The rules with one change, written into the pack's text and compiled as a whole. */
    RuleBook rewritten(Change change);

    /**
     * A part of a rule.
     *
     * @param id its place among all parts of the pack
     * @param pattern which pattern of the rule it belongs to, from 0; for a branch, the first within it
     * @param kode the evidence code that the pattern demands; empty where it demands none
     * @param expression what it says; null for a {@code not} or a branch
     * @param line in the rule's file, from 1
     * @param variables what each variable of the rule is read from; a total's variable as what it totals, a count with an empty field
     */
    record Part(
            int id,
            Kind kind,
            Rule rule,
            int pattern,
            String form,
            String kode,
            @Nullable Expression expression,
            int line,
            Map<String, FieldUse> variables) {

        /** Where it stands among the evidence. */
        public String place() {
            return kode.isEmpty() ? form : form + " " + kode;
        }
    }

    /** What a part is. */
    enum Kind {
        /** A constraint on a fact. */
        CONSTRAINT,
        /** A constraint on a total. */
        LIMIT,
        /** A {@code not} with its pattern. */
        ABSENCE,
        /** One branch of an {@code or}. */
        BRANCH,
        /** What the rule awards. */
        POINTS,
        /** A value of the fact that the rule concludes. */
        CONCLUSION
    }

    /**
     * A change of one part.
     *
     * @param expression what it says instead; null where the part is taken away or turned around
     */
    record Change(Part part, Action action, @Nullable Expression expression) {
        /** What is done. */
        public enum Action {
            /** It says something else. */
            REPLACED,
            /** It is gone. */
            REMOVED,
            /** A {@code not} is dropped, so that there has to be such a fact. */
            AFFIRMED
        }

        /** What was said, and what is said instead; nothing is written as a dash. */
        public String text() {
            return switch (part.kind()) {
                case POINTS -> "@Points: " + said(part.expression()) + " -> " + said(expression);
                case CONCLUSION -> "then " + part.form() + ": " + said(part.expression()) + " -> " + said(expression);
                case ABSENCE -> "not " + part.place() + " -> " + (action == Action.AFFIRMED ? part.place() : "-");
                case BRANCH -> "or " + part.place() + " -> -";
                case CONSTRAINT, LIMIT -> part.place() + ": " + said(part.expression()) + " -> " + said(expression);
            };
        }

        private static String said(@Nullable Expression expression) {
            return expression == null ? "-" : expression.text();
        }
    }
}
