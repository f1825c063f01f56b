package id.patuh.workspace;

import static id.patuh.testsupport.OpenWorkspace.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.testsupport.Databases;
import id.patuh.testsupport.OpenWorkspace;
import id.patuh.workspace.AuditEntry.Action;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsTest {
    private static final String PASSWORD = "rahasia-sekali";
    private static final NewAccount ANI = new NewAccount("Ani", "Ani Lestari", Role.BUREAU, REGION, null, false);
    private static final NewAccount BUDI = new NewAccount("budi", "Budi", Role.OFFICE, REGION, "dinas-kesehatan", true);

    @TempDir
    private Path folder;

    private static NewAccount administrator(String login) {
        return new NewAccount(login, login, Role.ADMINISTRATOR, REGION, "dinas-kesehatan", false);
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isExactlyInstanceOf(WorkspaceException.class)
                .hasMessage(key);
    }

    @ParameterizedTest
    @EnumSource
    void rightPasswordSignsIn(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var accounts = open.workspace().accounts();
            var made = accounts.create(ANI, PASSWORD, Actor.PROGRAM);

            assertThat(accounts.signIn(" ANI ", PASSWORD)).isEqualTo(new SignIn.Accepted(made));
            assertThat(accounts.signIn("ani", "rahasia-kali")).isEqualTo(new SignIn.Refused());
            assertThat(accounts.signIn("siapa", PASSWORD)).isEqualTo(new SignIn.Refused());
            assertThat(open.workspace().audit().latest(0, 9))
                    .extracting(AuditEntry::action, entry -> entry.actor().name(), AuditEntry::object)
                    .containsExactly(
                            tuple(Action.SIGNED_IN, "Ani Lestari", "account/" + made.id()),
                            tuple(Action.ACCOUNT_CREATED, "Patuh", "account/" + made.id()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void accountIsReadAsItWasMade(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var accounts = open.workspace().accounts();
            assertThat(accounts.none()).isTrue();

            var budi = accounts.create(BUDI, PASSWORD, Actor.PROGRAM);
            var ani = accounts.create(ANI, PASSWORD, Actor.PROGRAM);

            assertThat(accounts.none()).isFalse();
            assertThat(accounts.all()).containsExactly(ani, budi);
            assertThat(accounts.find(budi.id())).contains(budi);
            assertThat(accounts.find("tidak-ada")).isEmpty();
            assertThat(budi)
                    .isEqualTo(new Account(
                            budi.id(),
                            "budi",
                            "Budi",
                            Role.OFFICE,
                            REGION,
                            "dinas-kesehatan",
                            null,
                            true,
                            true,
                            open.clock().instant()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoBelongsToNoRegionGetsNone(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var made = open.workspace().accounts().create(administrator("kepala"), PASSWORD, Actor.PROGRAM);

            assertThat(made.region()).isNull();
            assertThat(made.office()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void loginIsGivenOnce(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var accounts = open.workspace().accounts();
            accounts.create(ANI, PASSWORD, Actor.PROGRAM);

            assertRefused(() -> accounts.create(ANI, PASSWORD, Actor.PROGRAM), "workspace.account.loginTaken");
            assertThat(open.workspace().audit().size()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void unusableAccountsAreRefused(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var accounts = open.workspace().accounts();
            for (var login :
                    new String[] {"", "a", "a b", "-ani", "ani\u0000", "'; drop table account", "x".repeat(65)}) {
                var asked = new NewAccount(login, "Ani", Role.READER, REGION, null, false);
                assertRefused(() -> accounts.create(asked, PASSWORD, Actor.PROGRAM), "workspace.account.loginUnusable");
            }
            for (var password : new String[] {"", "sembilan9", "é".repeat(37)}) {
                assertRefused(() -> accounts.create(ANI, password, Actor.PROGRAM), "workspace.password.length");
            }
            var nameless = new NewAccount("ani", " \u0000\u200B", Role.READER, REGION, null, false);
            assertRefused(() -> accounts.create(nameless, PASSWORD, Actor.PROGRAM), "workspace.account.nameMissing");
            var longName = new NewAccount("ani", "x".repeat(201), Role.READER, REGION, null, false);
            assertRefused(() -> accounts.create(longName, PASSWORD, Actor.PROGRAM), "workspace.words.tooLong");
            var nowhere = new NewAccount("ani", "Ani", Role.VERIFIER, null, null, false);
            assertRefused(() -> accounts.create(nowhere, PASSWORD, Actor.PROGRAM), "workspace.account.regionMissing");
            var homeless = new NewAccount("ani", "Ani", Role.OFFICE, REGION, null, false);
            assertRefused(() -> accounts.create(homeless, PASSWORD, Actor.PROGRAM), "workspace.account.officeMissing");

            assertThat(accounts.none()).isTrue();
            assertThat(open.workspace().audit().size()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void peopleChangeTheirPassword(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var accounts = open.workspace().accounts();
            var id = accounts.create(BUDI, PASSWORD, Actor.PROGRAM).id();

            assertRefused(
                    () -> accounts.changePassword(id, "salah-sekali", "kata-sandi-baru"), "workspace.password.wrong");
            assertRefused(
                    () -> accounts.changePassword(id, "x".repeat(73), "kata-sandi-baru"), "workspace.password.wrong");
            assertRefused(() -> accounts.changePassword(id, PASSWORD, PASSWORD), "workspace.password.same");
            assertRefused(() -> accounts.changePassword(id, PASSWORD, "pendek"), "workspace.password.length");
            assertRefused(
                    () -> accounts.changePassword("tidak-ada", PASSWORD, "kata-sandi-baru"),
                    "workspace.account.missing");
            accounts.changePassword(id, PASSWORD, "kata-sandi-baru");

            assertThat(accounts.signIn("budi", PASSWORD)).isEqualTo(new SignIn.Refused());
            assertThat(accounts.signIn("budi", "kata-sandi-baru"))
                    .isInstanceOfSatisfying(
                            SignIn.Accepted.class,
                            accepted ->
                                    assertThat(accepted.account().temporary()).isFalse());
        }
    }

    @ParameterizedTest
    @EnumSource
    void resetPasswordHasToBeChanged(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var accounts = open.workspace().accounts();
            var id = accounts.create(ANI, PASSWORD, Actor.PROGRAM).id();
            accounts.resetPassword(id, "sementara-saja", OpenWorkspace.ANI);

            assertThat(accounts.find(id).orElseThrow().temporary()).isTrue();
            assertThat(accounts.signIn("ani", PASSWORD)).isEqualTo(new SignIn.Refused());
            assertThat(accounts.signIn("ani", "sementara-saja")).isInstanceOf(SignIn.Accepted.class);
            assertRefused(
                    () -> accounts.resetPassword("tidak-ada", PASSWORD, OpenWorkspace.ANI),
                    "workspace.account.missing");
            assertRefused(() -> accounts.resetPassword(id, "pendek", OpenWorkspace.ANI), "workspace.password.length");
        }
    }

    @ParameterizedTest
    @EnumSource
    void closedAccountSignsInNoMore(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var accounts = open.workspace().accounts();
            var ani = accounts.create(ANI, PASSWORD, Actor.PROGRAM);
            accounts.setActive(ani.id(), false, OpenWorkspace.ANI);

            assertThat(accounts.signIn("ani", PASSWORD)).isEqualTo(new SignIn.Refused());
            accounts.setActive(ani.id(), true, OpenWorkspace.ANI);
            assertThat(accounts.signIn("ani", PASSWORD)).isEqualTo(new SignIn.Accepted(ani));
            assertRefused(() -> accounts.setActive("tidak-ada", false, OpenWorkspace.ANI), "workspace.account.missing");
            assertThat(open.workspace().audit().latest(0, 9))
                    .extracting(AuditEntry::action)
                    .containsExactly(
                            Action.SIGNED_IN, Action.ACCOUNT_OPENED, Action.ACCOUNT_CLOSED, Action.ACCOUNT_CREATED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lastAdministratorStays(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var accounts = open.workspace().accounts();
            var first = accounts.create(administrator("kepala"), PASSWORD, Actor.PROGRAM)
                    .id();
            var second = accounts.create(administrator("wakil"), PASSWORD, Actor.PROGRAM)
                    .id();
            accounts.setActive(first, false, OpenWorkspace.ANI);

            assertRefused(
                    () -> accounts.setActive(second, false, OpenWorkspace.ANI), "workspace.account.lastAdministrator");
            assertThat(accounts.find(second).orElseThrow().active()).isTrue();
            assertThat(open.workspace().audit().size()).isEqualTo(3);
        }
    }
}
