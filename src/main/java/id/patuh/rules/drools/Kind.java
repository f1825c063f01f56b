package id.patuh.rules.drools;

import java.time.LocalDate;

/** What can be compared with what. */
enum Kind {
    TEXT,
    NUMBER,
    YESNO,
    DATE,
    ANY;

    static Kind of(Class<?> type) {
        if (Number.class.isAssignableFrom(type)) {
            return NUMBER;
        }
        if (type == Boolean.class) {
            return YESNO;
        }
        return type == LocalDate.class ? DATE : TEXT;
    }

    boolean comparesWith(Kind other) {
        return this == other || this == ANY || other == ANY;
    }
}
