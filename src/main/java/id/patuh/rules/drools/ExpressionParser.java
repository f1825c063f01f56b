package id.patuh.rules.drools;

import id.patuh.rules.Expression;
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
import java.util.ArrayList;
import java.util.List;

/** Reads the constraints that a pack may use; whatever lies outside that subset is refused. */
final class ExpressionParser {
    private static final int DEEPEST = 50;

    private final List<Token> tokens;
    private int next;
    private int depth;

    private ExpressionParser(String text) {
        this.tokens = Token.split(text);
    }

    /**
     * Reads one constraint.
     *
     * @throws UnsupportedExpressionException if it is malformed or uses more than the subset
     */
    static Expression parse(String text) {
        var parser = new ExpressionParser(text);
        var expression = parser.or();
        parser.end();
        return expression;
    }

    /** Reads values separated by commas: the arguments of a conclusion. */
    static List<Expression> parseValues(String text) {
        var parser = new ExpressionParser(text);
        var values = new ArrayList<Expression>();
        values.add(parser.sum());
        while (parser.accept(",")) {
            values.add(parser.sum());
        }
        parser.end();
        return values;
    }

    private Expression or() {
        deeper();
        var parts = new ArrayList<>(List.of(and()));
        while (accept("||")) {
            parts.add(and());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new UnsupportedExpressionException(tokens.get(next).text());
        }
    }

    private Expression and() {
        var parts = new ArrayList<>(List.of(unary()));
        while (accept("&&")) {
            parts.add(unary());
        }
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private Expression unary() {
        if (!accept("!")) {
            return relation();
        }
        deeper();
        var not = new Not(unary());
        depth--;
        return not;
    }

    private Expression relation() {
        var left = sum();
        if (accept("in")) {
            return new In(left, false, list());
        }
        if (accept("matches")) {
            return new Matches(left, false, pattern());
        }
        if (accept("not")) {
            if (accept("matches")) {
                return new Matches(left, true, pattern());
            }
            expect("in");
            return new In(left, true, list());
        }
        for (var operator : Operator.values()) {
            if (accept(operator.sign())) {
                return new Comparison(left, operator, sum());
            }
        }
        return left;
    }

    private List<Expression> list() {
        expect("(");
        var values = new ArrayList<>(List.of(sum()));
        while (accept(",")) {
            values.add(sum());
        }
        expect(")");
        return values;
    }

    private String pattern() {
        var token = take();
        if (!token.isText()) {
            throw new UnsupportedExpressionException(token.text());
        }
        return token.text();
    }

    private Expression sum() {
        var left = product();
        while (peek("+") || peek("-")) {
            left = new Arithmetic(left, take().text().charAt(0), product());
        }
        return left;
    }

    private Expression product() {
        var left = value();
        while (peek("*") || peek("/") || peek("%")) {
            left = new Arithmetic(left, take().text().charAt(0), value());
        }
        return left;
    }

    private Expression value() {
        if (accept("(")) {
            var inner = or();
            expect(")");
            return inner;
        }
        if (accept("-")) {
            deeper();
            var negative = new Arithmetic(new Literal(0), '-', value());
            depth--;
            return negative;
        }
        var token = take();
        return switch (token.kind()) {
            case TEXT -> new Literal(token.text());
            case NUMBER -> number(token.text());
            case WORD -> word(token.text());
            case SIGN, END -> throw new UnsupportedExpressionException(token.text());
        };
    }

    private static Literal number(String text) {
        try {
            return text.contains(".") ? new Literal(Double.valueOf(text)) : new Literal(Integer.valueOf(text));
        } catch (NumberFormatException tooLarge) {
            return new Literal(Double.valueOf(text));
        }
    }

    private Expression word(String word) {
        if (peek("(") || peek(".")) {
            throw new UnsupportedExpressionException(word + take().text());
        }
        return switch (word) {
            case "true" -> new Literal(true);
            case "false" -> new Literal(false);
            case "null" -> new Literal(null);
            default -> word.startsWith("$") ? new Variable(word) : new FieldOf(word);
        };
    }

    private boolean peek(String text) {
        return !tokens.get(next).isText() && tokens.get(next).text().equals(text);
    }

    private boolean accept(String text) {
        if (!peek(text)) {
            return false;
        }
        next++;
        return true;
    }

    private void expect(String text) {
        if (!accept(text)) {
            throw new UnsupportedExpressionException(tokens.get(next).text());
        }
    }

    private Token take() {
        var token = tokens.get(next);
        if (token.kind() == Token.Kind.END) {
            throw new UnsupportedExpressionException("");
        }
        next++;
        return token;
    }

    private void end() {
        if (tokens.get(next).kind() != Token.Kind.END) {
            throw new UnsupportedExpressionException(tokens.get(next).text());
        }
    }
}
