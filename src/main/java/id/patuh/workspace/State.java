package id.patuh.workspace;

import java.util.Set;

/** How far an assessment has come. */
public enum State {
    /** Offices hand in. */
    COLLECTING,
    /** The bureau and its verifiers look through; corrections still come in. */
    CHECKING,
    /** The bureau is done; nothing comes in any more. */
    READY,
    /** Handed in: frozen, with a receipt. */
    SUBMITTED,
    /** The ministry's result is recorded. */
    DECIDED;

    /** Where it may go from here. */
    public Set<State> next() {
        return switch (this) {
            case COLLECTING -> Set.of(CHECKING);
            case CHECKING -> Set.of(COLLECTING, READY);
            case READY -> Set.of(CHECKING, SUBMITTED);
            case SUBMITTED -> Set.of(DECIDED);
            case DECIDED -> Set.of();
        };
    }

    /** Whether workbooks may come in. */
    public boolean open() {
        return this == COLLECTING || this == CHECKING;
    }

    /** Whether nothing about the evidence may change any more. */
    public boolean frozen() {
        return this == SUBMITTED || this == DECIDED;
    }
}
