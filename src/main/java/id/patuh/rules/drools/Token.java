package id.patuh.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word, number, text or sign of a constraint. */
record Token(Kind kind, String text) {
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    private static final Pattern NEXT = Pattern.compile("\\s*(?:"
            + "(?<word>[$A-Za-z_][$A-Za-z_0-9]*)"
            // No leading zero, which would be octal, no exponent, and no letter that gives a type.
            + "|(?<number>(?:0|[1-9]\\d*)(?:\\.\\d+)?)(?![\\w.])"
            // Drools writes texts into Java code, where \\u could end them.
            + "|\"(?<text>(?:[^\"\\\\\\p{Cntrl}]++|\\\\\"|\\\\\\\\(?!u))*+)\""
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[-<>!()+*/%,.])"
            + ")");

    static List<Token> split(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = NEXT.matcher(text);
        int at = 0;
        int end = text.stripTrailing().length();
        while (at < end) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new UnsupportedExpressionException(text.substring(at).strip());
            }
            tokens.add(tokenOf(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, ""));
        return tokens;
    }

    private static Token tokenOf(Matcher matcher) {
        if (matcher.group("word") != null) {
            return new Token(Kind.WORD, matcher.group("word"));
        }
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, matcher.group("number"));
        }
        if (matcher.group("sign") != null) {
            return new Token(Kind.SIGN, matcher.group("sign"));
        }
        return new Token(Kind.TEXT, matcher.group("text").translateEscapes());
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }
}
