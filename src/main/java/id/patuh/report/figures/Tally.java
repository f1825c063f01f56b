package id.patuh.report.figures;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import java.util.List;
import java.util.Map;

/**
 * How some of the indicators stand together; those that do not apply have left the points.
 *
 * @param shortOf the indicators that do not have every point they could have, in the order of the regulation
 */
public record Tally(int points, int maximum, int total, Map<Verdict, Integer> verdicts, List<IndicatorResult> shortOf) {

    public static Tally of(List<IndicatorResult> results) {
        int points = 0;
        int maximum = 0;
        for (var result : results) {
            if (result.verdict() != Verdict.NOT_APPLICABLE) {
                points += result.points();
                maximum += result.indicator().maximum();
            }
        }
        var shortOf =
                results.stream().filter(result -> fallsShort(result.verdict())).toList();
        return new Tally(points, maximum, results.size(), Assessment.count(results), shortOf);
    }

    /** Whether somebody has to do something about it; what has no rule yet is nobody's fault. */
    public static boolean fallsShort(Verdict verdict) {
        return switch (verdict) {
            case MET, NOT_APPLICABLE, NOT_CHECKED -> false;
            default -> true;
        };
    }

    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** The share of the points that is earned, in whole percent and never rounded up to 100. */
    public int percent() {
        return maximum == 0 ? 0 : points * 100 / maximum;
    }
}
