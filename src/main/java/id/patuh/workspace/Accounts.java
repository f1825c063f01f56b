package id.patuh.workspace;

import java.util.List;
import java.util.Optional;

/** The accounts. Passwords are kept as bcrypt hashes only; every change is in the audit trail. */
public interface Accounts {
    /** How many characters a password has at least. */
    int SHORTEST_PASSWORD = 10;

    /** How many bytes a password has at most, in UTF-8; bcrypt reads no more. */
    int LONGEST_PASSWORD = 72;

    /** Whether nobody can sign in yet. */
    boolean none();

    /** Sorted by login. */
    List<Account> all();

    Optional<Account> find(String id);

    /** Something that changes with every new password and does not tell it; empty where there is no such account. */
    Optional<String> passwordMark(String id);

    /**
     * Makes an account.
     *
     * @throws WorkspaceException if the login is taken, or something is missing or too long
     */
    Account create(NewAccount account, String password, Actor by);

    /** Answers for a login that nobody has as for a wrong password, locks included, and takes as long. */
    SignIn signIn(String login, String password);

    /**
     * Somebody's own new password.
     *
     * @throws WorkspaceException if the old one is wrong, or the new one is too short, too long or the old one
     */
    void changePassword(String id, String old, String replacement);

    /**
     * A password that somebody else chose, to be changed at the next sign-in; opens a locked account.
     *
     * @throws WorkspaceException if it is too short or too long, or there is no such account
     */
    void resetPassword(String id, String password, Actor by);

    /** Closes or opens an account; the last open administrator cannot be closed. */
    void setActive(String id, boolean active, Actor by);
}
