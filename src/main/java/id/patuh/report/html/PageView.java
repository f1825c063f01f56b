package id.patuh.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page shows, in words and numbers that are ready to be placed.
 *
 * @param plan null where nobody asked for one
 */
public record PageView(
        Head head,
        Summary summary,
        ReadinessView readiness,
        @Nullable PlanView plan,
        ChartView charts,
        Detail detail) {

    /**
     * What is assessed, and by what.
     *
     * @param book the first page of the regulation book; null where no book was written
     * @param indicators what an indicator's address begins with
     * @param assumptions the rows that somebody took to be other than they are
     */
    public record Head(
            String language,
            String title,
            String subject,
            String regulation,
            String citation,
            String year,
            List<Badge> sources,
            @Nullable String book,
            String indicators,
            List<String> assumptions,
            String footer) {}

    /**
     * Where the submission stands.
     *
     * @param gap how far it is to the next rating, or that there is none
     * @param adjustment what others add to the score or take off it; null where nothing is reported
     * @param cautions what the score does not say by itself
     */
    public record Summary(
            String score,
            String rating,
            String gap,
            @Nullable Adjustment adjustment,
            boolean ready,
            String formula,
            List<String> formulas,
            List<String> counts,
            List<String> workbooks,
            List<Badge> verdicts,
            List<String> cautions) {}

    /**
     * What is shown beside the score and decides nothing.
     *
     * @param places the cells that report it
     */
    public record Adjustment(String sentence, Badge source, List<String> places) {}

    /** What follows the charts. */
    public record Detail(
            List<GroupTable> missing,
            List<CheckView> checks,
            List<IssueView> issues,
            @Nullable String moreIssues,
            List<Section> sections,
            List<Option> offices) {}

    /**
     * A word in a box, never told apart by its colour alone.
     *
     * @param code names the style: a verdict or a source status
     */
    public record Badge(String code, String sign, String label, String meaning, int count) {}

    /** An office to filter by. */
    public record Option(String code, String label) {}

    /** What is missing, by one way of grouping. */
    public record GroupTable(String id, String title, List<Group> groups) {}

    /** One line of such a table. */
    public record Group(String name, String points, String missing, String met, List<String> codes) {}

    /** The findings of one check. */
    public record CheckView(
            String title, String message, String repair, boolean blocking, String severity, List<String> places) {}

    /** One issue of the import. */
    public record IssueView(
            String code,
            String severity,
            String label,
            String place,
            String heading,
            String shown,
            String message,
            String repair,
            List<String> indicators) {}

    /** The indicators of one criterion. */
    public record Section(String id, String title, String standing, List<IndicatorView> indicators) {}
}
