package id.patuh.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.rules.Expression.Arithmetic;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Operator;
import id.patuh.rules.Expression.Variable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortfallTest {
    private static final List<Operator> ORDERS =
            List.of(Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 95, 71.3, 23.7",
        "AT_LEAST, 80, 79.999, 0.001",
        "MORE, 80, 70.0, 10",
        "AT_MOST, 5, 7.5, 2.5",
        "LESS, 5, 7.5, 2.5",
        "AT_LEAST, 100, 0.0, 100"
    })
    void differenceIsExact(Operator operator, int wanted, double found, String shortfall) {
        assertThat(Shortfall.of(operator, wanted, found)).hasToString(shortfall);
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, 80, 80.0", "AT_MOST, 80, 80.0", "MORE, 80, 80.0", "EQUAL, 80, 79.0", "NOT_EQUAL, 80, 80.0"})
    void nothingIsMissingWhereNoAmountWouldSay(Operator operator, int wanted, double found) {
        assertThat(Shortfall.of(operator, wanted, found)).isNull();
    }

    @Test
    void whatIsMissingMakesWholeNumbersEnough() {
        var chance = new Random(20241121);
        for (int i = 0; i < 2000; i++) {
            var operator = ORDERS.get(i % ORDERS.size());
            var wanted = BigDecimal.valueOf(chance.nextInt(400) - 200, 1);
            int found = chance.nextInt(41) - 20;

            var missing = Shortfall.of(operator, wanted, found);

            boolean holds = holds(operator, BigDecimal.valueOf(found), wanted);
            assertThat(missing == null).as("%s %s %s", found, operator, wanted).isEqualTo(holds);
            if (missing != null) {
                boolean upwards = operator == Operator.AT_LEAST || operator == Operator.MORE;
                var mended = BigDecimal.valueOf(found).add(upwards ? missing : missing.negate());
                assertThat(holds(operator, mended, wanted))
                        .as("%s %s %s", mended, operator, wanted)
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsMissingMakesDecimalsReachTheBound() {
        var chance = new Random(20241122);
        for (int i = 0; i < 2000; i++) {
            double found = chance.nextInt(2000) / 10.0;
            int wanted = chance.nextInt(200);

            var missing = Shortfall.of(Operator.AT_LEAST, wanted, found);

            assertThat(missing == null).isEqualTo(found >= wanted);
            if (missing != null) {
                assertThat(found + missing.doubleValue()).isGreaterThanOrEqualTo(wanted - 1e-9);
                assertThat(new BigDecimal(String.valueOf(found)).add(missing))
                        .isEqualByComparingTo(BigDecimal.valueOf(wanted));
            }
        }
    }

    private static boolean holds(Operator operator, BigDecimal left, BigDecimal right) {
        int order = left.compareTo(right);
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
        };
    }

    @Test
    void multiplesOnBothSidesBecomeOneShare() {
        var written = new Comparison(
                times(new Variable("$bagian"), 100), Operator.AT_LEAST, times(new Variable("$semua"), 80));

        assertThat(Ratio.simplified(written))
                .isEqualTo(new Comparison(
                        new Variable("$bagian"),
                        Operator.AT_LEAST,
                        new Arithmetic(new Literal(new BigDecimal("0.8")), '*', new Variable("$semua"))));
    }

    @Test
    void equalMultiplesVanish() {
        var written = new Comparison(times(new FieldOf("a"), 3), Operator.LESS, times(new FieldOf("b"), 3));

        assertThat(Ratio.simplified(written))
                .isEqualTo(new Comparison(new FieldOf("a"), Operator.LESS, new FieldOf("b")));
    }

    @Test
    void negativeMultipleIsLeftAlone() {
        var written = new Comparison(times(new FieldOf("a"), -3), Operator.LESS, times(new FieldOf("b"), 3));

        assertThat(Ratio.simplified(written)).isEqualTo(written);
    }

    @Test
    void multipleOfAPlainNumberIsLeftAlone() {
        var written = new Comparison(times(new FieldOf("a"), 3), Operator.LESS, new Literal(5));

        assertThat(Ratio.simplified(written)).isEqualTo(written);
    }

    private static Arithmetic times(id.patuh.rules.Expression of, int times) {
        return new Arithmetic(of, '*', new Literal(times));
    }
}
