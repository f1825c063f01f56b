package id.patuh.evidence.sheet;

import java.util.Optional;

/** Calculates the formulas of one file anew. */
public interface Formulas extends AutoCloseable {
    /** Of a file whose formulas nobody calculates. */
    Formulas NONE = (sheet, cell) -> Optional.empty();

    /** A formula's cell as it would be now; empty where that cannot be said safely. */
    Optional<RawCell> calculate(String sheet, RawCell cell);

    @Override
    default void close() {
        // Most hold nothing.
    }
}
