package id.patuh.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource({
        "Kabupaten Contoh Satu, kabupaten-contoh-satu",
        "../../etc, etc",
        "..., subjek",
        "日本, subjek",
        "Kota Ñandú, kota-nandu",
        "<script>alert(1)</script>, script-alert-1-script",
        "CON, con-1",
        "lpt1, lpt1-1",
        "buku, buku-1",
        "-=cmd|x, cmd-x"
    })
    void nameFitsEveryFileSystem(String name, String slug) {
        assertThat(Slugs.of(name)).isEqualTo(slug);
    }

    @Test
    void longNameIsCut() {
        assertThat(Slugs.of("kabupaten ".repeat(30)))
                .hasSizeLessThanOrEqualTo(60)
                .doesNotEndWith("-");
    }

    @Test
    void namesThatDifferInCaseAloneKeepApart() {
        var named = Slugs.named(List.of(Path.of("Kota"), Path.of("kota"), Path.of("KOTA"), Path.of("kota 2")));

        assertThat(named).extracting(SubjectFolder::slug).containsExactly("kota", "kota-2", "kota-3", "kota-2-2");
    }
}
