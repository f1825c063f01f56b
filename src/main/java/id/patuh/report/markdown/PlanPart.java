package id.patuh.report.markdown;

import id.patuh.improvement.Plan;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.figures.PlanTable;
import id.patuh.report.figures.Vocabulary;
import java.util.List;

/** The cheapest way to a target, office by office. */
record PlanPart(Vocabulary words, Plan plan, Page page) {

    void write() {
        var table = new PlanTable(plan);
        page.heading(2, words.in(Message.of("report.plan", table.target())));
        page.line(words.in(table.standing()));
        table.cautions().forEach(line -> page.line(words.in(line)));
        table.sections().forEach(this::section);
        table.best().ifPresent(best -> page.line(words.in(best)));
        if (!plan.obstacles().isEmpty()) {
            page.line(words.in(
                    Message.of("report.plan.obstacles", plan.obstacles().size())));
            table.barriers()
                    .forEach(barrier ->
                            page.item(0, String.join(", ", barrier.indicators()) + " " + words.in(barrier.reason())));
            page.endList();
        }
    }

    private void section(PlanTable.Section section) {
        page.heading(3, words.in(section.title()));
        for (var line : section.lines()) {
            for (var raise : line.raises()) {
                var indicator = raise.today().indicator();
                page.item(
                        0,
                        indicator.code() + " " + words.in(indicator.title()) + " · "
                                + words.in(PlanTable.points(raise)));
            }
            labelled("report.plan.there", line.there());
            labelled("report.plan.missing", line.missing());
            labelled("report.plan.needed", line.needed());
            page.item(1, words.in(Message.of("report.plan.until", line.deadline())));
        }
        page.endList();
    }

    private void labelled(String label, List<Text> texts) {
        texts.forEach(text -> page.item(1, words.in(Message.of(label)) + " " + words.in(text)));
    }
}
