package id.patuh.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackDefectsException;
import id.patuh.rules.RuleBook;
import id.patuh.testsupport.Facts;
import id.patuh.testsupport.PackFolder;
import id.patuh.testsupport.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCacheTest {
    private static final Duration NO_TIME = Duration.ofNanos(1);

    @TempDir
    Path temporary;

    private RulePack pack;

    @BeforeEach
    void makePack() {
        pack = RulePack.in(temporary).with(RulePack.award("satu", 3, "Capaian( nilai >= 80 )"));
    }

    @Test
    void compilingBeyondTheLimitIsRefused() {
        assertThatThrownBy(() -> pack.engine(NO_TIME).ruleBook(pack.regulation()))
                .isInstanceOfSatisfying(
                        PackDefectsException.class,
                        refused -> assertThat(refused.defects())
                                .extracting(PackDefect::code)
                                .containsExactly("COMPILATION_TOO_LONG"));
    }

    @Test
    void compiledPackIsOpenedWithoutCompiling() {
        var compiled = pack.compiled();

        var opened = pack.engine(NO_TIME).ruleBook(pack.regulation());

        assertThat(opened.rules()).isEqualTo(compiled.rules());
        assertThat(opened.fieldsDeciding("01.H.1")).isEqualTo(compiled.fieldsDeciding("01.H.1"));
        assertThat(matches(opened)).containsExactly("satu");
    }

    @Test
    void changedRuleIsCompiledUnderAnotherName() {
        pack.compiled();

        pack.folder().replace(PackFolder.RULES, "80", "70");
        pack.compiled();

        assertThat(files()).hasSize(2);
    }

    @Test
    void damagedFileIsBuiltAgain() throws IOException {
        pack.compiled();
        var content = Files.readAllBytes(file());
        content[content.length / 2] ^= 1;
        Files.write(file(), content);

        assertBuiltAgain();
    }

    @Test
    void fileThatWasCutShortIsBuiltAgain() throws IOException {
        pack.compiled();
        var content = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(content, content.length / 2));

        assertBuiltAgain();
    }

    @Test
    void emptyFileIsBuiltAgain() throws IOException {
        pack.compiled();
        Files.write(file(), new byte[0]);

        assertBuiltAgain();
    }

    @Test
    void fileOfAnotherPackIsBuiltAgain() throws IOException {
        pack.compiled();
        var foreign = Files.readAllBytes(file());
        Files.delete(file());
        pack.folder().replace(PackFolder.RULES, "satu", "dua");
        pack.compiled();
        Files.write(file(), foreign);

        assertBuiltAgain();
    }

    @Test
    void folderThatCannotBeWrittenOnlyCostsTime() throws IOException {
        Files.createDirectories(temporary);
        Files.writeString(pack.cache(), "a file where the folder should be");

        assertThat(matches(pack.compiled())).containsExactly("satu");
        assertThat(pack.cache()).hasContent("a file where the folder should be");
    }

    @Test
    void placeOfTheFileThatCannotBeReplacedOnlyCostsTime() throws IOException {
        pack.compiled();
        var file = file();
        Files.delete(file);
        Files.createDirectories(file.resolve("full"));

        assertThat(matches(pack.compiled())).containsExactly("satu");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void partsOfAKeyDoNotRunIntoEachOther() {
        assertThat(RuleCache.key("ab", "c")).isNotEqualTo(RuleCache.key("a", "bc"));
    }

    private void assertBuiltAgain() {
        assertThatThrownBy(() -> pack.engine(NO_TIME).ruleBook(pack.regulation()))
                .isInstanceOf(PackDefectsException.class);
        pack.compiled();
        assertThat(matches(pack.engine(NO_TIME).ruleBook(pack.regulation()))).hasSize(1);
    }

    private static List<String> matches(RuleBook book) {
        return book.run(List.of(Facts.of("Capaian", "kode", "01.H.1", "nilai", 85.0))).matches().stream()
                .map(match -> match.rule().name())
                .toList();
    }

    private Path file() {
        return files().get(0);
    }

    private List<Path> files() {
        try (var files = Files.list(pack.cache())) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
