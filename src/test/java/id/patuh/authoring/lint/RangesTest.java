package id.patuh.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.rules.Expression.Operator;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RangesTest {
    private static Ranges of(Operator operator, String value) {
        return Ranges.of(operator, new BigDecimal(value));
    }

    private static Ranges whole(Operator operator, String value) {
        return Ranges.ofWhole(operator, new BigDecimal(value));
    }

    @Test
    void numbersBelowAndAboveTogetherAreAll() {
        assertThat(of(Operator.LESS, "5").or(of(Operator.AT_LEAST, "5.0"))).isEqualTo(Ranges.ALL);
        assertThat(of(Operator.LESS, "5").or(of(Operator.MORE, "5")).not()).isEqualTo(of(Operator.EQUAL, "5"));
    }

    @Test
    void numbersBelowAndAboveShareNone() {
        assertThat(of(Operator.LESS, "5").and(of(Operator.AT_LEAST, "5")).isEmpty())
                .isTrue();
        assertThat(of(Operator.AT_MOST, "5").and(of(Operator.AT_LEAST, "5"))).isEqualTo(of(Operator.EQUAL, "5"));
    }

    @Test
    void nothingLiesBetweenWholeNumbers() {
        assertThat(whole(Operator.AT_MOST, "110").or(whole(Operator.AT_LEAST, "111")))
                .isEqualTo(Ranges.ALL);
        assertThat(whole(Operator.MORE, "110").and(whole(Operator.LESS, "111")).isEmpty())
                .isTrue();
        assertThat(whole(Operator.EQUAL, "1.5").isEmpty()).isTrue();
        assertThat(whole(Operator.AT_LEAST, "1.5")).isEqualTo(whole(Operator.AT_LEAST, "2"));
    }

    @Test
    void widerContainsNarrower() {
        assertThat(of(Operator.AT_LEAST, "80").contains(of(Operator.AT_LEAST, "95")))
                .isTrue();
        assertThat(of(Operator.AT_LEAST, "95").contains(of(Operator.AT_LEAST, "80")))
                .isFalse();
        assertThat(of(Operator.MORE, "80").contains(of(Operator.AT_LEAST, "80")))
                .isFalse();
    }

    @Test
    void gapsLieBetweenNotOutside() {
        var bands = of(Operator.AT_LEAST, "10")
                .and(of(Operator.LESS, "20"))
                .or(of(Operator.AT_LEAST, "30").and(of(Operator.LESS, "40")));

        assertThat(bands.gaps())
                .containsExactly(new Ranges.Gap(Cut.before(new BigDecimal("20")), Cut.before(new BigDecimal("30"))));
        assertThat(bands.not().gaps()).hasSize(2);
    }
}
