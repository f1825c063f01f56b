package id.patuh.workspace.jdbc;

import id.patuh.workspace.State;
import id.patuh.workspace.WorkspaceException;

/** How far assessments have come; to be asked within the transaction that depends on it. */
final class States {
    private final Database database;

    States(Database database) {
        this.database = database;
    }

    /** Holds the assessment until the transaction ends, so that its state cannot change meanwhile. */
    State hold(String assessment) {
        int found = database.sql("update assessment set state = state where id = :id")
                .param("id", assessment)
                .update();
        if (found == 0) {
            throw new WorkspaceException("workspace.assessment.missing");
        }
        return State.valueOf(database.sql("select state from assessment where id = :id")
                .param("id", assessment)
                .query(String.class)
                .single());
    }

    void requireOpen(String assessment) {
        if (!hold(assessment).open()) {
            throw new WorkspaceException("workspace.assessment.closed");
        }
    }

    void requireNotFrozen(String assessment) {
        if (hold(assessment).frozen()) {
            throw new WorkspaceException("workspace.assessment.frozen");
        }
    }
}
