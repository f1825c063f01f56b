package id.patuh.assessment;

import id.patuh.regulation.Aspect;
import java.math.BigDecimal;

/**
 * How one side of a right stands.
 *
 * @param points earned
 * @param maximum to be earned by the indicators that apply
 * @param weight what the aspect is worth within its criterion; 0 where the method does not weigh
 */
public record AspectScore(Aspect aspect, int points, int maximum, BigDecimal weight) {}
