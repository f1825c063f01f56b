package id.patuh.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.ConditionExplanation.Kind;
import id.patuh.explanation.Explanation;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Language;
import id.patuh.language.Text;
import id.patuh.testsupport.Assessments;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImprovementTest {
    @Test
    void anotherWayToTheSamePointsIsSaidToBeOne() {
        assertThat(below(
                        rule("x", 6, lacking("A"), lacking("B")),
                        rule("y", 10, lacking("C")),
                        rule("z", 6, lacking("D"))))
                .containsExactly(
                        "6 poin bila semua yang bertanda ✘ terpenuhi", "atau 6 poin bila: D", "10 poin bila: C");
    }

    @Test
    void loneConditionIsSaidEvenInsideAGroup() {
        var group = new ConditionExplanation(
                Kind.TOTAL,
                Text.verbatim("Jumlah:"),
                false,
                null,
                null,
                null,
                List.of(),
                List.of(lacking("A"), held("B")));

        assertThat(below(rule("x", 6, group))).containsExactly("6 poin bila: A");
    }

    @Test
    void loneGroupStandsWithoutBrackets() {
        var group = new ConditionExplanation(
                Kind.ALL,
                Text.verbatim("Semua:"),
                false,
                null,
                null,
                null,
                List.of(),
                List.of(lacking("A"), lacking("B")));

        assertThat(sentences(rule("x", 6, group))).containsExactly("6 poin bila: A; serta B");
        assertThat(sentences(rule("x", 6, group, lacking("C")))).containsExactly("6 poin bila: (A; serta B); serta C");
    }

    @Test
    void fewerPointsForTheSameAreNotOffered() {
        assertThat(sentences(rule("x", 5, lacking("A")), rule("y", 10, lacking("A"))))
                .containsExactly("10 poin bila: A");
    }

    @Test
    void ruleIsNamedWithoutTheCodeThatStandsBesideIt() {
        var indicator = Assessments.result(Assessments.teladan(), "06.H.3").indicator();

        assertThat(Improvement.name(rule("06.H.3 cakupan 80 persen", 6), indicator))
                .isEqualTo("cakupan 80 persen");
        assertThat(Improvement.name(rule("06.H.3", 6), indicator)).isEqualTo("06.H.3");
        assertThat(Improvement.name(rule("cakupan", 6), indicator)).isEqualTo("cakupan");
    }

    private static List<String> below(RuleExplanation... rules) {
        return words(Improvement.sentencesBelowNearest(result(rules)));
    }

    private static List<String> sentences(RuleExplanation... rules) {
        return words(Improvement.sentences(result(rules)));
    }

    private static List<String> words(List<Text> texts) {
        return texts.stream().map(text -> text.in(Language.ID)).toList();
    }

    private static IndicatorResult result(RuleExplanation... rules) {
        var indicator = Assessments.result(Assessments.teladan(), "06.H.3").indicator();
        return new IndicatorResult(
                indicator, Verdict.NOT_MET, 0, new Explanation(List.of(), List.of(rules)), null, List.of());
    }

    private static RuleExplanation rule(String name, int points, ConditionExplanation... conditions) {
        return new RuleExplanation(name, points, false, List.of(conditions));
    }

    private static ConditionExplanation lacking(String text) {
        return condition(text, false);
    }

    private static ConditionExplanation held(String text) {
        return condition(text, true);
    }

    private static ConditionExplanation condition(String text, boolean holds) {
        return new ConditionExplanation(
                Kind.SINGLE, Text.verbatim(text), holds, null, null, null, List.of(), List.of());
    }
}
