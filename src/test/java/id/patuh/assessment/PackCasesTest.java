package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Language;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackCase.ExpectedFindings;
import id.patuh.regulation.PackCase.ExpectedVerdict;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.Evidence;
import id.patuh.testsupport.Packs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every shipped pack, named by its own sentence. */
class PackCasesTest {
    /** For authors: {@code -Dcases.only=06-kesehatan} runs that folder's examples alone. */
    private static final String ONLY = System.getProperty("cases.only", "");

    private final Assessor assessor = new Assessor(Packs.ENGINE);

    @TestFactory
    Stream<DynamicContainer> everyCaseHolds() {
        return Packs.LIBRARY.ids().stream().map(id -> {
            var regulation = Packs.regulation(id);
            var cases = Packs.LIBRARY.cases(id).stream()
                    .filter(one -> one.file().startsWith(ONLY))
                    .toList();
            if (ONLY.isEmpty()) {
                assertThat(cases).as("cases of %s", id).isNotEmpty();
            }
            return DynamicContainer.dynamicContainer(
                    id, cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> holds(regulation, one))));
        });
    }

    private void holds(Regulation regulation, PackCase one) {
        var assessment = assessor.assess(regulation, Evidence.of(regulation, one.year(), one.given()));

        if (one.expect() instanceof ExpectedVerdict expected) {
            holds(one, expected, assessment);
        } else if (one.expect() instanceof ExpectedFindings expected) {
            var findings = assessment.findings().stream()
                    .filter(finding -> finding.check().code().equals(expected.check()))
                    .toList();
            assertThat(findings).as(place(one)).hasSize(expected.findings());
        }
    }

    private static void holds(PackCase one, ExpectedVerdict expected, Assessment assessment) {
        var result = assessment.indicators().stream()
                .filter(candidate -> candidate.indicator().code().equals(expected.indicator()))
                .findFirst()
                .orElseThrow();
        var why = place(one) + "\n" + words(result);
        assertThat(result.verdict()).as(why).hasToString(expected.verdict());
        assertThat(result.points()).as(why).isEqualTo(expected.points());
        if (result.verdict() == Verdict.MET || result.verdict() == Verdict.PARTLY_MET) {
            assertThat(result.explanation().because()).as(why).allMatch(RuleExplanation::holds);
            assertThat(result.cells()).as(why + "\ncites a cell").isNotEmpty();
        }
        assertThat(result.explanation().toImprove()).as(why).noneMatch(RuleExplanation::holds);
    }

    private static String place(PackCase one) {
        return "%s:%d %s".formatted(one.file(), one.line(), one.name());
    }

    private static String words(IndicatorResult result) {
        var text = new StringBuilder();
        Stream.concat(result.explanation().because().stream(), result.explanation().toImprove().stream())
                .forEach(rule -> {
                    text.append(rule.rule()).append('\n');
                    words(rule.conditions(), "  ", text);
                });
        return text.toString();
    }

    private static void words(List<ConditionExplanation> conditions, String indent, StringBuilder text) {
        for (var condition : conditions) {
            text.append(indent)
                    .append(condition.holds() ? "✔ " : "✘ ")
                    .append(condition.text().in(Language.ID))
                    .append("  ")
                    .append(condition.cells().stream().map(cell -> cell.cell()).toList())
                    .append('\n');
            words(condition.parts(), indent + "  ", text);
        }
    }
}
