package id.patuh.workspace.jdbc;

import id.patuh.workspace.Accounts;
import id.patuh.workspace.Assessments;
import id.patuh.workspace.AuditTrail;
import id.patuh.workspace.Evaluations;
import id.patuh.workspace.Evidence;
import id.patuh.workspace.Reviews;
import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.Workspace;
import java.time.Clock;

/** The workspace in a database. */
public final class JdbcWorkspace implements Workspace {
    private final Database database;
    private final JdbcAccounts accounts;
    private final JdbcAssessments assessments;
    private final JdbcEvidence evidence;
    private final JdbcEvaluations evaluations;
    private final JdbcReviews reviews;
    private final JdbcAuditTrail audit;

    private JdbcWorkspace(Database database) {
        this.database = database;
        this.audit = new JdbcAuditTrail(database);
        var contents = new Contents(database);
        var states = new States(database);
        this.accounts = new JdbcAccounts(database, audit);
        this.evidence = new JdbcEvidence(database, audit, contents, states);
        this.assessments = new JdbcAssessments(database, audit, contents, states, evidence);
        this.evaluations = new JdbcEvaluations(database, audit, contents, states);
        this.reviews = new JdbcReviews(database, audit, states);
    }

    /** See {@link Workspace#open}. */
    public static JdbcWorkspace open(StorageSettings settings, Clock clock) {
        return new JdbcWorkspace(Database.open(settings, clock, true));
    }

    /** See {@link Workspace#openExisting}. */
    public static JdbcWorkspace openExisting(StorageSettings settings, Clock clock) {
        return new JdbcWorkspace(Database.open(settings, clock, false));
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Assessments assessments() {
        return assessments;
    }

    @Override
    public Evidence evidence() {
        return evidence;
    }

    @Override
    public Evaluations evaluations() {
        return evaluations;
    }

    @Override
    public Reviews reviews() {
        return reviews;
    }

    @Override
    public AuditTrail audit() {
        return audit;
    }

    @Override
    public void close() {
        database.close();
    }
}
