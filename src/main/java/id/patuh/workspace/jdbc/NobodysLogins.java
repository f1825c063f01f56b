package id.patuh.workspace.jdbc;

import id.patuh.workspace.SignIn;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Locks logins that nobody has like those of accounts; else the lock would tell which logins there are. */
final class NobodysLogins {
    /** A few megabytes, however many are tried. */
    private static final int MOST = 10_000;

    private final Database database;
    private final Map<String, Tries> tried = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST;
        }
    };

    NobodysLogins(Database database) {
        this.database = database;
    }

    /** Writes something, because an account's failure is written too and that takes its time. */
    SignIn refuse(String login) {
        return database.together(() -> {
            database.sql("update audit_head set sequence = sequence where id = 1")
                    .update();
            return judge(login);
        });
    }

    private synchronized SignIn judge(String login) {
        var now = database.now();
        var known = tried.getOrDefault(login, new Tries(0, Instant.EPOCH));
        if (now.isBefore(known.until())) {
            return new SignIn.Locked(known.until());
        }
        int failures = known.failures() + 1;
        var until = failures < LockOut.FREE ? Instant.EPOCH : now.plus(LockOut.pause(failures));
        tried.put(login, new Tries(failures, until));
        return failures < LockOut.FREE ? new SignIn.Refused() : new SignIn.Locked(until);
    }

    /** How often a login was tried in vain, and when it may be tried again. */
    private record Tries(int failures, Instant until) {}
}
