package id.patuh.web.start;

import id.patuh.web.WebServer.FirstAccount;
import id.patuh.workspace.Actor;
import id.patuh.workspace.NewAccount;
import id.patuh.workspace.Role;
import id.patuh.workspace.Workspace;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** Makes the first administrator, whose password is told once and never stored. */
final class FirstStart {
    /** Without letters and digits that look like others. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final String LOGIN = "admin";

    private FirstStart() {}

    static @Nullable FirstAccount account(Workspace workspace, boolean local) {
        if (local || !workspace.accounts().none()) {
            return null;
        }
        var password = password(new SecureRandom());
        workspace
                .accounts()
                .create(
                        new NewAccount(LOGIN, "Administrator", Role.ADMINISTRATOR, null, null, true),
                        password,
                        Actor.PROGRAM);
        return new FirstAccount(LOGIN, password);
    }

    private static String password(SecureRandom random) {
        var password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int i = 0; i < GROUP; i++) {
                password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return password.toString();
    }
}
