package id.patuh.report.console;

import id.patuh.improvement.Plan;
import id.patuh.improvement.Plan.Raise;
import id.patuh.improvement.Plan.Step;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.figures.PlanWords;
import java.util.List;

/** The cheapest way to a target, office by office. */
public final class PlanPage {
    private final Plan plan;
    private final PlanWords words;
    private final Language language;
    private final Paper paper;

    public PlanPage(Plan plan, Language language, ConsoleOptions options) {
        this.plan = plan;
        this.words = new PlanWords(plan);
        this.language = language;
        this.paper = new Paper(options);
    }

    public String render() {
        paper.heading(in(words.title()));
        words.standing().forEach(this::line);
        words.byOffice().forEach(this::office);
        words.best().ifPresent(best -> {
            paper.blank();
            line(best);
        });
        obstacles();
        return paper.text();
    }

    private void office(String code, List<Step> steps) {
        paper.blank();
        paper.line(2, 2, Span.strong(in(words.office(code))));
        for (var step : steps) {
            step.raises().forEach(this::raise);
            step.tasks().stream()
                    .filter(task -> PlanWords.owner(task).equals(code))
                    .forEach(task -> paper.line(6, 2, Span.plain("→ " + in(words.task(task)))));
        }
    }

    private void raise(Raise raise) {
        var indicator = raise.today().indicator();
        paper.sides(
                4,
                4,
                List.of(Span.strong(indicator.code()), Span.plain(in(indicator.title()))),
                Span.faint(in(PlanWords.gain(raise))));
    }

    private void obstacles() {
        if (plan.obstacles().isEmpty()) {
            return;
        }
        paper.blank();
        line(Message.of("report.plan.obstacles", plan.obstacles().size()));
        plan.obstacles()
                .forEach(obstacle -> paper.line(
                        4, 2, Span.strong(obstacle.result().indicator().code()), Span.plain(in(obstacle.reason()))));
    }

    private void line(Text text) {
        paper.line(2, 2, Span.plain(in(text)));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
