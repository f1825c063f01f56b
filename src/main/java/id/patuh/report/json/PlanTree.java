package id.patuh.report.json;

import id.patuh.improvement.Change;
import id.patuh.improvement.Plan;
import id.patuh.improvement.Plan.Raise;
import id.patuh.improvement.Plan.Step;
import id.patuh.improvement.Plan.Task;
import id.patuh.report.figures.PlanTable;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way to a target, and what is assumed of evidence. */
record PlanTree(Values values) {
    private static final int DECIMALS = 4;

    Map<String, @Nullable Object> tree(Plan plan) {
        var target = plan.target();
        var rating = target.rating();
        var best = plan.best();
        var table = new PlanTable(plan);
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("target", values.plain(target.score()));
        map.put("rating", rating == null ? null : rating.code());
        map.put("reached", plan.reached());
        map.put("exact", plan.exact());
        map.put("score", values.plain(plan.today().score().value()));
        map.put("provenScore", values.plain(plan.proven().score().value()));
        map.put("effort", plan.effort());
        map.put("steps", plan.steps().stream().map(step -> step(step, table)).toList());
        map.put("best", best == null ? null : step(best, table));
        map.put("obstacles", table.barriers().stream().map(this::barrier).toList());
        return map;
    }

    /** One row that is taken to be other than it is. */
    Map<String, @Nullable Object> change(Change change) {
        var written = new LinkedHashMap<String, @Nullable Object>();
        change.values().forEach((field, value) -> written.put(field, values.plain(value)));
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("form", change.row().form());
        map.put("kode", change.row().kode().isEmpty() ? null : change.row().kode());
        map.put("row", change.row().number());
        map.put("values", written);
        return map;
    }

    private Map<String, @Nullable Object> step(Step step, PlanTable table) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("effort", step.effort());
        map.put("gain", values.plain(step.gain().setScale(DECIMALS, RoundingMode.HALF_UP)));
        map.put("raises", step.raises().stream().map(this::raise).toList());
        map.put("tasks", step.tasks().stream().map(task -> task(task, table)).toList());
        return map;
    }

    private Map<String, @Nullable Object> raise(Raise raise) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("indicator", raise.today().indicator().code());
        map.put("points", raise.today().points());
        map.put("pointsThen", raise.points());
        map.put("gain", values.plain(raise.gain().setScale(DECIMALS, RoundingMode.HALF_UP)));
        return map;
    }

    private Map<String, @Nullable Object> task(Task task, PlanTable table) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("office", task.office());
        map.put("text", values.text(table.needed(task)));
        map.put("new", task.isNew());
        map.put("effort", task.effort());
        map.putAll(change(task.change()));
        return map;
    }

    private Map<String, @Nullable Object> barrier(PlanTable.Barrier barrier) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("reason", values.text(barrier.reason()));
        map.put("indicators", barrier.indicators());
        return map;
    }
}
