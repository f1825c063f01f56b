package id.patuh.report.html;

import id.patuh.improvement.Plan;
import id.patuh.language.Text;
import id.patuh.report.figures.PlanTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepares the way to a target. */
record PlanBuilder(Plan plan, Words words) {

    PlanView view() {
        var table = new PlanTable(plan);
        int blocked = plan.obstacles().size();
        return new PlanView(
                words.in("report.plan", table.target()),
                plan.reached(),
                words.in(table.standing()),
                all(table.cautions()),
                table.sections().stream().map(this::section).toList(),
                best(table),
                blocked == 0 ? null : words.in("report.plan.obstacles", blocked),
                table.barriers().stream()
                        .map(barrier -> new PlanView.Barrier(words.in(barrier.reason()), barrier.indicators()))
                        .toList());
    }

    private @Nullable String best(PlanTable table) {
        return table.best().map(words::in).orElse(null);
    }

    private PlanView.Section section(PlanTable.Section section) {
        return new PlanView.Section(
                words.in(section.title()),
                section.lines().stream().map(this::line).toList());
    }

    private PlanView.Line line(PlanTable.Line line) {
        return new PlanView.Line(
                line.raises().stream().map(this::raise).toList(),
                all(line.there()),
                all(line.missing()),
                all(line.needed()),
                words.in(line.responsible()),
                words.in(line.deadline()),
                words.in(line.gain()));
    }

    private PlanView.Raise raise(Plan.Raise raise) {
        var indicator = raise.today().indicator();
        return new PlanView.Raise(indicator.code(), words.in(indicator.title()), words.in(PlanTable.points(raise)));
    }

    private List<String> all(List<Text> texts) {
        return texts.stream().map(words::in).toList();
    }
}
