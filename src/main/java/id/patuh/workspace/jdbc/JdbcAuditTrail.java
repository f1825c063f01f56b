package id.patuh.workspace.jdbc;

import id.patuh.workspace.Actor;
import id.patuh.workspace.AuditEntry;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.AuditTrail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The audit trail in a table; the head beside it tells when the end is cut off. */
final class JdbcAuditTrail implements AuditTrail {
    private static final int AT_ONCE = 1000;

    private final Database database;

    JdbcAuditTrail(Database database) {
        this.database = database;
    }

    /** Joins the transaction that it is called in; the head is held first, so that entries follow one another. */
    @Override
    public void record(Actor by, Action action, String object, String detail) {
        database.together(() -> {
            database.sql("update audit_head set sequence = sequence + 1 where id = 1")
                    .update();
            var head = head();
            var entry = entry(head.sequence(), database.now(), by, action, object, detail, head.hash());
            insert(entry);
            database.sql("update audit_head set hash = :hash where id = 1")
                    .param("hash", entry.hash())
                    .update();
        });
    }

    private void insert(AuditEntry entry) {
        database.sql("""
                        insert into audit_entry
                          (sequence, made_at, actor, actor_name, action, object, detail, previous, hash)
                        values (:sequence, :made, :actor, :name, :action, :object, :detail, :previous, :hash)""")
                .param("sequence", entry.sequence())
                .param("made", entry.made().toEpochMilli())
                .param("actor", entry.actor().id())
                .param("name", entry.actor().name())
                .param("action", entry.action().name())
                .param("object", entry.object())
                .param("detail", entry.detail())
                .param("previous", entry.previous())
                .param("hash", entry.hash())
                .update();
    }

    private static AuditEntry entry(
            long sequence, Instant made, Actor by, Action action, String object, String detail, String previous) {
        return new AuditEntry(
                sequence,
                made,
                by,
                action,
                object,
                detail,
                previous,
                hash(sequence, made, by, action.name(), object, detail, previous));
    }

    private static String hash(
            long sequence, Instant made, Actor by, String action, String object, String detail, String previous) {
        return Hashes.of(sequence, made.toEpochMilli(), by.id(), by.name(), action, object, detail, previous);
    }

    @Override
    public List<AuditEntry> latest(int from, int count) {
        return database.sql("select * from audit_entry order by sequence desc limit :count offset :from")
                .param("count", count)
                .param("from", from)
                .query(JdbcAuditTrail::entry)
                .list();
    }

    @Override
    public long size() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    @Override
    public void each(Consumer<AuditEntry> reader) {
        long after = 0;
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            page.forEach(reader);
            after = page.get(page.size() - 1).sequence();
        }
    }

    @Override
    public Optional<Break> verify() {
        return database.together(() -> {
            var check = new ChainCheck();
            each(check::read);
            return check.end(head());
        });
    }

    private List<AuditEntry> page(long after) {
        return database.sql("select * from audit_entry where sequence > :after order by sequence limit :count")
                .param("after", after)
                .param("count", AT_ONCE)
                .query(JdbcAuditTrail::entry)
                .list();
    }

    private Head head() {
        return database.sql("select sequence, hash from audit_head where id = 1")
                .query((row, number) -> new Head(row.getLong("sequence"), row.getString("hash")))
                .optional()
                .orElse(new Head(-1, ""));
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("sequence"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                new Actor(row.getString("actor"), row.getString("actor_name")),
                Action.valueOf(row.getString("action")),
                row.getString("object"),
                row.getString("detail"),
                row.getString("previous"),
                row.getString("hash"));
    }

    /** The end of the chain. */
    private record Head(long sequence, String hash) {}

    /** Follows the chain from its beginning to the first break. */
    private static final class ChainCheck {
        private long sequence;
        private String hash = "";
        private Optional<Break> found = Optional.empty();

        void read(AuditEntry entry) {
            if (found.isPresent()) {
                return;
            }
            sequence++;
            if (entry.sequence() != sequence) {
                found = Optional.of(new Break(sequence, Break.Kind.MISSING));
            } else if (!entry.previous().equals(hash) || !entry.hash().equals(hashOf(entry))) {
                found = Optional.of(new Break(sequence, Break.Kind.CHANGED));
            }
            hash = entry.hash();
        }

        Optional<Break> end(Head head) {
            if (found.isPresent()) {
                return found;
            }
            if (head.sequence() > sequence) {
                return Optional.of(new Break(sequence + 1, Break.Kind.MISSING));
            }
            return head.sequence() == sequence && head.hash().equals(hash)
                    ? Optional.empty()
                    : Optional.of(new Break(sequence, Break.Kind.CHANGED));
        }

        private static String hashOf(AuditEntry entry) {
            return hash(
                    entry.sequence(),
                    entry.made(),
                    entry.actor(),
                    entry.action().name(),
                    entry.object(),
                    entry.detail(),
                    entry.previous());
        }
    }
}
