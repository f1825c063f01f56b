package id.patuh.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.testsupport.PackFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackHashTest {
    @TempDir
    private Path rules;

    private PackFolder pack;
    private String original;

    @BeforeEach
    void writePack() {
        pack = PackFolder.in(rules.resolve("satu"));
        original = pack.regulation().hash();
    }

    @Test
    void equalPacksHaveEqualHashesWhereverTheyLie() {
        assertThat(PackFolder.in(rules.resolve("dua")).regulation().hash())
                .isEqualTo(original)
                .matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"regulation.yaml", "checks.drl", "01-hak/rules.drl", "01-hak/cases.yaml"})
    void anyChangeOfAFileChangesTheHash(String file) {
        pack.append(file, "\n");

        assertThat(pack.regulation().hash()).isNotEqualTo(original);
    }

    @Test
    void lineEndingsCount() {
        pack.with(PackFolder.CHECK_RULES, pack.text(PackFolder.CHECK_RULES).replace("\n", "\r\n"));

        assertThat(pack.regulation().hash()).isNotEqualTo(original);
    }

    @Test
    void addedFileOfAKnownKindChangesTheHash() {
        pack.with("CHANGELOG.md", "");

        assertThat(pack.regulation().hash()).isNotEqualTo(original);
    }

    @Test
    void whatAFileIsCalledCounts() {
        pack.with("a.md", "isi");
        var before = pack.regulation().hash();
        pack.without("a.md").with("b.md", "isi");

        assertThat(pack.regulation().hash()).isNotEqualTo(before);
    }

    @Test
    void whereOneFileEndsAndTheNextBeginsCounts() {
        pack.with("a.md", "satu").with("b.md", "dua");
        var before = pack.regulation().hash();
        pack.with("a.md", "satud").with("b.md", "ua");

        assertThat(pack.regulation().hash()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"catatan.txt", "bands.drl.csv~", ".rules.drl", ".git/config.yaml"})
    void leftoversOfEditorsAndToolsDoNotCount(String file) {
        pack.with(file, "isi");

        assertThat(pack.regulation().hash()).isEqualTo(original);
    }
}
