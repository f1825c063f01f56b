package id.patuh.workspace.jdbc;

import id.patuh.workspace.Account;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.SignIn;
import java.time.Duration;
import java.time.Instant;

/** Makes guessing slow: after some failures an account waits, longer with each further one. */
final class LockOut {
    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int DOUBLINGS = 6;

    private final Database database;
    private final JdbcAuditTrail audit;

    LockOut(Database database, JdbcAuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    /** While an account waits, a right password is not told from a wrong one. */
    SignIn judge(Account account, boolean right) {
        return database.together(() -> {
            hold(account);
            var until = lockedUntil(account);
            if (database.now().isBefore(until)) {
                return new SignIn.Locked(until);
            }
            return right ? accept(account) : refuse(account);
        });
    }

    /** Attempts at the same time are judged one after the other. */
    private void hold(Account account) {
        database.sql("update account set failures = failures where id = :id")
                .param("id", account.id())
                .update();
    }

    private Instant lockedUntil(Account account) {
        return Instant.ofEpochMilli(database.sql("select locked_until from account where id = :id")
                .param("id", account.id())
                .query(Long.class)
                .single());
    }

    private SignIn accept(Account account) {
        database.sql("update account set failures = 0, locked_until = 0 where id = :id")
                .param("id", account.id())
                .update();
        audit.record(account.actor(), Action.SIGNED_IN, JdbcAccounts.object(account.id()), "");
        return new SignIn.Accepted(account);
    }

    private SignIn refuse(Account account) {
        database.sql("update account set failures = failures + 1 where id = :id")
                .param("id", account.id())
                .update();
        int failures = database.sql("select failures from account where id = :id")
                .param("id", account.id())
                .query(Integer.class)
                .single();
        if (failures < FREE) {
            return new SignIn.Refused();
        }
        var until = database.now().plus(pause(failures));
        database.sql("update account set locked_until = :until where id = :id")
                .param("until", until.toEpochMilli())
                .param("id", account.id())
                .update();
        audit.record(
                account.actor(), Action.ACCOUNT_LOCKED, JdbcAccounts.object(account.id()), String.valueOf(failures));
        return new SignIn.Locked(until);
    }

    private static Duration pause(int failures) {
        var pause = FIRST.multipliedBy(1L << Math.min(failures - FREE, DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
