package id.patuh.improvement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/**
 * One way to raise indicators that share evidence.
 *
 * @param changes in the order of their rows
 * @param points what the indicators earn then, for those that earn something else than today
 * @param gain how much the score rises, before rounding
 */
record Option(List<Change> changes, int effort, Map<String, Integer> points, BigDecimal gain) {

    /** How much it gains for its effort. */
    BigDecimal rate() {
        return gain.divide(BigDecimal.valueOf(Math.max(1, effort)), MathContext.DECIMAL64);
    }
}
