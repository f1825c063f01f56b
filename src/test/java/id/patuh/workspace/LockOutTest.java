package id.patuh.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.testsupport.Databases;
import id.patuh.testsupport.OpenWorkspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Guessing passwords gets slower with every failure. */
class LockOutTest {
    private static final String PASSWORD = "rahasia-sekali";

    @TempDir
    private Path folder;

    private static Account ani(OpenWorkspace open) {
        var asked = new NewAccount("ani", "Ani", Role.READER, OpenWorkspace.REGION, null, false);
        return open.workspace().accounts().create(asked, PASSWORD, Actor.PROGRAM);
    }

    private static SignIn guess(OpenWorkspace open, int times) {
        return IntStream.range(0, times)
                .mapToObj(turn -> open.workspace().accounts().signIn("ani", "salah-sekali"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static SignIn.Locked locked(OpenWorkspace open, long seconds) {
        return new SignIn.Locked(open.clock().instant().plusSeconds(seconds));
    }

    @ParameterizedTest
    @EnumSource
    void fifthFailureLocksForHalfAMinute(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var ani = ani(open);
            assertThat(guess(open, 4)).isEqualTo(new SignIn.Refused());
            assertThat(guess(open, 1)).isEqualTo(locked(open, 30));
            assertThat(open.workspace().audit().latest(0, 1))
                    .extracting(AuditEntry::action)
                    .containsExactly(AuditEntry.Action.ACCOUNT_LOCKED);

            open.clock().move(Duration.ofMillis(29_999));
            assertThat(open.workspace().accounts().signIn("ani", PASSWORD)).isInstanceOf(SignIn.Locked.class);
            open.clock().move(Duration.ofMillis(1));
            assertThat(open.workspace().accounts().signIn("ani", PASSWORD)).isEqualTo(new SignIn.Accepted(ani));
        }
    }

    @ParameterizedTest
    @EnumSource
    void pauseDoublesUpToHalfAnHour(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            ani(open);
            guess(open, 4);
            for (int seconds : new int[] {30, 60, 120, 240, 480, 960, 1800, 1800}) {
                assertThat(guess(open, 1)).isEqualTo(locked(open, seconds));
                open.clock().move(Duration.ofSeconds(seconds));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rightPasswordForgetsFailures(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            ani(open);
            guess(open, 4);
            open.workspace().accounts().signIn("ani", PASSWORD);

            assertThat(guess(open, 4)).isEqualTo(new SignIn.Refused());
        }
    }

    @ParameterizedTest
    @EnumSource
    void newPasswordOpensALockedAccount(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            var ani = ani(open);
            guess(open, 5);
            open.workspace().accounts().resetPassword(ani.id(), "sementara-saja", OpenWorkspace.ANI);

            assertThat(open.workspace().accounts().signIn("ani", "sementara-saja"))
                    .isInstanceOf(SignIn.Accepted.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pauseOutlivesARestart(Databases kind) {
        try (var open = OpenWorkspace.on(kind, folder)) {
            ani(open);
            guess(open, 5);
            open.workspace().close();

            try (var again = Workspace.open(open.settings(), open.clock())) {
                assertThat(again.accounts().signIn("ani", PASSWORD)).isEqualTo(locked(open, 30));
            }
        }
    }
}
