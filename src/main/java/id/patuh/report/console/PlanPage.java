package id.patuh.report.console;

import id.patuh.improvement.Plan;
import id.patuh.improvement.Plan.Raise;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.figures.PlanTable;
import java.util.List;
import java.util.stream.Collectors;

/** The cheapest way to a target, office by office. */
public final class PlanPage {
    private final Plan plan;
    private final PlanTable table;
    private final Language language;
    private final Paper paper;

    public PlanPage(Plan plan, Language language, ConsoleOptions options) {
        this.plan = plan;
        this.table = new PlanTable(plan);
        this.language = language;
        this.paper = new Paper(options);
    }

    public String render() {
        paper.heading(in(Message.of("report.plan", table.target())));
        line(table.standing());
        table.cautions().forEach(this::line);
        table.sections().forEach(this::section);
        best();
        barriers();
        return paper.text();
    }

    private void section(PlanTable.Section section) {
        paper.blank();
        paper.line(2, 2, Span.strong(in(section.title())));
        for (var line : section.lines()) {
            line.raises().forEach(this::raise);
            labelled("report.plan.there", line.there());
            labelled("report.plan.missing", line.missing());
            labelled("report.plan.needed", line.needed());
            paper.line(6, 2, Span.faint(in(Message.of("report.plan.until", line.deadline()))));
        }
    }

    private void raise(Raise raise) {
        var indicator = raise.today().indicator();
        paper.sides(
                4,
                4,
                List.of(Span.strong(indicator.code()), Span.plain(in(indicator.title()))),
                Span.faint(in(Message.of(
                        "report.plan.gain", raise.today().points(), raise.points(), PlanTable.gain(raise.gain())))));
    }

    private void labelled(String label, List<Text> texts) {
        texts.forEach(text -> paper.line(6, 2, Span.faint(in(Message.of(label))), Span.plain(in(text))));
    }

    private void best() {
        var best = plan.best();
        if (best != null) {
            var codes = best.raises().stream()
                    .map(raise -> raise.today().indicator().code())
                    .collect(Collectors.joining(", "));
            paper.blank();
            line(Message.of("report.plan.best", codes, PlanTable.gain(best.gain()), best.effort()));
        }
    }

    private void barriers() {
        if (plan.obstacles().isEmpty()) {
            return;
        }
        paper.blank();
        line(Message.of("report.plan.obstacles", plan.obstacles().size()));
        for (var barrier : table.barriers()) {
            paper.line(4, 2, Span.plain(in(barrier.reason())));
            paper.line(6, 0, Span.strong(String.join(", ", barrier.indicators())));
        }
    }

    private void line(Text text) {
        paper.line(2, 2, Span.plain(in(text)));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
