package id.patuh.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.testsupport.Databases;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsTest {
    private static final NewAccount ANI =
            new NewAccount("Ani", "Ani Lestari", Role.BUREAU, "Kabupaten Teladan", null, false);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void rightPasswordSignsIn(Databases kind) {
        try (var workspace = Workspace.open(kind.fresh(folder), Clock.systemUTC())) {
            var made = workspace.accounts().create(ANI, "rahasia-sekali", Actor.PROGRAM);

            assertThat(workspace.accounts().signIn(" ANI ", "rahasia-sekali")).isEqualTo(new SignIn.Accepted(made));
            assertThat(workspace.accounts().signIn("ani", "rahasia-kali")).isEqualTo(new SignIn.Refused());
            assertThat(workspace.audit().verify()).isEmpty();
            assertThat(workspace.audit().size()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void loginIsGivenOnce(Databases kind) {
        try (var workspace = Workspace.open(kind.fresh(folder), Clock.systemUTC())) {
            workspace.accounts().create(ANI, "rahasia-sekali", Actor.PROGRAM);

            assertThatThrownBy(() -> workspace.accounts().create(ANI, "rahasia-sekali", Actor.PROGRAM))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessage("workspace.account.loginTaken");
            assertThat(workspace.audit().size()).isEqualTo(1);
        }
    }
}
