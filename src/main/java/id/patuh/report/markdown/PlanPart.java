package id.patuh.report.markdown;

import id.patuh.improvement.Plan;
import id.patuh.improvement.Plan.Step;
import id.patuh.language.Message;
import id.patuh.report.figures.PlanWords;
import id.patuh.report.figures.Vocabulary;
import java.util.List;

/** The cheapest way to a target, office by office. */
record PlanPart(Vocabulary words, Plan plan, Page page) {

    void write() {
        var told = new PlanWords(plan);
        page.heading(2, words.in(told.title()));
        told.standing().forEach(line -> page.line(words.in(line)));
        told.byOffice().forEach((office, steps) -> office(told, office, steps));
        told.best().ifPresent(best -> page.line(words.in(best)));
        if (!plan.obstacles().isEmpty()) {
            page.line(words.in(
                    Message.of("report.plan.obstacles", plan.obstacles().size())));
            plan.obstacles()
                    .forEach(obstacle ->
                            page.item(0, obstacle.result().indicator().code() + " " + words.in(obstacle.reason())));
            page.endList();
        }
    }

    private void office(PlanWords told, String office, List<Step> steps) {
        page.heading(3, words.in(told.office(office)));
        for (var step : steps) {
            for (var raise : step.raises()) {
                var indicator = raise.today().indicator();
                page.item(
                        0,
                        indicator.code() + " " + words.in(indicator.title()) + " · " + words.in(PlanWords.gain(raise)));
            }
            step.tasks().stream()
                    .filter(task -> PlanWords.owner(task).equals(office))
                    .forEach(task -> page.item(1, "→ " + words.in(told.task(task))));
        }
        page.endList();
    }
}
