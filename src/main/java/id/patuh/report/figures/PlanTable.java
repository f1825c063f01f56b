package id.patuh.report.figures;

import id.patuh.assessment.DeadlineStatus;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.ConditionExplanation.Kind;
import id.patuh.explanation.RuleExplanation;
import id.patuh.improvement.Plan;
import id.patuh.improvement.Plan.Obstacle;
import id.patuh.improvement.Plan.Raise;
import id.patuh.improvement.Plan.Step;
import id.patuh.improvement.Plan.Task;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.Field.Choice;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as people list it: office by office what is there, what is missing, who brings what by when, and what it gains. */
public final class PlanTable {
    private static final String NOBODY = "";

    private final Plan plan;

    public PlanTable(Plan plan) {
        this.plan = plan;
    }

    /**
     * The part of one office.
     *
     * @param office its code; empty where nobody owes the evidence
     */
    public record Section(String office, Text title, List<Line> lines) {}

    /**
     * What an office does for indicators that rest on the same evidence.
     *
     * @param there what is met already of what the next points ask
     * @param missing what is not
     * @param needed the rows to bring or to correct; only those of this office
     * @param deadline the next day by which something has to be handed in
     * @param gain how much the score rises by the whole step, which may need other offices too
     */
    public record Line(
            List<Raise> raises,
            List<Text> there,
            List<Text> missing,
            List<Text> needed,
            Text responsible,
            Text deadline,
            Text gain) {}

    /** Indicators that cannot be raised for one and the same reason. */
    public record Barrier(Text reason, List<String> indicators) {}

    /** In the order of the regulation; offices that have nothing to do are left out. */
    public List<Section> sections() {
        var steps = new LinkedHashMap<String, List<Step>>();
        plan.today().regulation().offices().forEach(office -> steps.put(office.code(), new ArrayList<>()));
        for (var step : plan.steps()) {
            step.tasks().stream()
                    .map(PlanTable::office)
                    .distinct()
                    .forEach(office -> steps.computeIfAbsent(office, unknown -> new ArrayList<>())
                            .add(step));
        }
        return steps.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> section(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** In the order of the first indicator of each. */
    public List<Barrier> barriers() {
        var byReason = new LinkedHashMap<String, List<Obstacle>>();
        plan.obstacles()
                .forEach(obstacle -> byReason.computeIfAbsent(
                                obstacle.reason().in(Language.ID), first -> new ArrayList<>())
                        .add(obstacle));
        return byReason.values().stream()
                .map(same -> new Barrier(
                        same.get(0).reason(),
                        same.stream()
                                .map(obstacle -> obstacle.result().indicator().code())
                                .toList()))
                .toList();
    }

    /** "Peduli HAM (from 75.00)", or a bare score. */
    public Text target() {
        var target = plan.target();
        var rating = target.rating();
        return rating == null
                ? Names.score(target.score())
                : Message.of("report.plan.rating", rating.title(), Names.score(target.score()));
    }

    /** Where the plan leads, and that this was evaluated anew. */
    public Text standing() {
        var today = Names.score(plan.today().score().value());
        var proven = Names.score(plan.proven().score().value());
        if (plan.steps().isEmpty() && plan.reached()) {
            return Message.of("report.plan.reached", today);
        }
        return Message.of(plan.reached() ? "report.plan.proven" : "report.plan.short", today, proven, plan.effort());
    }

    /** What has to be known about the steps before they are taken. */
    public List<Text> cautions() {
        if (plan.steps().isEmpty()) {
            return List.of();
        }
        return plan.exact()
                ? List.of(Message.of("report.plan.caution"))
                : List.of(Message.of("report.plan.inexact"), Message.of("report.plan.caution"));
    }

    /** What one row has to say. */
    public Text needed(Task task) {
        var row = task.change().row();
        var form = form(row.form());
        return language -> {
            var values = task.change().values().entrySet().stream()
                    .map(entry -> value(form.field(entry.getKey()).orElseThrow(), entry.getValue(), language))
                    .collect(Collectors.joining("; "));
            var key = (task.isNew() ? "report.plan.add" : "report.plan.change")
                    + (row.kode().isEmpty() ? ".uncoded" : "");
            return Message.of(key, form.title(), row.kode(), row.number(), values)
                    .in(language);
        };
    }

    /** How much the score rises: {@code +1,50}. */
    public static Text gain(BigDecimal gain) {
        return Names.signed(gain.setScale(2, RoundingMode.HALF_UP));
    }

    private Section section(String office, List<Step> steps) {
        var title = title(office);
        return new Section(
                office,
                title,
                steps.stream().map(step -> line(step, office, title)).toList());
    }

    private Line line(Step step, String office, Text responsible) {
        var conditions = step.raises().stream().flatMap(PlanTable::conditions).toList();
        return new Line(
                step.raises(),
                texts(conditions, true),
                texts(conditions, false),
                step.tasks().stream()
                        .filter(task -> office(task).equals(office))
                        .map(this::needed)
                        .toList(),
                responsible,
                deadline(),
                gain(step.gain()));
    }

    /** What the rule that earns the points asks, part by part. */
    private static Stream<ConditionExplanation> conditions(Raise raise) {
        return raise.today().explanation().toImprove().stream()
                .filter(rule -> rule.points() == raise.points())
                .findFirst()
                .map(RuleExplanation::conditions)
                .stream()
                .flatMap(List::stream)
                .flatMap(PlanTable::leaves);
    }

    private static Stream<ConditionExplanation> leaves(ConditionExplanation condition) {
        return condition.kind() == Kind.ALL && !condition.parts().isEmpty()
                ? condition.parts().stream().flatMap(PlanTable::leaves)
                : Stream.of(condition);
    }

    private static List<Text> texts(List<ConditionExplanation> conditions, boolean holds) {
        return conditions.stream()
                .filter(condition -> condition.holds() == holds)
                .map(ConditionExplanation::text)
                .toList();
    }

    /** The next one that is not over. */
    private Text deadline() {
        var today = plan.today();
        return today.readiness().deadlines().stream()
                .filter(deadline -> deadline.day() != null && !deadline.passed())
                .findFirst()
                .map((DeadlineStatus next) ->
                        HandingIn.day(next, today.evidence().year()))
                .orElse(Message.of("report.plan.deadline.unknown"));
    }

    private Text title(String office) {
        return plan.today()
                .regulation()
                .office(office)
                .<Text>map(Office::title)
                .orElse(Message.of("report.plan.nobody"));
    }

    private static String office(Task task) {
        return Objects.requireNonNullElse(task.office(), NOBODY);
    }

    private Form form(String name) {
        return plan.today().regulation().form(name).orElseThrow();
    }

    private static String value(Field field, Object value, Language language) {
        return field.label().in(language) + " " + shown(field, value).in(language);
    }

    private static Text shown(Field field, Object value) {
        if (value instanceof LocalDate day) {
            return language -> language.date(day);
        }
        if (value instanceof Boolean yes) {
            return Message.of(yes ? "report.plan.yes" : "report.plan.no");
        }
        if (value instanceof Number number && field.type() != FieldType.YEAR) {
            return language -> language.number(number);
        }
        Map<Object, Text> choices = field.choices().stream().collect(Collectors.toMap(Choice::value, Choice::label));
        return choices.getOrDefault(value, Text.verbatim(String.valueOf(value)));
    }
}
