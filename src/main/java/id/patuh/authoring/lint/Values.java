package id.patuh.authoring.lint;

import java.util.HashSet;
import java.util.Set;

/** Which values a rule lets through for one field. */
sealed interface Values {
    boolean isEmpty();

    /** Whether every value that the other lets through is let through here. */
    boolean contains(Values other);

    Values and(Values other);

    Values or(Values other);

    Values not();

    /**
     * Of a field that holds numbers.
     *
     * @param blank whether a field that is not filled in is let through, too
     */
    record Numbers(Ranges ranges, boolean blank) implements Values {
        @Override
        public boolean isEmpty() {
            return ranges.isEmpty() && !blank;
        }

        @Override
        public boolean contains(Values other) {
            return other instanceof Numbers numbers && ranges.contains(numbers.ranges) && (blank || !numbers.blank);
        }

        @Override
        public Values and(Values other) {
            return other instanceof Numbers numbers
                    ? new Numbers(ranges.and(numbers.ranges), blank && numbers.blank)
                    : this;
        }

        @Override
        public Values or(Values other) {
            return other instanceof Numbers numbers
                    ? new Numbers(ranges.or(numbers.ranges), blank || numbers.blank)
                    : this;
        }

        @Override
        public Values not() {
            return new Numbers(ranges.not(), !blank);
        }
    }

    /**
     * Of a field that holds words, or yes and no.
     *
     * @param all whether the words are those that are left out, all others being let through
     */
    record Words(Set<Object> words, boolean all, boolean blank) implements Values {
        @Override
        public boolean isEmpty() {
            return words.isEmpty() && !all && !blank;
        }

        @Override
        public boolean contains(Values other) {
            return other.and(not()).isEmpty();
        }

        @Override
        public Values and(Values other) {
            return other instanceof Words that ? with(that) : this;
        }

        private Words with(Words that) {
            var both = new HashSet<>(words);
            boolean noneBlank = blank && that.blank;
            if (all && that.all) {
                both.addAll(that.words);
                return new Words(both, true, noneBlank);
            }
            if (all) {
                both = new HashSet<>(that.words);
                both.removeAll(words);
            } else if (that.all) {
                both.removeAll(that.words);
            } else {
                both.retainAll(that.words);
            }
            return new Words(both, false, noneBlank);
        }

        @Override
        public Values or(Values other) {
            return not().and(other.not()).not();
        }

        @Override
        public Values not() {
            return new Words(words, !all, !blank);
        }
    }
}
