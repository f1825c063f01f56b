package id.patuh.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.language.Language;
import id.patuh.rules.Fact;
import id.patuh.rules.Rule;
import id.patuh.testsupport.RulePack;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadCellsTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({
        "UNREADABLE, tujuh puluh, 'Nilai capaian paling sedikit 80 persen; isi sel tidak terbaca (tertulis \"tujuh puluh\")'",
        "PLACEHOLDER, menyusul, 'Nilai capaian paling sedikit 80 persen; belum diisi (tertulis \"menyusul\")'"
    })
    void whatTheCellSaysIsQuoted(State state, String shown, String sentence) {
        var pack = RulePack.in(temporary).with(RulePack.award("R", 1, "Capaian( kode == \"01.H.1\", nilai >= 80 )"));
        var rules = pack.compiled();
        var value = new EvidenceValue(state, null, new CellRef("dinkes.xlsx", "Capaian", "E14", shown));
        var row = new EvidenceRow("Capaian", "01.H.1", null, "dinkes.xlsx", "Capaian", 14, Map.of("nilai", value));
        var fact = new Fact("Capaian", Map.of("kode", "01.H.1"), List.of(row));

        var explanation =
                new Explainer(pack.regulation(), rules).explain("01.H.1", Optional.empty(), rules.run(List.of(fact)));

        assertThat(explanation.because().get(0).conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.text().in(Language.ID)).isEqualTo(sentence);
            assertThat(condition.cells()).containsExactly(value.cell());
            assertThat(condition.holds()).isFalse();
        });
    }

    @Test
    void nearestRuleComesFirst() {
        var pack = RulePack.in(temporary)
                .with(
                        RulePack.award("jauh", 1, "Capaian( nilai >= 80, peserta > 3 )"),
                        RulePack.award("dekat", 2, "Capaian( nilai >= 80 )"),
                        RulePack.award(
                                "dekat juga", 3, "( Capaian( nilai >= 80 ) or Capaian( nilai >= 90, peserta > 3 ) )"));
        var rules = pack.compiled();
        var fact = new Fact("Capaian", Map.of("kode", "01.H.1", "nilai", 70.0), List.of());

        var run = rules.run(List.of(fact));

        var explanation = new Explainer(pack.regulation(), rules).explain("01.H.1", Optional.empty(), run);

        assertThat(rules.rules())
                .filteredOn(rule -> rule.code().equals("01.H.1"))
                .extracting(Rule::name, rule -> Missing.in(run.trace(rule)))
                .containsExactlyInAnyOrder(tuple("dekat", 1), tuple("dekat juga", 1), tuple("jauh", 2));
        assertThat(explanation.toImprove())
                .extracting(RuleExplanation::rule)
                .containsExactly("dekat", "dekat juga", "jauh");
        assertThat(explanation.because()).extracting(RuleExplanation::rule).containsExactly("dekat");
    }
}
