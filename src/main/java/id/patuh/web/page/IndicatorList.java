package id.patuh.web.page;

import id.patuh.assessment.IndicatorResult;
import id.patuh.report.html.IndicatorView;
import id.patuh.report.html.PageView;
import id.patuh.workspace.Reviews.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The indicators of an assessment that somebody may see, right by right, in the order of the regulation. */
public record IndicatorList(List<Group> groups) {

    /**
     * The indicators of one right.
     *
     * @param standing its points; empty for those who do not see the whole
     */
    public record Group(String code, String title, String standing, List<Line> lines) {}

    /**
     * One indicator.
     *
     * @param ruling the last decision by a person; null where there is none
     */
    public record Line(
            IndicatorView view,
            String criterion,
            ReviewState review,
            @Nullable Ruling ruling) {
        public String code() {
            return view.code();
        }
    }

    /** A kind of line and how many there are. */
    public record Count(PageView.Badge badge, int lines) {}

    static IndicatorList of(
            List<PageView.Section> sections,
            Map<String, IndicatorResult> results,
            EvidenceReviews reviews,
            Map<String, Ruling> rulings) {
        var groups = new ArrayList<Group>();
        for (var section : sections) {
            var lines = new ArrayList<Line>();
            for (var view : section.indicators()) {
                var result = Objects.requireNonNull(results.get(view.code()));
                var criterion = result.indicator().criterion();
                lines.add(new Line(view, criterion, reviews.state(result.indicator()), rulings.get(view.code())));
            }
            groups.add(new Group(lines.get(0).criterion(), section.title(), section.standing(), lines));
        }
        return new IndicatorList(groups);
    }

    public List<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    /** Only some of them; groups that have none are left out. */
    IndicatorList only(Predicate<Line> wanted) {
        return new IndicatorList(groups.stream()
                .map(group -> new Group(
                        group.code(),
                        group.title(),
                        group.standing(),
                        group.lines().stream().filter(wanted).toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList());
    }

    /** The same without what a right has earned as a whole. */
    IndicatorList withoutStanding() {
        return new IndicatorList(groups.stream()
                .map(group -> new Group(group.code(), group.title(), "", group.lines()))
                .toList());
    }

    /** The verdicts that occur, in the order of their first occurrence. */
    public List<Count> verdicts() {
        var badges = new LinkedHashMap<String, PageView.Badge>();
        var counts = new LinkedHashMap<String, Integer>();
        for (var line : lines()) {
            var badge = line.view().verdict();
            badges.putIfAbsent(badge.code(), badge);
            counts.merge(badge.code(), 1, Integer::sum);
        }
        return badges.entrySet().stream()
                .map(entry -> new Count(entry.getValue(), counts.getOrDefault(entry.getKey(), 0)))
                .toList();
    }
}
