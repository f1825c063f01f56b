package id.patuh.report.console;

import id.patuh.improvement.Plan;
import id.patuh.improvement.Plan.Raise;
import id.patuh.improvement.Plan.Step;
import id.patuh.improvement.Plan.Task;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.Field.Choice;
import id.patuh.regulation.Office;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The cheapest way to a target, office by office. */
public final class PlanPage {
    private static final String NOBODY = "";

    private final Plan plan;
    private final Language language;
    private final Paper paper;

    public PlanPage(Plan plan, Language language, ConsoleOptions options) {
        this.plan = plan;
        this.language = language;
        this.paper = new Paper(options);
    }

    public String render() {
        var target = plan.target();
        var rating = target.rating();
        Text aim = rating == null
                ? Names.score(target.score())
                : Message.of("report.plan.rating", rating.title(), Names.score(target.score()));
        paper.heading(in(Message.of("report.plan", aim)));
        standing();
        byOffice().forEach(this::office);
        best();
        obstacles();
        return paper.text();
    }

    private void standing() {
        var today = Names.score(plan.today().score().value());
        var proven = Names.score(plan.proven().score().value());
        if (plan.steps().isEmpty() && plan.reached()) {
            line(Message.of("report.plan.reached", today));
            return;
        }
        line(Message.of(plan.reached() ? "report.plan.proven" : "report.plan.short", today, proven, plan.effort()));
        if (!plan.exact()) {
            line(Message.of("report.plan.inexact"));
        }
        line(Message.of("report.plan.caution"));
    }

    private Map<String, List<Step>> byOffice() {
        var offices = new LinkedHashMap<String, List<Step>>();
        plan.today().regulation().offices().forEach(office -> offices.put(office.code(), new ArrayList<>()));
        for (var step : plan.steps()) {
            step.tasks().stream()
                    .map(task -> Objects.requireNonNullElse(task.office(), NOBODY))
                    .distinct()
                    .forEach(office -> offices.computeIfAbsent(office, unknown -> new ArrayList<>())
                            .add(step));
        }
        offices.values().removeIf(List::isEmpty);
        return offices;
    }

    private void office(String code, List<Step> steps) {
        paper.blank();
        paper.line(2, 2, Span.strong(in(title(code))));
        for (var step : steps) {
            step.raises().forEach(this::raise);
            step.tasks().stream()
                    .filter(task ->
                            Objects.requireNonNullElse(task.office(), NOBODY).equals(code))
                    .forEach(this::task);
        }
    }

    private Text title(String office) {
        return plan.today()
                .regulation()
                .office(office)
                .<Text>map(Office::title)
                .orElse(Message.of("report.plan.nobody"));
    }

    private void raise(Raise raise) {
        var indicator = raise.today().indicator();
        paper.sides(
                4,
                4,
                List.of(Span.strong(indicator.code()), Span.plain(in(indicator.title()))),
                Span.faint(in(Message.of(
                        "report.plan.gain",
                        raise.today().points(),
                        raise.points(),
                        Names.signed(rounded(raise.gain()))))));
    }

    private static java.math.BigDecimal rounded(java.math.BigDecimal gain) {
        return gain.setScale(2, java.math.RoundingMode.HALF_UP);
    }

    private void task(Task task) {
        var form = plan.today().regulation().form(task.change().row().form()).orElseThrow();
        var values = task.change().values().entrySet().stream()
                .map(entry -> in(form.field(entry.getKey()).orElseThrow().label()) + ": "
                        + value(form.field(entry.getKey()).orElseThrow(), entry.getValue()))
                .collect(Collectors.joining("; "));
        var key = task.isNew() ? "report.plan.add" : "report.plan.change";
        var row = task.change().row();
        paper.line(
                6,
                2,
                Span.plain("→ " + in(Message.of(key, form.title(), row.kode(), row.number(), values, task.effort()))));
    }

    private String value(Field field, Object value) {
        if (value instanceof LocalDate day) {
            return language.date(day);
        }
        if (value instanceof Boolean yes) {
            return in(Message.of(yes ? "report.plan.yes" : "report.plan.no"));
        }
        if (value instanceof Number number) {
            return number instanceof Integer ? number.toString() : language.number(number);
        }
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .map(this::in)
                .findFirst()
                .orElse(String.valueOf(value));
    }

    private void best() {
        var best = plan.best();
        if (best != null) {
            var codes = best.raises().stream()
                    .map(raise -> raise.today().indicator().code())
                    .collect(Collectors.joining(", "));
            paper.blank();
            line(Message.of("report.plan.best", codes, Names.signed(rounded(best.gain())), best.effort()));
        }
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

    private void line(Message message) {
        paper.line(2, 2, Span.plain(in(message)));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
