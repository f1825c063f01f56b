package id.patuh.web.start;

import id.patuh.web.WebServer.FirstAccount;
import id.patuh.web.security.OneTimePassword;
import id.patuh.workspace.Actor;
import id.patuh.workspace.NewAccount;
import id.patuh.workspace.Role;
import id.patuh.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Makes the first administrator, whose password is told once and never stored. */
final class FirstStart {
    private static final String LOGIN = "admin";

    private FirstStart() {}

    static @Nullable FirstAccount account(Workspace workspace, boolean local) {
        if (local || !workspace.accounts().none()) {
            return null;
        }
        var password = OneTimePassword.make();
        workspace
                .accounts()
                .create(
                        new NewAccount(LOGIN, "Administrator", Role.ADMINISTRATOR, null, null, true),
                        password,
                        Actor.PROGRAM);
        return new FirstAccount(LOGIN, password);
    }
}
