package id.patuh.workspace.jdbc;

import id.patuh.workspace.Actor;
import id.patuh.workspace.Assessments;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.Evidence;
import id.patuh.workspace.State;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.WorkspaceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Assessments in tables. */
final class JdbcAssessments implements Assessments {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_SCORE = 20;
    private static final int LONGEST_REASON = 2000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Compared here, since every database sorts texts in a way of its own. */
    private static final Comparator<StoredAssessment> LATEST_FIRST = Comparator.comparing(
                    StoredAssessment::year, Comparator.reverseOrder())
            .thenComparing(StoredAssessment::subject)
            .thenComparing(StoredAssessment::regulation)
            .thenComparing(StoredAssessment::id);

    private final Database database;
    private final JdbcAuditTrail audit;
    private final Contents contents;
    private final States states;
    private final Evidence evidence;

    JdbcAssessments(Database database, JdbcAuditTrail audit, Contents contents, States states, Evidence evidence) {
        this.database = database;
        this.audit = audit;
        this.contents = contents;
        this.states = states;
        this.evidence = evidence;
    }

    @Override
    public List<StoredAssessment> all(@Nullable String region) {
        var offices = new OfficeLists(database);
        return database
                .sql("select * from assessment where :everywhere = 1 or lower(region) = lower(:region)")
                .param("everywhere", Database.flag(region == null))
                .param("region", region == null ? "" : region)
                .query((row, number) -> assessment(row, offices))
                .list()
                .stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public Optional<StoredAssessment> find(String id) {
        var offices = new OfficeLists(database, id);
        return database.sql("select * from assessment where id = :id")
                .param("id", id)
                .query((row, number) -> assessment(row, offices))
                .optional();
    }

    @Override
    public Optional<StoredAssessment> before(StoredAssessment later) {
        return database.sql("""
                        select id from assessment a
                        where lower(region) = lower(:region) and lower(subject) = lower(:subject) and year < :year
                        order by case when exists (select 1 from workbook w where w.assessment = a.id and w.withdrawn = 0)
                            then 0 else 1 end,
                          case when regulation = :regulation then 0 else 1 end, year desc, created_at desc, id
                        limit 1""")
                .param("regulation", later.regulation())
                .param("region", later.region())
                .param("subject", later.subject())
                .param("year", later.year())
                .query(String.class)
                .optional()
                .flatMap(this::find);
    }

    @Override
    public StoredAssessment create(
            String region, String regulation, String subject, int year, Set<String> offices, Actor by) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new WorkspaceException("workspace.assessment.year", FIRST_YEAR + "–" + LAST_YEAR);
        }
        var id = Database.newId();
        var named = named(offices);
        var stored = new StoredAssessment(
                id,
                Words.line(region, LONGEST_NAME, "workspace.assessment.regionMissing"),
                Words.line(regulation, LONGEST_CODE, "workspace.assessment.regulationMissing"),
                Words.line(subject, LONGEST_NAME, "workspace.assessment.subjectMissing"),
                year,
                State.COLLECTING,
                database.now(),
                List.copyOf(named));
        try {
            database.together(() -> {
                insert(stored, by);
                insertOffices(id, named);
                var detail = "%s %s %d".formatted(stored.regulation(), stored.subject(), year);
                audit.record(by, Action.ASSESSMENT_CREATED, object(id), detail);
            });
        } catch (DuplicateKeyException taken) {
            throw new WorkspaceException("workspace.assessment.taken", stored.subject(), String.valueOf(year));
        }
        return stored;
    }

    private void insert(StoredAssessment stored, Actor by) {
        database.sql("""
                        insert into assessment (id, region, regulation, subject, year, state, created_at, created_by)
                        values (:id, :region, :regulation, :subject, :year, :state, :created, :by)""")
                .param("id", stored.id())
                .param("region", stored.region())
                .param("regulation", stored.regulation())
                .param("subject", stored.subject())
                .param("year", stored.year())
                .param("state", stored.state().name())
                .param("created", stored.created().toEpochMilli())
                .param("by", by.id())
                .update();
    }

    private static Set<String> named(Set<String> offices) {
        return offices.stream()
                .map(office -> Words.line(office, LONGEST_CODE, "workspace.words.missing"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void insertOffices(String id, Set<String> offices) {
        for (var office : offices) {
            database.sql("insert into assessment_office (assessment, office) values (:id, :office)")
                    .param("id", id)
                    .param("office", office)
                    .update();
        }
    }

    @Override
    public void setOffices(String id, Set<String> offices, Actor by) {
        var named = named(offices);
        database.together(() -> {
            states.requireNotFrozen(id);
            database.sql("delete from assessment_office where assessment = :id")
                    .param("id", id)
                    .update();
            insertOffices(id, named);
            audit.record(by, Action.OFFICES_NAMED, object(id), String.join(" ", named));
        });
    }

    @Override
    public void move(String id, State to, String reason, Actor by) {
        if (to.frozen()) {
            throw new WorkspaceException("workspace.assessment.needsPapers");
        }
        var why = Words.optional(reason, LONGEST_REASON);
        database.together(() -> {
            step(id, to);
            audit.record(by, Action.STATE_CHANGED, object(id), why.isEmpty() ? to.name() : to.name() + " " + why);
        });
    }

    @Override
    public void submit(String id, String fingerprint, Map<String, byte[]> papers, Actor by) {
        database.together(() -> {
            step(id, State.SUBMITTED);
            if (!evidence.fingerprint(id).equals(fingerprint)) {
                throw new WorkspaceException("workspace.assessment.changedMeanwhile");
            }
            for (var paper : papers.entrySet()) {
                database.sql("insert into paper (assessment, name, sha256) values (:id, :name, :hash)")
                        .param("id", id)
                        .param("name", paper.getKey())
                        .param("hash", contents.keep(paper.getValue()))
                        .update();
            }
            audit.record(by, Action.SUBMITTED, object(id), fingerprint);
        });
    }

    private void step(String id, State to) {
        var from = states.hold(id);
        if (!from.next().contains(to)) {
            throw new WorkspaceException("workspace.assessment.noWay");
        }
        database.sql("update assessment set state = :state where id = :id")
                .param("state", to.name())
                .param("id", id)
                .update();
    }

    @Override
    public List<String> papers(String id) {
        return database
                .sql("select name from paper where assessment = :id")
                .param("id", id)
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public Optional<byte[]> paper(String id, String name) {
        return database.sql("select sha256 from paper where assessment = :id and name = :name")
                .param("id", id)
                .param("name", name)
                .query(String.class)
                .optional()
                .flatMap(contents::find);
    }

    @Override
    public void decide(String id, NewOutcome outcome, Actor by) {
        var rating = Words.line(outcome.rating(), LONGEST_NAME, "workspace.outcome.ratingMissing");
        var note = Words.optional(outcome.note(), LONGEST_REASON);
        var told = outcome.score();
        var score = told == null ? "" : Words.optional(told, LONGEST_SCORE);
        database.together(() -> {
            step(id, State.DECIDED);
            database.sql("""
                            insert into outcome (assessment, score, rating, note, made_at, made_by, recorder)
                            values (:id, :score, :rating, :note, :now, :by, :recorder)""")
                    .param("id", id)
                    .param("score", score.isEmpty() ? null : score)
                    .param("rating", rating)
                    .param("note", note)
                    .param("now", database.now().toEpochMilli())
                    .param("by", by.id())
                    .param("recorder", by.name())
                    .update();
            audit.record(by, Action.DECIDED, object(id), rating);
        });
    }

    @Override
    public Optional<Outcome> outcome(String id) {
        return database.sql("select * from outcome where assessment = :id")
                .param("id", id)
                .query((row, number) -> new Outcome(
                        row.getString("score"),
                        row.getString("rating"),
                        row.getString("note"),
                        Instant.ofEpochMilli(row.getLong("made_at")),
                        row.getString("recorder")))
                .optional();
    }

    static String object(String id) {
        return "assessment/" + id;
    }

    private static StoredAssessment assessment(ResultSet row, OfficeLists offices) throws SQLException {
        var id = row.getString("id");
        return new StoredAssessment(
                id,
                row.getString("region"),
                row.getString("regulation"),
                row.getString("subject"),
                row.getInt("year"),
                State.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("created_at")),
                offices.of(id));
    }
}
