package id.patuh.workspace.jdbc;

import id.patuh.workspace.Account;
import id.patuh.workspace.Accounts;
import id.patuh.workspace.Actor;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.NewAccount;
import id.patuh.workspace.Role;
import id.patuh.workspace.SignIn;
import id.patuh.workspace.WorkspaceException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts in a table, passwords as bcrypt hashes. */
final class JdbcAccounts implements Accounts {
    /** About a fifth of a second on a modest machine. */
    private static final int STRENGTH = 11;

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");
    private static final int LONGEST_NAME = 200;

    private final Database database;
    private final JdbcAuditTrail audit;
    private final LockOut lockOut;
    private final NobodysLogins nobody;
    private final PasswordEncoder passwords = new BCryptPasswordEncoder(STRENGTH);
    private final String nobodys = passwords.encode("a password that nobody has");

    JdbcAccounts(Database database, JdbcAuditTrail audit) {
        this.database = database;
        this.audit = audit;
        this.lockOut = new LockOut(database, audit);
        this.nobody = new NobodysLogins(database);
    }

    @Override
    public boolean none() {
        return database.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    @Override
    public List<Account> all() {
        return database.sql("select * from account").query(JdbcAccounts::account).list().stream()
                .sorted(Comparator.comparing(Account::login))
                .toList();
    }

    @Override
    public Optional<Account> find(String id) {
        return database.sql("select * from account where id = :id")
                .param("id", id)
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public Optional<String> passwordMark(String id) {
        return database.sql("select password from account where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(Hashes::of);
    }

    @Override
    public Account create(NewAccount asked, String password, Actor by) {
        requireUsable(password);
        var login = login(asked.login());
        if (!LOGIN.matcher(login).matches()) {
            throw new WorkspaceException("workspace.account.loginUnusable");
        }
        var account = new Account(
                Database.newId(),
                login,
                Words.line(asked.name(), LONGEST_NAME, "workspace.account.nameMissing"),
                asked.role(),
                region(asked),
                office(asked),
                subject(asked),
                asked.temporary(),
                true,
                database.now());
        return insert(account, passwords.encode(password), by);
    }

    private Account insert(Account account, @Nullable String hash, Actor by) {
        try {
            return database.together(() -> {
                database.sql("""
                                insert into account
                                  (id, login, name, role, region, office, subject, password, temporary, active, failures,
                                   locked_until, created_at)
                                values (:id, :login, :name, :role, :region, :office, :subject, :password, :temporary, 1, 0, 0, :created)""")
                        .param("id", account.id())
                        .param("login", account.login())
                        .param("name", account.name())
                        .param("role", account.role().name())
                        .param("region", account.region())
                        .param("office", account.office())
                        .param("subject", account.subject())
                        .param("password", hash)
                        .param("temporary", Database.flag(account.temporary()))
                        .param("created", account.created().toEpochMilli())
                        .update();
                audit.record(
                        by,
                        Action.ACCOUNT_CREATED,
                        object(account.id()),
                        account.login() + " " + account.role().name());
                return account;
            });
        } catch (DuplicateKeyException taken) {
            throw new WorkspaceException("workspace.account.loginTaken", account.login());
        }
    }

    private static @Nullable String region(NewAccount asked) {
        var belongs = asked.role() == Role.BUREAU
                || asked.role() == Role.VERIFIER
                || asked.role() == Role.OFFICE
                || asked.role() == Role.READER;
        if (!belongs) {
            return null;
        }
        var region = asked.region();
        return Words.line(region == null ? "" : region, LONGEST_NAME, "workspace.account.regionMissing");
    }

    private static @Nullable String subject(NewAccount asked) {
        var subject = asked.subject();
        return asked.role() != Role.OFFICE || subject == null || subject.isBlank()
                ? null
                : Words.line(subject, LONGEST_NAME, "workspace.words.missing");
    }

    private static @Nullable String office(NewAccount asked) {
        if (asked.role() != Role.OFFICE) {
            return null;
        }
        var office = asked.office();
        return Words.line(office == null ? "" : office, 100, "workspace.account.officeMissing");
    }

    @Override
    public SignIn signIn(String login, String password) {
        var known = database.sql("select * from account where login = :login")
                .param("login", login(login))
                .query(JdbcAccounts::credentials)
                .optional();
        boolean usable = password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD;
        var hash = known.map(Credentials::hash).orElse(nobodys);
        boolean right = passwords.matches(usable ? password : "", hash);
        if (known.isEmpty()) {
            return nobody.refuse(login(login));
        }
        var account = known.get().account();
        return lockOut.judge(account, right && account.active());
    }

    @Override
    public void changePassword(String id, String old, String replacement) {
        requireUsable(replacement);
        var known = database.sql("select * from account where id = :id")
                .param("id", id)
                .query(JdbcAccounts::credentials)
                .optional()
                .orElseThrow(() -> new WorkspaceException("workspace.account.missing"));
        boolean usable = old.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD;
        if (!usable || !passwords.matches(old, known.hash())) {
            throw new WorkspaceException("workspace.password.wrong");
        }
        if (old.equals(replacement)) {
            throw new WorkspaceException("workspace.password.same");
        }
        setPassword(id, replacement, false, known.account().actor(), Action.PASSWORD_CHANGED);
    }

    @Override
    public void resetPassword(String id, String password, Actor by) {
        requireUsable(password);
        setPassword(id, password, true, by, Action.PASSWORD_RESET);
    }

    private void setPassword(String id, String password, boolean temporary, Actor by, Action action) {
        var hash = passwords.encode(password);
        database.together(() -> {
            int changed = database.sql("update account set password = :password, temporary = :temporary, failures = 0,"
                            + " locked_until = 0 where id = :id")
                    .param("password", hash)
                    .param("temporary", Database.flag(temporary))
                    .param("id", id)
                    .update();
            if (changed == 0) {
                throw new WorkspaceException("workspace.account.missing");
            }
            audit.record(by, action, object(id), "");
        });
    }

    @Override
    public void setActive(String id, boolean active, Actor by) {
        database.together(() -> {
            int changed = database.sql("update account set active = :active where id = :id")
                    .param("active", Database.flag(active))
                    .param("id", id)
                    .update();
            if (changed == 0) {
                throw new WorkspaceException("workspace.account.missing");
            }
            // Only one at a time can add to the trail: counted after it, two closings do not overlook each other.
            audit.record(by, active ? Action.ACCOUNT_OPENED : Action.ACCOUNT_CLOSED, object(id), "");
            if (!active) {
                requireAdministratorBeside(id);
            }
        });
    }

    private void requireAdministratorBeside(String closed) {
        boolean administrator = find(closed)
                .filter(account -> account.role() == Role.ADMINISTRATOR)
                .isPresent();
        var left = database.sql("select count(*) from account where role = :role and active = 1")
                .param("role", Role.ADMINISTRATOR.name())
                .query(Long.class)
                .single();
        if (administrator && left == 0) {
            throw new WorkspaceException("workspace.account.lastAdministrator");
        }
    }

    private static void requireUsable(String password) {
        if (password.length() < SHORTEST_PASSWORD
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            throw new WorkspaceException("workspace.password.length", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
    }

    private static String login(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static String object(String id) {
        return "account/" + id;
    }

    private static Credentials credentials(ResultSet row, int number) throws SQLException {
        return new Credentials(account(row, number), row.getString("password"));
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("region"),
                row.getString("office"),
                row.getString("subject"),
                row.getInt("temporary") == 1,
                row.getInt("active") == 1,
                Instant.ofEpochMilli(row.getLong("created_at")));
    }

    /** An account with the hash of its password. */
    private record Credentials(Account account, String hash) {}
}
