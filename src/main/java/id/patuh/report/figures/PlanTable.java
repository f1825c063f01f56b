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
import id.patuh.regulation.Office;
import id.patuh.report.Names;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
     * @param step that it is the office's part in
     * @param there what is met already of what the next points ask
     * @param missing what is not
     * @param needed the rows to bring or to correct; only those of this office
     * @param deadline the next day by which something has to be handed in
     * @param gain how much the score rises by the whole step, which may need other offices too
     * @param effort of this office
     */
    public record Line(
            Step step,
            List<Text> there,
            List<Text> missing,
            List<Text> needed,
            Text responsible,
            Text deadline,
            Text gain,
            int effort) {
        public List<Raise> raises() {
            return step.raises();
        }
    }

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

    /** The single step that gains most for its effort, if anything can be gained. */
    public Optional<Text> best() {
        return Optional.ofNullable(plan.best()).map(best -> {
            var codes = best.raises().stream()
                    .map(raise -> raise.today().indicator().code())
                    .collect(Collectors.joining(", "));
            return Message.of("report.plan.best", codes, gain(best.gain()), best.effort());
        });
    }

    /** "4 → 10 points · score +0.36". */
    public static Text points(Raise raise) {
        return Message.of("report.plan.gain", raise.today().points(), raise.points(), gain(raise.gain()));
    }

    /** Rows that are to say the same are told once. */
    private List<Text> together(List<Task> tasks) {
        var counts = new LinkedHashMap<String, Integer>();
        var texts = new LinkedHashMap<String, Text>();
        for (var task : tasks) {
            var text = needed(task);
            counts.merge(text.in(Language.ID), 1, Integer::sum);
            texts.putIfAbsent(text.in(Language.ID), text);
        }
        return texts.entrySet().stream()
                .<Text>map(entry -> {
                    int count = counts.getOrDefault(entry.getKey(), 1);
                    return count == 1 ? entry.getValue() : Message.of("report.plan.rows", entry.getValue(), count);
                })
                .toList();
    }

    /** What one row has to say. */
    public Text needed(Task task) {
        return new ChangedRows(plan.today().regulation()).wanted(task.change(), task.isNew());
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
        var tasks = step.tasks().stream()
                .filter(task -> office(task).equals(office))
                .toList();
        return new Line(
                step,
                texts(conditions, true),
                texts(conditions, false),
                together(tasks),
                responsible,
                deadline(),
                gain(step.gain()),
                tasks.stream().mapToInt(Task::effort).sum());
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
        return HandingIn.next(today.readiness())
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
}
