package id.patuh.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.CellRef;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.ConditionExplanation.Kind;
import id.patuh.language.Language;
import id.patuh.language.Text;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D5 | D5",
                "D5 D6 D7 | D5:D7",
                "D5 D7 | D5, D7",
                "E5 D6 D5 | D5:D6, E5",
                "C10 D10 E10 H10 | C10:E10, H10",
                "D5 D6 E5 E6 | D5:E6",
                "Z9 AA9 AB9 | Z9:AB9",
                "D9 D10 D11 | D9:D11",
                "A1 A1 | A1",
            })
    void neighboursAreJoined(String cells, String ranges) {
        assertThat(words(Places.of(cells("a.xlsx", "Capaian", cells)))).containsExactly("a.xlsx › Capaian!" + ranges);
    }

    @Test
    void eachSheetIsNamedOnce() {
        var cells = List.of(
                new CellRef("a.xlsx", "Capaian", "C5", "1"),
                new CellRef("a.xlsx", "Dokumen", "C5", "1"),
                new CellRef("b.xlsx", "Capaian", "C5", "1"),
                new CellRef("a.xlsx", "Capaian", "C6", "1"));

        assertThat(words(Places.of(cells)))
                .containsExactly("a.xlsx › Capaian!C5:C6", "a.xlsx › Dokumen!C5", "b.xlsx › Capaian!C5");
    }

    @Test
    void fewCellsAreShownWithTheirTexts() {
        var cells = List.of(new CellRef("a.xlsx", "Capaian", "E14", " "), new CellRef("a.xlsx", "Capaian", "F14", "7"));

        assertThat(words(Places.shown(cells))).containsExactly("a.xlsx › Capaian!E14, F14 (7)");
    }

    @Test
    void manyCellsAreShownAsRanges() {
        var cells = cells("a.xlsx", "Capaian", "E1 E2 E3 E4 E5 E6 E7");

        assertThat(words(Places.shown(cells))).containsExactly("a.xlsx › Capaian!E1:E7");
    }

    @Test
    void groupDoesNotRepeatTheCellsOfItsParts() {
        var inner = cells("a.xlsx", "Capaian", "E1 E2");
        var part = condition(Kind.SINGLE, inner);
        var group = condition(Kind.TOTAL, cells("a.xlsx", "Capaian", "E1 E2 E3"), part);

        assertThat(Places.own(group)).extracting(CellRef::cell).containsExactly("E3");
        assertThat(Places.own(part)).isEqualTo(inner);
    }

    private static ConditionExplanation condition(Kind kind, List<CellRef> cells, ConditionExplanation... parts) {
        return new ConditionExplanation(kind, Text.verbatim("x"), false, null, null, null, cells, List.of(parts));
    }

    private static List<CellRef> cells(String file, String sheet, String addresses) {
        return Arrays.stream(addresses.split(" "))
                .map(address -> new CellRef(file, sheet, address, "x"))
                .toList();
    }

    private static List<String> words(List<Text> texts) {
        return texts.stream().map(text -> text.in(Language.ID)).toList();
    }
}
