package id.patuh.authoring.lint;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A place between numbers.
 *
 * @param after whether it lies just above the value rather than just below it
 */
record Cut(BigDecimal value, boolean after) implements Comparable<Cut> {
    private static final Comparator<Cut> IN_ORDER =
            Comparator.comparing(Cut::value).thenComparing(Cut::after);

    static Cut before(BigDecimal value) {
        return new Cut(value.stripTrailingZeros(), false);
    }

    static Cut after(BigDecimal value) {
        return new Cut(value.stripTrailingZeros(), true);
    }

    @Override
    public int compareTo(Cut other) {
        return IN_ORDER.compare(this, other);
    }
}
