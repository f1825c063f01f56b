package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.authoring.CaseReport;
import id.patuh.authoring.CaseResult;
import id.patuh.authoring.cases.CaseRunner;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Language;
import id.patuh.testsupport.Packs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every shipped pack, named by its own sentence. */
class PackCasesTest {
    /** For authors: {@code -Dcases.only=06-kesehatan} runs that folder's examples alone. */
    private static final String ONLY = System.getProperty("cases.only", "");

    @TestFactory
    Stream<DynamicContainer> everyCaseHolds() {
        return Packs.LIBRARY.ids().stream().map(id -> {
            var runner = new CaseRunner(Packs.regulation(id), Packs.rules(id));
            var cases = Packs.LIBRARY.cases(id).stream()
                    .filter(one -> one.file().startsWith(ONLY))
                    .toList();
            if (ONLY.isEmpty()) {
                assertThat(cases).as("cases of %s", id).isNotEmpty();
            }
            return DynamicContainer.dynamicContainer(
                    id, cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> holds(runner.run(one)))));
        });
    }

    private static void holds(CaseResult result) {
        var told = new CaseReport(Language.ID, false).result(result);
        assertThat(result.holds()).as(told).isTrue();
        var indicator = result.indicator();
        if (indicator == null) {
            return;
        }
        if (indicator.verdict() == Verdict.MET || indicator.verdict() == Verdict.PARTLY_MET) {
            assertThat(indicator.explanation().because()).as(told).allMatch(RuleExplanation::holds);
            assertThat(indicator.cells()).as(told + "\ncites a cell").isNotEmpty();
        }
        assertThat(indicator.explanation().toImprove()).as(told).noneMatch(RuleExplanation::holds);
    }
}
