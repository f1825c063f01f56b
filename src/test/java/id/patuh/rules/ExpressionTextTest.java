package id.patuh.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.rules.Expression.And;
import id.patuh.rules.Expression.Arithmetic;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.In;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Matches;
import id.patuh.rules.Expression.Not;
import id.patuh.rules.Expression.Operator;
import id.patuh.rules.Expression.Or;
import id.patuh.rules.Expression.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionTextTest {
    private static final Expression A = new FieldOf("a");
    private static final Expression B = new Variable("$b");

    private static Arithmetic reckoned(Expression left, char sign, Expression right) {
        return new Arithmetic(left, sign, right);
    }

    @Test
    void valuesAreWrittenSoThatTheyAreReadAgain() {
        assertThat(new Literal(7).text()).isEqualTo("7");
        assertThat(new Literal(0.8).text()).isEqualTo("0.8");
        assertThat(new Literal(1e10).text()).isEqualTo("10000000000.0");
        assertThat(new Literal(1e-3).text()).isEqualTo("0.001");
        assertThat(new Literal(true).text()).isEqualTo("true");
        assertThat(new Literal(null).text()).isEqualTo("null");
        assertThat(new Literal("a \"b\" \\ c").text()).isEqualTo("\"a \\\"b\\\" \\\\ c\"");
        assertThat(reckoned(new Literal(0), '-', new Literal(5)).text()).isEqualTo("-5");
    }

    @Test
    void groupsKeepTheirMeaning() {
        var equal = new Comparison(A, Operator.EQUAL, B);
        assertThat(new And(List.of(new Or(List.of(A, equal)), A)).text()).isEqualTo("(a || a == $b) && a");
        assertThat(new Not(equal).text()).isEqualTo("!(a == $b)");
        assertThat(reckoned(reckoned(A, '+', B), '*', B).text()).isEqualTo("(a + $b) * $b");
        assertThat(reckoned(A, '-', reckoned(A, '-', B)).text()).isEqualTo("a - (a - $b)");
        assertThat(reckoned(A, '-', reckoned(A, '*', B)).text()).isEqualTo("a - a * $b");
        assertThat(reckoned(A, '/', reckoned(A, '*', B)).text()).isEqualTo("a / (a * $b)");
    }

    @Test
    void relationsAreWrittenAsInRules() {
        var values = List.<Expression>of(new Literal("x"), new Literal("y"));
        assertThat(new In(A, false, values).text()).isEqualTo("a in (\"x\", \"y\")");
        assertThat(new In(A, true, values).text()).isEqualTo("a not in (\"x\", \"y\")");
        assertThat(new Matches(A, true, "x.*").text()).isEqualTo("a not matches \"x.*\"");
    }
}
