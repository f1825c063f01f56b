package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.explanation.Explainer;
import id.patuh.language.Language;
import id.patuh.testsupport.Evidence;
import id.patuh.testsupport.PackFolder;
import id.patuh.testsupport.RulePack;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HearingTest {
    @Test
    void singleAnswersAreThoseOfTheWholeAssessment(@TempDir Path folder) {
        var pack = RulePack.in(folder);
        var regulation = pack.regulation();
        var rules = pack.compiled();
        for (var example : pack.folder().library().cases(PackFolder.ID)) {
            var evidence = Evidence.of(regulation, example.year(), example.given());
            var whole = new Assessor(pack.engine()).assess(regulation, evidence);

            var hearing = new Hearing(regulation, rules, new Explainer(regulation, rules), evidence);

            assertThat(regulation.indicators().stream().map(hearing::indicator).map(HearingTest::words))
                    .isEqualTo(
                            whole.indicators().stream().map(HearingTest::words).toList());
            assertThat(regulation.checks().stream().flatMap(check -> hearing.findings(check).stream()))
                    .hasSize(whole.findings().size());
        }
    }

    private static String words(IndicatorResult result) {
        return "%s %s %d %s %s"
                .formatted(
                        result.indicator().code(),
                        result.verdict(),
                        result.points(),
                        result.explanation().because().stream()
                                .flatMap(rule -> rule.conditions().stream())
                                .map(condition -> condition.text().in(Language.EN))
                                .collect(Collectors.joining("; ")),
                        result.cells());
    }
}
