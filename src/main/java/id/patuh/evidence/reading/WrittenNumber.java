package id.patuh.evidence.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody typed it.
 *
 * @param unit the words before or behind it; empty where there are none
 * @param doubt whether its only separator could mean the other thing
 */
record WrittenNumber(BigDecimal value, String unit, Doubt doubt) {
    private static final int LONGEST = 40;
    private static final Pattern SHAPE = Pattern.compile(
            "(?<sign>[-\u2212+])? ?(?<currency>(?i:rp|idr)\\.? ?)?(?<minus>[-\u2212])?(?<digits>\\d[\\d.,]*?)(?<end>[.,]-{1,2})?"
                    + "(?: ?(?<unit>%|(?i:[a-z]).*))?");
    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern DOT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA_GROUPS =
            Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+\\.\\d+|[1-9]\\d{0,2}(,\\d{3}){2,}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");
    private static final Pattern DECIMAL_DOT = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    /** How a number with one separator before three digits was taken. */
    enum Doubt {
        NONE,
        /** {@code 1,234}: taken as a decimal. */
        COMMA,
        /** {@code 1.234}: taken as thousands. */
        DOT
    }

    static Optional<WrittenNumber> parse(String words) {
        var shape = SHAPE.matcher(words);
        if (words.length() > LONGEST || !shape.matches()) {
            return Optional.empty();
        }
        var currency = shape.group("currency");
        var unit = shape.group("unit");
        boolean twoUnits = currency != null && unit != null;
        boolean negative = shape.group("minus") != null
                || (shape.group("sign") != null && !shape.group("sign").equals("+"));
        return twoUnits
                ? Optional.empty()
                : digits(shape.group("digits"))
                        .map(value -> new WrittenNumber(
                                negative ? value.negate() : value,
                                currency == null ? orEmpty(unit) : currency.replace(".", ""),
                                doubt(shape.group("digits"))));
    }

    private static Optional<BigDecimal> digits(String digits) {
        if (PLAIN.matcher(digits).matches() || isDecimalDot(digits)) {
            return Optional.of(new BigDecimal(digits));
        }
        if (DOT_GROUPS.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        }
        if (COMMA_GROUPS.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(",", "")));
        }
        return DECIMAL_COMMA.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(',', '.')))
                : Optional.empty();
    }

    private static boolean isDecimalDot(String digits) {
        return DECIMAL_DOT.matcher(digits).matches()
                && !DOT_GROUPS.matcher(digits).matches();
    }

    private static Doubt doubt(String digits) {
        if (!ONE_GROUP.matcher(digits).matches()) {
            return Doubt.NONE;
        }
        return digits.indexOf(',') > 0 ? Doubt.COMMA : Doubt.DOT;
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
