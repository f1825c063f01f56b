package id.patuh.workspace.jdbc;

import id.patuh.assessment.Verdict;
import id.patuh.workspace.Actor;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.Reviews;
import id.patuh.workspace.WorkspaceException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Reviews, rulings and remarks in tables. */
final class JdbcReviews implements Reviews {
    private static final int LONGEST = 4000;
    private static final int LONGEST_CODE = 50;

    private final Database database;
    private final JdbcAuditTrail audit;
    private final States states;

    JdbcReviews(Database database, JdbcAuditTrail audit, States states) {
        this.database = database;
        this.audit = audit;
        this.states = states;
    }

    @Override
    public Answer review(String assessment, String indicator, Outcome outcome, String reason, Seen seen, Actor by) {
        boolean accepted = outcome == Outcome.ACCEPTED;
        var why = accepted ? Words.optional(reason, LONGEST) : reason(reason);
        var said = new Said("review", "outcome", "reviewer", outcome.name(), why, seen);
        return say(assessment, code(indicator), said, by, code -> {
            var action = accepted ? Action.EVIDENCE_ACCEPTED : Action.EVIDENCE_RETURNED;
            audit.record(by, action, object(assessment, code), why);
        });
    }

    @Override
    public Answer rule(String assessment, String indicator, String verdict, String reason, Seen seen, Actor by) {
        var why = reason(reason);
        requireKnown(verdict);
        var said = new Said("ruling", "verdict", "ruler", verdict, why, seen);
        return say(
                assessment,
                code(indicator),
                said,
                by,
                code -> audit.record(by, Action.VERDICT_RULED, object(assessment, code), verdict + " " + why));
    }

    /** A review or a ruling, and the columns that differ between the two. */
    private record Said(String table, String what, String who, String word, String reason, Seen seen) {}

    private Answer say(String assessment, String code, Said said, Actor by, Consumer<String> record) {
        return database.together(() -> {
            states.requireNotFrozen(assessment);
            if (saidLast(assessment, code, said, by)) {
                return Answer.SAID_ALREADY;
            }
            if (count("review", assessment, code) != said.seen().reviews()
                    || count("ruling", assessment, code) != said.seen().rulings()) {
                return Answer.OUTDATED;
            }
            insert(assessment, code, said, by);
            record.accept(code);
            return Answer.RECORDED;
        });
    }

    /** Whether the last word about the indicator is this very one. */
    private boolean saidLast(String assessment, String code, Said said, Actor by) {
        var same = "select count(*) from " + said.table() + " where assessment = :assessment and number ="
                + " (select max(number) from " + said.table()
                + " where assessment = :assessment and indicator = :indicator)"
                + " and made_by = :by and " + said.what() + " = :word and reason = :reason and evidence = :evidence";
        return database.sql(same)
                        .param("assessment", assessment)
                        .param("indicator", code)
                        .param("by", by.id())
                        .param("word", said.word())
                        .param("reason", said.reason())
                        .param("evidence", said.seen().evidence())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private long count(String table, String assessment, String code) {
        return database.sql(
                        "select count(*) from " + table + " where assessment = :assessment and indicator = :indicator")
                .param("assessment", assessment)
                .param("indicator", code)
                .query(Long.class)
                .single();
    }

    private void insert(String assessment, String code, Said said, Actor by) {
        database.sql("insert into " + said.table() + " (assessment, number, indicator, " + said.what()
                        + ", reason, evidence, made_at, made_by, " + said.who() + ") values (:assessment, "
                        + next(said.table()) + ", :indicator, :word, :reason, :evidence, :now, :by, :name)")
                .param("assessment", assessment)
                .param("indicator", code)
                .param("word", said.word())
                .param("reason", said.reason())
                .param("evidence", said.seen().evidence())
                .param("now", database.now().toEpochMilli())
                .param("by", by.id())
                .param("name", by.name())
                .update();
    }

    @Override
    public void remark(String assessment, String indicator, String words, Actor by) {
        var code = code(indicator);
        var said = Words.lines(words, LONGEST, "workspace.remark.missing");
        database.together(() -> {
            states.hold(assessment);
            database.sql("insert into remark (assessment, number, indicator, words, made_at, made_by, author)"
                            + " values (:assessment, " + next("remark") + ", :indicator, :words, :now, :by, :name)")
                    .param("assessment", assessment)
                    .param("indicator", code)
                    .param("words", said)
                    .param("now", database.now().toEpochMilli())
                    .param("by", by.id())
                    .param("name", by.name())
                    .update();
            audit.record(by, Action.REMARKED, object(assessment, code), said);
        });
    }

    @Override
    public List<Review> reviews(String assessment) {
        return database.sql("select * from review where assessment = :id order by number")
                .param("id", assessment)
                .query((row, number) -> new Review(
                        row.getString("indicator"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        row.getString("evidence"),
                        Instant.ofEpochMilli(row.getLong("made_at")),
                        row.getString("reviewer")))
                .list();
    }

    @Override
    public List<Ruling> rulings(String assessment) {
        return database.sql("select * from ruling where assessment = :id order by number")
                .param("id", assessment)
                .query((row, number) -> new Ruling(
                        row.getString("indicator"),
                        row.getString("verdict"),
                        row.getString("reason"),
                        row.getString("evidence"),
                        Instant.ofEpochMilli(row.getLong("made_at")),
                        row.getString("ruler")))
                .list();
    }

    @Override
    public List<Remark> remarks(String assessment, String indicator) {
        return database.sql("select * from remark where assessment = :id and indicator = :indicator order by number")
                .param("id", assessment)
                .param("indicator", indicator)
                .query((row, number) -> new Remark(
                        row.getString("indicator"),
                        row.getString("words"),
                        Instant.ofEpochMilli(row.getLong("made_at")),
                        row.getString("author")))
                .list();
    }

    /** Counted where the assessment is held, since two of the same moment have to keep their order. */
    private static String next(String table) {
        return "(select coalesce(max(number), 0) + 1 from " + table + " where assessment = :assessment)";
    }

    private static String code(String indicator) {
        return Words.line(indicator, LONGEST_CODE, "workspace.words.missing");
    }

    private static void requireKnown(String verdict) {
        if (Arrays.stream(Verdict.values()).map(Verdict::name).noneMatch(verdict::equals)) {
            throw new WorkspaceException("workspace.ruling.verdictUnknown", verdict);
        }
    }

    private static String reason(String typed) {
        return Words.lines(typed, LONGEST, "workspace.reason.missing");
    }

    private static String object(String assessment, String indicator) {
        return JdbcAssessments.object(assessment) + "/" + indicator;
    }
}
