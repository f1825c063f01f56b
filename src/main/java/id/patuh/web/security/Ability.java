package id.patuh.web.security;

import static id.patuh.workspace.Role.ADMINISTRATOR;
import static id.patuh.workspace.Role.BUREAU;
import static id.patuh.workspace.Role.OFFICE;
import static id.patuh.workspace.Role.READER;
import static id.patuh.workspace.Role.RULE_MAINTAINER;
import static id.patuh.workspace.Role.TRAINER;
import static id.patuh.workspace.Role.VERIFIER;

import id.patuh.workspace.Role;
import java.util.Set;

/** What can be allowed to a role. */
public enum Ability {
    /** See assessments; an office sees its own part. */
    SEE(ADMINISTRATOR, BUREAU, VERIFIER, OFFICE, READER),
    /** See an assessment as a whole: score, every office, documents. */
    SEE_WHOLE(ADMINISTRATOR, BUREAU, VERIFIER, READER),
    /** Set up, move on, submit, record the outcome. */
    RUN(ADMINISTRATOR, BUREAU),
    /** Hand in workbooks. */
    UPLOAD(ADMINISTRATOR, BUREAU, OFFICE),
    /** Accept and return evidence, decide what a person has to decide. */
    REVIEW(VERIFIER),
    /** Take part in discussions. */
    REMARK(ADMINISTRATOR, BUREAU, VERIFIER, OFFICE),
    /** Keep accounts. */
    ACCOUNTS(ADMINISTRATOR),
    /** Read and export the audit trail. */
    AUDIT(ADMINISTRATOR),
    /** Look at regulations and their forms. */
    REGULATIONS(ADMINISTRATOR, BUREAU, VERIFIER, OFFICE, RULE_MAINTAINER, TRAINER, READER);

    /** A copy that nobody can change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    Ability(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** Who has it. */
    public Set<Role> roles() {
        return roles;
    }
}
