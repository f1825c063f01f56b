package id.patuh.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.testsupport.Packs;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of every shipped pack fires and stays silent, and every condition is seen true and seen false. */
class PackCoverageTest {
    static List<String> packs() {
        return Packs.LIBRARY.ids();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void examplesSeeEveryConditionTrueAndFalse(String id) {
        var run = new PackCoverage(Packs.LIBRARY, Packs.ENGINE).run(id);

        assertThat(run.rules()).isNotEmpty();
        assertThat(run.holes())
                .as("\n" + new QualityReport(Language.EN).text(run))
                .isEmpty();
    }
}
