package id.patuh.report.figures;

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
import id.patuh.report.Names;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people are told about a plan: its aim, who does what, and what cannot be done. */
public record PlanWords(Plan plan) {
    private static final String NOBODY = "";

    /** "Plan for Peduli HAM (from 75)". */
    public Text title() {
        var target = plan.target();
        var rating = target.rating();
        Text aim = rating == null
                ? Names.score(target.score())
                : Message.of("report.plan.rating", rating.title(), Names.score(target.score()));
        return Message.of("report.plan", aim);
    }

    /** What it reaches, how sure that is, and the caution that goes with it. */
    public List<Text> standing() {
        var today = Names.score(plan.today().score().value());
        var proven = Names.score(plan.proven().score().value());
        if (plan.steps().isEmpty() && plan.reached()) {
            return List.of(Message.of("report.plan.reached", today));
        }
        var lines = new ArrayList<Text>();
        lines.add(
                Message.of(plan.reached() ? "report.plan.proven" : "report.plan.short", today, proven, plan.effort()));
        if (!plan.exact()) {
            lines.add(Message.of("report.plan.inexact"));
        }
        lines.add(Message.of("report.plan.caution"));
        return lines;
    }

    /** The steps that each office has a part in, in the order of the regulation; those of nobody stand last. */
    public Map<String, List<Step>> byOffice() {
        var offices = new LinkedHashMap<String, List<Step>>();
        plan.today().regulation().offices().forEach(office -> offices.put(office.code(), new ArrayList<>()));
        for (var step : plan.steps()) {
            step.tasks().stream()
                    .map(PlanWords::owner)
                    .distinct()
                    .forEach(office -> offices.computeIfAbsent(office, unknown -> new ArrayList<>())
                            .add(step));
        }
        offices.values().removeIf(List::isEmpty);
        return offices;
    }

    /** The code of the office that has to do it; empty where nobody owes the row. */
    public static String owner(Task task) {
        return Objects.requireNonNullElse(task.office(), NOBODY);
    }

    /** What an office is called, or that nobody has to do it. */
    public Text office(String code) {
        return plan.today().regulation().office(code).<Text>map(Office::title).orElse(Message.of("report.plan.nobody"));
    }

    /** "0 → 6 points · score +1.50". */
    public static Text gain(Raise raise) {
        return Message.of("report.plan.gain", raise.today().points(), raise.points(), signed(raise.gain()));
    }

    /** What is to be written where, and how much work that is. */
    public Text task(Task task) {
        var row = task.change().row();
        var form = plan.today().regulation().form(row.form()).orElseThrow();
        Text values = language -> task.change().values().entrySet().stream()
                .map(entry -> {
                    var field = form.field(entry.getKey()).orElseThrow();
                    return field.label().in(language) + ": " + value(field, entry.getValue(), language);
                })
                .collect(Collectors.joining("; "));
        var key = task.isNew() ? "report.plan.add" : "report.plan.change";
        return Message.of(key, form.title(), row.kode(), row.number(), values, task.effort());
    }

    /** The single step with the highest gain for its effort; nothing where nothing can be gained. */
    public Optional<Text> best() {
        return Optional.ofNullable(plan.best()).map(best -> {
            var codes = best.raises().stream()
                    .map(raise -> raise.today().indicator().code())
                    .collect(Collectors.joining(", "));
            return Message.of("report.plan.best", codes, signed(best.gain()), best.effort());
        });
    }

    /** A gain as people read it: with its sign, to two decimals. */
    public static Text signed(BigDecimal gain) {
        return Names.signed(gain.setScale(2, RoundingMode.HALF_UP));
    }

    private static String value(Field field, Object value, Language language) {
        if (value instanceof LocalDate day) {
            return language.date(day);
        }
        if (value instanceof Boolean yes) {
            return Message.of(yes ? "report.plan.yes" : "report.plan.no").in(language);
        }
        if (value instanceof Number number) {
            return number instanceof Integer ? number.toString() : language.number(number);
        }
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .map(label -> label.in(language))
                .findFirst()
                .orElse(String.valueOf(value));
    }
}
