package id.patuh.workspace.jdbc;

import id.patuh.workspace.Actor;
import id.patuh.workspace.AuditEntry;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.AuditTrail;
import id.patuh.workspace.WorkspaceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;

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
            int held = database.sql("update audit_head set sequence = sequence + 1 where id = 1")
                    .update();
            if (held == 0) {
                throw new WorkspaceException("workspace.audit.broken");
            }
            append(head(), by, action, Words.storable(object), Words.storable(detail));
        });
    }

    private void append(Head head, Actor by, Action action, String object, String detail) {
        var actor = new Actor(Words.storable(by.id()), Words.storable(by.name()));
        var link = new Link(
                head.sequence(),
                database.now().toEpochMilli(),
                actor.id(),
                actor.name(),
                action.name(),
                object,
                detail,
                head.hash());
        var hash = link.hash();
        insert(link, hash);
        database.sql("update audit_head set hash = :hash where id = 1")
                .param("hash", hash)
                .update();
    }

    /** A number that is there already was put in by somebody else; what calls this must not take it for its own. */
    private void insert(Link link, String hash) {
        try {
            database.sql("""
                            insert into audit_entry
                              (sequence, made_at, actor, actor_name, action, object, detail, previous, hash)
                            values (:sequence, :made, :actor, :name, :action, :object, :detail, :previous, :hash)""")
                    .param("sequence", link.sequence())
                    .param("made", link.made())
                    .param("actor", link.actor())
                    .param("name", link.name())
                    .param("action", link.action())
                    .param("object", link.object())
                    .param("detail", link.detail())
                    .param("previous", link.previous())
                    .param("hash", hash)
                    .update();
        } catch (DuplicateKeyException inserted) {
            throw new WorkspaceException("workspace.audit.broken");
        }
    }

    @Override
    public List<AuditEntry> latest(int from, int count) {
        return database
                .sql("select * from audit_entry order by sequence desc limit :count offset :from")
                .param("count", Math.max(0, count))
                .param("from", Math.max(0, from))
                .query(JdbcAuditTrail::line)
                .list()
                .stream()
                .map(Line::entry)
                .toList();
    }

    @Override
    public long size() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    @Override
    public void each(Consumer<AuditEntry> reader) {
        eachLine(Long.MAX_VALUE, line -> reader.accept(line.entry()));
    }

    /** Compares with the head as it was at first: what is added meanwhile does not matter. */
    @Override
    public Optional<Break> verify() {
        var head = head();
        var check = new ChainCheck();
        eachLine(head.sequence(), check::read);
        return check.end(head);
    }

    private void eachLine(long last, Consumer<Line> reader) {
        long after = Long.MIN_VALUE;
        for (var page = page(after, last); !page.isEmpty(); page = page(after, last)) {
            page.forEach(reader);
            after = page.get(page.size() - 1).link().sequence();
        }
    }

    private List<Line> page(long after, long last) {
        return database.sql("select * from audit_entry where sequence > :after and sequence <= :last"
                        + " order by sequence limit :count")
                .param("after", after)
                .param("last", last)
                .param("count", AT_ONCE)
                .query(JdbcAuditTrail::line)
                .list();
    }

    /** In one statement, so that nothing is added between the head and the end. */
    private Head head() {
        return database.sql("select sequence, hash, (select max(sequence) from audit_entry) as written"
                        + " from audit_head where id = 1")
                .query((row, number) ->
                        new Head(row.getLong("sequence"), row.getString("hash"), row.getLong("written")))
                .optional()
                .orElse(new Head(Long.MAX_VALUE, "", 0));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new Link(
                        row.getLong("sequence"),
                        row.getLong("made_at"),
                        row.getString("actor"),
                        row.getString("actor_name"),
                        row.getString("action"),
                        row.getString("object"),
                        row.getString("detail"),
                        row.getString("previous")),
                row.getString("hash"));
    }

    /** The end of the chain as it is remembered, and as far as there are entries. */
    record Head(long sequence, String hash, long written) {}

    /** An entry as it stands there, whatever somebody made of it. */
    record Line(Link link, String hash) {
        AuditEntry entry() {
            return new AuditEntry(
                    link.sequence(),
                    Instant.ofEpochMilli(link.made()),
                    new Actor(link.actor(), link.name()),
                    action(),
                    link.object(),
                    link.detail(),
                    link.previous(),
                    hash);
        }

        private Action action() {
            return Arrays.stream(Action.values())
                    .filter(known -> known.name().equals(link.action()))
                    .findFirst()
                    .orElse(Action.UNKNOWN);
        }
    }

    /** What an entry's hash is made of. */
    record Link(
            long sequence,
            long made,
            String actor,
            String name,
            String action,
            String object,
            String detail,
            String previous) {
        String hash() {
            return Hashes.of(sequence, made, actor, name, action, object, detail, previous);
        }
    }
}
