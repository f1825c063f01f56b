package id.patuh.rules.drools;

import java.time.LocalDate;

/** What can be compared with what. */
enum Kind {
    TEXT,
    NUMBER,
    /** How many there are. */
    WHOLE,
    /** A year, or a number that a rule writes without decimals; the engine puts it into no count. */
    SMALL,
    /** A total that there may be none of, such as the largest of nothing: the engine cannot reckon with it. */
    EXTREME,
    YESNO,
    DATE,
    /** What is not filled in: it equals nothing but itself, and has no order. */
    BLANK,
    /** Whatever it is: something that was refused already. */
    ANY;

    static Kind of(Class<?> type) {
        if (Number.class.isAssignableFrom(type)) {
            return type == Integer.class ? SMALL : type == Long.class ? WHOLE : NUMBER;
        }
        if (type == Boolean.class) {
            return YESNO;
        }
        return type == LocalDate.class ? DATE : TEXT;
    }

    boolean equalsSome(Kind other) {
        return this == BLANK || other == BLANK || comparesWith(other);
    }

    boolean comparesWith(Kind other) {
        return this == other || this == ANY || other == ANY || (isNumber() && other.isNumber());
    }

    /** Whether one is more or less than another. */
    boolean hasOrder() {
        return isNumber() || this == DATE || this == ANY;
    }

    boolean isNumber() {
        return this == NUMBER || this == WHOLE || this == SMALL || this == EXTREME;
    }

    /** Whether the engine takes it for a field of that kind: it turns no whole number into another. */
    boolean becomes(Kind field) {
        return this == field || this == ANY || this == BLANK;
    }
}
