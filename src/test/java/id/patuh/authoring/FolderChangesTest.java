package id.patuh.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderChangesTest {
    @TempDir
    Path folder;

    private Path deeper;
    private FolderChanges changes;

    @BeforeEach
    void watch() throws IOException {
        deeper = Files.createDirectory(folder.resolve("01-hak"));
        Files.writeString(deeper.resolve("rules.drl"), "old");
        changes = new FolderChanges(List.of(folder));
    }

    @AfterEach
    void end() {
        changes.close();
    }

    @Test
    void writtenFileIsAChange() throws Exception {
        Files.writeString(deeper.resolve("rules.drl"), "new");

        assertThat(changes.await()).isTrue();
    }

    @Test
    void fileReplacedByAnotherIsAChange() throws Exception {
        var draft = Files.writeString(deeper.resolve(".rules.drl.swp"), "new");
        Files.move(draft, deeper.resolve("rules.drl"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(changes.await()).isTrue();
    }

    @Test
    void folderMadeLaterIsWatchedToo() throws Exception {
        var late = Files.createDirectory(folder.resolve("02-hak"));
        changes.await();
        Files.writeString(late.resolve("rules.drl"), "new");

        assertThat(changes.await()).isTrue();
    }

    @Test
    void draftsOfAnEditorAreNone() throws Exception {
        var waiting = CompletableFuture.supplyAsync(this::await);

        Files.writeString(deeper.resolve(".rules.drl.swp"), "draft");
        Files.writeString(deeper.resolve("rules.drl~"), "draft");
        changes.close();

        assertThat(waiting.get()).isFalse();
    }

    @Test
    void closedWatchHasNoMoreChanges() throws Exception {
        changes.close();

        assertThat(changes.await()).isFalse();
    }

    private boolean await() {
        try {
            return changes.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
