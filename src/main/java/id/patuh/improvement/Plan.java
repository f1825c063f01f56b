package id.patuh.improvement;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.IndicatorResult;
import id.patuh.language.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The least work that reaches a target, and the proof that it does.
 *
 * @param today what the changes start from
 * @param steps in the order of the regulation; empty if the target is reached already
 * @param proven the evidence after all changes, evaluated anew
 * @param reached whether the proven score reaches the target; if not, the steps are the best that can be done
 * @param exact whether every way was looked at, so that no other plan takes less
 * @param best the single step that gains most for its effort; null where nothing can be gained
 * @param obstacles what cannot be raised, and why; in the order of the regulation
 */
public record Plan(
        Target target,
        Assessment today,
        List<Step> steps,
        Assessment proven,
        boolean reached,
        boolean exact,
        @Nullable Step best,
        List<Obstacle> obstacles) {

    public int effort() {
        return steps.stream().mapToInt(Step::effort).sum();
    }

    /** Every change of the plan. */
    public List<Change> changes() {
        return steps.stream()
                .flatMap(step -> step.tasks().stream())
                .map(Task::change)
                .toList();
    }

    /**
     * Changes that belong together: they raise the same indicators.
     *
     * @param gain how much the score rises by it, before rounding
     */
    public record Step(List<Raise> raises, List<Task> tasks, int effort, BigDecimal gain) {}

    /**
     * An indicator that earns more.
     *
     * @param today where it stands
     * @param points what it earns then
     */
    public record Raise(IndicatorResult today, int points, BigDecimal gain) {}

    /**
     * One row to bring or to correct.
     *
     * @param isNew whether there is no such row today
     * @param office who has to do it; null where nobody owes the row
     */
    public record Task(
            Change change,
            boolean isNew,
            int effort,
            @Nullable String office) {}

    /** An indicator below its maximum that no change raises. */
    public record Obstacle(IndicatorResult result, Text reason) {}
}
