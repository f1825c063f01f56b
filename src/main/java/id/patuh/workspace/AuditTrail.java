package id.patuh.workspace;

import id.patuh.workspace.AuditEntry.Action;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Who did what, when, to which object: a chain in which every entry carries the hash of the one before. */
public interface AuditTrail {
    /** Adds what is no part of another change, such as signing in. */
    void record(Actor by, Action action, String object, String detail);

    /** The latest first. */
    List<AuditEntry> latest(int from, int count);

    long size();

    /** All entries, the first one first. */
    void each(Consumer<AuditEntry> reader);

    /** Looks at every entry, while others may be added. The first entry that does not follow from the one before, or that is missing; empty where the chain holds. */
    Optional<Break> verify();

    /**
     * Where the chain breaks.
     *
     * @param sequence of the first entry that is missing, was changed or was put in
     */
    record Break(long sequence, Kind kind) {
        /** What is wrong there. */
        public enum Kind {
            CHANGED,
            MISSING
        }
    }
}
