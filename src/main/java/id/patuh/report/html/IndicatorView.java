package id.patuh.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator as the page shows it.
 *
 * @param book the indicator's place in the regulation book; null where no book was written
 * @param exemption the recorded exception that holds for it; null where there is none
 * @param hint the nearest reason in one line, seen while the rest is folded
 */
public record IndicatorView(
        String code,
        String title,
        String aspect,
        String officeCode,
        String office,
        String points,
        PageView.Badge verdict,
        PageView.Badge source,
        String basis,
        @Nullable String hint,
        @Nullable String note,
        @Nullable String exemption,
        List<String> asks,
        List<RuleView> rules,
        List<String> improvements,
        List<String> cells,
        String rationale,
        String comply,
        @Nullable String book) {

    /** A rule with its conditions. */
    public record RuleView(
            String name, String points, String standing, boolean holds, List<ConditionView> conditions) {}

    /** A condition with those it holds together. */
    public record ConditionView(String text, boolean holds, String cells, List<ConditionView> parts) {}
}
