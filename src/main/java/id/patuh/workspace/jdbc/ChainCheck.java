package id.patuh.workspace.jdbc;

import id.patuh.workspace.AuditTrail.Break;
import id.patuh.workspace.jdbc.JdbcAuditTrail.Head;
import id.patuh.workspace.jdbc.JdbcAuditTrail.Line;
import java.util.Optional;

/** Follows the audit trail from its beginning to the first break. */
final class ChainCheck {
    private long sequence;
    private String hash = "";
    private Optional<Break> found = Optional.empty();

    void read(Line line) {
        if (found.isEmpty()) {
            found = broken(line);
            sequence = line.link().sequence();
            hash = line.hash();
        }
    }

    private Optional<Break> broken(Line line) {
        long expected = sequence + 1;
        long actual = line.link().sequence();
        if (actual < expected) {
            return Optional.of(new Break(actual, Break.Kind.CHANGED));
        }
        if (actual > expected) {
            return Optional.of(new Break(expected, Break.Kind.MISSING));
        }
        boolean holds = line.link().previous().equals(hash)
                && line.hash().equals(line.link().hash());
        return holds ? Optional.empty() : Optional.of(new Break(actual, Break.Kind.CHANGED));
    }

    /** The head tells when the end was cut off, or something was put behind it. */
    Optional<Break> end(Head head) {
        if (found.isPresent()) {
            return found;
        }
        if (head.sequence() > sequence) {
            return Optional.of(new Break(sequence + 1, Break.Kind.MISSING));
        }
        if (head.written() > head.sequence()) {
            return Optional.of(new Break(head.sequence() + 1, Break.Kind.CHANGED));
        }
        return head.hash().equals(hash) ? Optional.empty() : Optional.of(new Break(sequence, Break.Kind.CHANGED));
    }
}
