package id.patuh.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param login in lower case, unique
 * @param region whose assessments the account belongs to; null for those who belong to none: administrators, rule maintainers,
 *     trainers
 * @param office code of the office, for accounts of offices; null for others
 * @param subject the only unit whose assessments an office's account belongs to; null: those of every unit of the region
 * @param temporary whether the password has to be changed before anything else
 * @param active whether the account may still sign in
 */
public record Account(
        String id,
        String login,
        String name,
        Role role,
        @Nullable String region,
        @Nullable String office,
        @Nullable String subject,
        boolean temporary,
        boolean active,
        Instant created) {

    /** Under whose name this account acts. */
    public Actor actor() {
        return new Actor(id, name);
    }

    /** Whether an assessment is shown to this account, wholly or in part. */
    public boolean sees(StoredAssessment about) {
        return switch (role) {
            case ADMINISTRATOR -> true;
            case BUREAU, VERIFIER, READER -> about.region().equalsIgnoreCase(region);
            case OFFICE -> about.region().equalsIgnoreCase(region) && handsIn(about);
            case RULE_MAINTAINER, TRAINER -> false;
        };
    }

    private boolean handsIn(StoredAssessment about) {
        boolean ofItsUnit = subject == null || subject.equalsIgnoreCase(about.subject());
        return ofItsUnit && office != null && about.offices().contains(office);
    }
}
