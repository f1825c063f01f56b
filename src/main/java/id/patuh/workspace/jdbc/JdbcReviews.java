package id.patuh.workspace.jdbc;

import id.patuh.assessment.Verdict;
import id.patuh.workspace.Actor;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.Reviews;
import id.patuh.workspace.WorkspaceException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

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
    public void review(String assessment, String indicator, Outcome outcome, String reason, Actor by) {
        var code = code(indicator);
        boolean accepted = outcome == Outcome.ACCEPTED;
        var why = accepted ? Words.optional(reason, LONGEST) : reason(reason);
        database.together(() -> {
            states.requireNotFrozen(assessment);
            database.sql(
                            "insert into review (assessment, number, indicator, outcome, reason, made_at, made_by, reviewer)"
                                    + " values (:assessment, " + next("review")
                                    + ", :indicator, :outcome, :reason, :now, :by, :name)")
                    .param("assessment", assessment)
                    .param("indicator", code)
                    .param("outcome", outcome.name())
                    .param("reason", why)
                    .param("now", database.now().toEpochMilli())
                    .param("by", by.id())
                    .param("name", by.name())
                    .update();
            var action = accepted ? Action.EVIDENCE_ACCEPTED : Action.EVIDENCE_RETURNED;
            audit.record(by, action, object(assessment, code), why);
        });
    }

    @Override
    public void rule(String assessment, String indicator, String verdict, String reason, Actor by) {
        var code = code(indicator);
        var why = reason(reason);
        requireKnown(verdict);
        database.together(() -> {
            states.requireNotFrozen(assessment);
            database.sql("insert into ruling (assessment, number, indicator, verdict, reason, made_at, made_by, ruler)"
                            + " values (:assessment, " + next("ruling")
                            + ", :indicator, :verdict, :reason, :now, :by, :name)")
                    .param("assessment", assessment)
                    .param("indicator", code)
                    .param("verdict", verdict)
                    .param("reason", why)
                    .param("now", database.now().toEpochMilli())
                    .param("by", by.id())
                    .param("name", by.name())
                    .update();
            audit.record(by, Action.VERDICT_RULED, object(assessment, code), verdict + " " + why);
        });
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
