package id.patuh.web.security;

import id.patuh.workspace.Account;
import id.patuh.workspace.Actor;
import id.patuh.workspace.Role;
import java.io.Serializable;
import java.time.Instant;

/**
 * Who is signed in.
 *
 * @param local whether it is the one person of a machine that asks for no sign-in
 */
public record Person(Account account, boolean local) implements Serializable {
    /** The one person at a laptop. */
    public static Person atThisMachine(String name) {
        return new Person(
                new Account("local", "local", name, Role.ADMINISTRATOR, null, null, null, false, true, Instant.EPOCH),
                true);
    }

    public Actor actor() {
        return account.actor();
    }

    public String name() {
        return account.name();
    }

    public Role role() {
        return account.role();
    }

    /** Whether the role, or working alone, allows something at all; where, {@link Permissions} says. */
    public boolean may(Ability ability) {
        return local ? ability != Ability.ACCOUNTS : ability.roles().contains(account.role());
    }

    public boolean isOffice() {
        return account.role() == Role.OFFICE;
    }
}
