package id.patuh.workspace;

import org.jspecify.annotations.Nullable;

/**
 * An account to be made.
 *
 * @param region see {@link Account}
 * @param office see {@link Account}
 * @param subject see {@link Account}
 * @param temporary whether the password has to be changed at the first sign-in
 */
public record NewAccount(
        String login,
        String name,
        Role role,
        @Nullable String region,
        @Nullable String office,
        @Nullable String subject,
        boolean temporary) {

    /** One that is not limited to a unit. */
    public NewAccount(
            String login, String name, Role role, @Nullable String region, @Nullable String office, boolean temporary) {
        this(login, name, role, region, office, null, temporary);
    }
}
