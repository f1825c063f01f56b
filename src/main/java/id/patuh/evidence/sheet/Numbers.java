package id.patuh.evidence.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Numbers as spreadsheets mean them. */
public final class Numbers {
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);
    private static final int MOST_DIGITS = 40;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    public static int whole(@Nullable String digits, int otherwise) {
        try {
            return digits == null ? otherwise : Integer.parseInt(digits.trim());
        } catch (NumberFormatException notWhole) {
            return otherwise;
        }
    }

    /** A number as programs write it; null where it is none. */
    public static @Nullable BigDecimal decimal(String digits) {
        try {
            return digits.length() > MOST_DIGITS ? null : new BigDecimal(digits.strip());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** Without the binary noise behind the fifteenth digit, where spreadsheets stop: 0.1 + 0.2 is 0.3. */
    public static BigDecimal clean(double number) {
        return new BigDecimal(number).round(FIFTEEN_DIGITS).stripTrailingZeros();
    }

    public static BigDecimal percent(double fraction) {
        return new BigDecimal(fraction).multiply(HUNDRED).round(FIFTEEN_DIGITS).stripTrailingZeros();
    }
}
