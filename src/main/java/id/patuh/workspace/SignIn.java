package id.patuh.workspace;

import java.time.Instant;

/** What came of an attempt to sign in. */
public sealed interface SignIn {
    /** Name and password are right. */
    record Accepted(Account account) implements SignIn {}

    /** Name or password is wrong, or the account is closed; which of them is not told. */
    record Refused() implements SignIn {}

    /** Too many attempts failed; nothing is tried before that moment. */
    record Locked(Instant until) implements SignIn {}
}
