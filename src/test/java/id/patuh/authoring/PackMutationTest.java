package id.patuh.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.testsupport.Packs;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No small change of a shipped rule goes unnoticed without a reason.
 *
 * <p>It takes minutes, so it runs by {@code mvn test -Dtest=PackMutationTest -Dpack.mutation=true} and not in every build.
 */
@EnabledIfSystemProperty(named = "pack.mutation", matches = "true")
class PackMutationTest {
    static List<String> packs() {
        return Packs.LIBRARY.ids();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void examplesNoticeEverySmallChange(String id) {
        var run = new PackMutation(Packs.LIBRARY, Packs.ENGINE).run(id, System.getProperty("pack.mutation.only", ""));

        assertThat(run.mutants()).isNotEmpty();
        assertThat(run.holds())
                .as("\n" + new QualityReport(Language.EN).text(run))
                .isTrue();
    }
}
