package id.patuh.authoring.lint;

import id.patuh.rules.Expression.Operator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * A set of numbers, as the places where it begins and ends.
 *
 * @param unbounded whether it reaches down without end
 * @param cuts in order; at each the set begins or ends
 */
record Ranges(boolean unbounded, List<Cut> cuts) {
    static final Ranges NONE = new Ranges(false, List.of());
    static final Ranges ALL = new Ranges(true, List.of());

    /** The numbers strictly between two places. */
    record Gap(Cut from, Cut to) {}

    static Ranges of(Operator operator, BigDecimal value) {
        return switch (operator) {
            case LESS -> new Ranges(true, List.of(Cut.before(value)));
            case AT_MOST -> new Ranges(true, List.of(Cut.after(value)));
            case MORE -> new Ranges(false, List.of(Cut.after(value)));
            case AT_LEAST -> new Ranges(false, List.of(Cut.before(value)));
            case EQUAL -> new Ranges(false, List.of(Cut.before(value), Cut.after(value)));
            case NOT_EQUAL -> of(Operator.EQUAL, value).not();
        };
    }

    /**
     * The whole numbers among the numbers, each standing for itself and what follows up to the next: no number lies
     * between 110 and 111 then.
     */
    static Ranges ofWhole(Operator operator, BigDecimal value) {
        var next = Cut.before(value.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
        var self = Cut.before(value.setScale(0, RoundingMode.CEILING));
        return switch (operator) {
            case LESS -> new Ranges(true, List.of(self));
            case AT_MOST -> new Ranges(true, List.of(next));
            case MORE -> new Ranges(false, List.of(next));
            case AT_LEAST -> new Ranges(false, List.of(self));
            case EQUAL -> self.compareTo(next) < 0 ? new Ranges(false, List.of(self, next)) : NONE;
            case NOT_EQUAL -> ofWhole(Operator.EQUAL, value).not();
        };
    }

    Ranges not() {
        return new Ranges(!unbounded, cuts);
    }

    Ranges and(Ranges other) {
        return combined(other, Boolean::logicalAnd);
    }

    Ranges or(Ranges other) {
        return combined(other, Boolean::logicalOr);
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    boolean contains(Ranges other) {
        return other.and(not()).isEmpty();
    }

    /** What is left out between the lowest and the highest number. */
    List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (int i = unbounded ? 0 : 1; i + 1 < cuts.size(); i += 2) {
            gaps.add(new Gap(cuts.get(i), cuts.get(i + 1)));
        }
        return gaps;
    }

    private Ranges combined(Ranges other, BinaryOperator<Boolean> operator) {
        var all = new TreeSet<>(cuts);
        all.addAll(other.cuts);
        boolean begins = operator.apply(unbounded, other.unbounded);
        boolean inside = begins;
        var kept = new ArrayList<Cut>();
        for (var cut : all) {
            boolean next = operator.apply(isInsideAfter(cut), other.isInsideAfter(cut));
            if (next != inside) {
                kept.add(cut);
            }
            inside = next;
        }
        return new Ranges(begins, List.copyOf(kept));
    }

    private boolean isInsideAfter(Cut place) {
        boolean inside = unbounded;
        for (var cut : cuts) {
            if (cut.compareTo(place) > 0) {
                return inside;
            }
            inside = !inside;
        }
        return inside;
    }
}
