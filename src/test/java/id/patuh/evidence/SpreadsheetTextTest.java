package id.patuh.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "-"})
    void whatBeginsLikeAFormulaReadsAsOne(String text) {
        assertThat(SpreadsheetText.readsAsFormula(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Perda", "1=1", "'=1", "– tidak berlaku", "71,3", "→ =1"})
    void otherTextsDoNot(String text) {
        assertThat(SpreadsheetText.readsAsFormula(text)).isFalse();
        assertThat(SpreadsheetText.inSeparatedValues(text)).isEqualTo(text);
    }

    @Test
    void separatedValuesSayWithAnApostropheThatItIsText() {
        assertThat(SpreadsheetText.inSeparatedValues("=1+1")).isEqualTo("'=1+1");
    }

    @ParameterizedTest
    @CsvSource({"_x003D_1, _x005F_x003D_1", "_x00, _x00", "x_x0041_, x_x005F_x0041_"})
    void signsInDisguiseStayAsTheyWereWritten(String text, String stored) {
        assertThat(SpreadsheetText.inWorkbook(text)).isEqualTo(stored);
    }

    @Test
    void whatNoCellCanHoldIsReplacedOrCut() {
        var longest = "a".repeat(32_765) + "\ud83d\ude00".repeat(4);

        assertThat(SpreadsheetText.inWorkbook("a\u0000b\r\nc")).isEqualTo("a\uFFFDb\nc");
        assertThat(SpreadsheetText.inWorkbook(longest)).isEqualTo("a".repeat(32_765) + "…");
    }
}
