package id.patuh.assessment;

import id.patuh.regulation.Waiver;

/**
 * A recorded exception that holds for an indicator, and what stands beneath it.
 *
 * @param verdict what the evidence says without it
 * @param points what the evidence earns without it
 */
public record Exemption(Waiver waiver, Verdict verdict, int points) {}
