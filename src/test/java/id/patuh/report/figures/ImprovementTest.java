package id.patuh.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.CellRef;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.ConditionExplanation.Kind;
import id.patuh.explanation.Explanation;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Language;
import id.patuh.language.Text;
import id.patuh.testsupport.Assessments;
import java.math.BigDecimal;
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
    void fewerPointsFurtherAwayAreNotOffered() {
        var far = rule("51 sampai 60", 2, tooFar("B6", "30.5"));
        var near = rule("81 sampai 90", 8, tooFar("B6", "0.5"));
        var best = rule("mulai 91", 10, tooFar("B6", "0.5"));

        assertThat(sentences(far, near, best)).containsExactly("10 poin bila: B6 0.5");
        assertThat(Improvement.nearest(result(far, near, best))).contains(best);
    }

    @Test
    void fewerPointsNearerByAreOffered() {
        var near = rule("mulai 80", 6, tooFar("B6", "8.7"));
        var best = rule("mulai 95", 10, tooFar("B6", "23.7"));

        assertThat(sentences(near, best)).containsExactly("6 poin bila: B6 8.7", "10 poin bila: B6 23.7");
        assertThat(Improvement.nearest(result(near, best))).contains(near);
    }

    @Test
    void distancesOfTwoFiguresAreNotCompared() {
        assertThat(sentences(rule("x", 6, tooFar("B6", "9")), rule("y", 10, tooFar("B7", "1"))))
                .containsExactly("6 poin bila: B6 9", "10 poin bila: B7 1");
        assertThat(sentences(rule("x", 6, tooFar("B6", "9")), rule("y", 10, tooFar("B6", "1"), lacking("A"))))
                .containsExactly("6 poin bila: B6 9", "10 poin bila: B6 1; serta A");
    }

    @Test
    void theRuleThatAsksForAPersonIsTheOneThatHoldsAndEarnsNothing() {
        var review = new RuleExplanation("perlu dibaca", 0, true, List.of());
        var earned = new RuleExplanation("sebagian", 4, true, List.of());
        var explanation = new Explanation(List.of(review, earned), List.of());
        var plain = result();
        var reviewed = new IndicatorResult(plain.indicator(), Verdict.NEEDS_REVIEW, 4, explanation, null, List.of());

        assertThat(Improvement.review(reviewed)).contains(review);
        assertThat(Improvement.earned(reviewed)).contains(earned);
        assertThat(Improvement.review(plain)).isEmpty();
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

    private static ConditionExplanation tooFar(String cell, String shortfall) {
        return new ConditionExplanation(
                Kind.SINGLE,
                Text.verbatim(cell + " " + shortfall),
                false,
                null,
                null,
                new BigDecimal(shortfall),
                List.of(new CellRef("dinas.xlsx", "Capaian", cell, "90,5")),
                List.of());
    }

    private static ConditionExplanation held(String text) {
        return condition(text, true);
    }

    private static ConditionExplanation condition(String text, boolean holds) {
        return new ConditionExplanation(
                Kind.SINGLE, Text.verbatim(text), holds, null, null, null, List.of(), List.of());
    }
}
