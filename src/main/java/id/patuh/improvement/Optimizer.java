package id.patuh.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Settings;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/** Chooses at most one option of each group, so that the gain is enough and the effort least; exactly, in whole numbers. */
final class Optimizer {
    /** Gains are reckoned in ten-thousandths of a point of the score. */
    private static final int DECIMALS = 4;
    /** What is not settled by then would take minutes. */
    private static final long MOST_NODES = 3_000_000;

    /** A table of every sum of few options would take gibibytes. */
    private static final Settings SETTINGS = Settings.init().setEnableTableSubstitution(false);

    private final List<List<Option>> groups;
    private final List<List<Option>> forbidden = new ArrayList<>();
    private boolean exact = true;

    Optimizer(List<List<Option>> groups) {
        this.groups = groups;
    }

    /** Never gives these options together again. */
    void forbid(List<Option> options) {
        forbidden.add(options);
    }

    /** Whether every answer so far is proven to be the cheapest. */
    boolean exact() {
        return exact;
    }

    /** The cheapest options whose gains come to so much together; empty where none do. */
    Optional<List<Option>> cheapest(BigDecimal gain) {
        var all = groups.stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return gain.signum() <= 0 && forbidden.isEmpty() ? Optional.of(List.of()) : Optional.empty();
        }
        var model = new Model("plan", SETTINGS);
        var chosen = model.boolVarArray(all.size());
        var effort = sum(model, efforts(all), 0);
        int[] gains = all.stream().mapToInt(option -> scaled(option.gain())).toArray();
        int asked = Math.max(0, scaled(gain));
        if (IntStream.of(gains).sum() < asked) {
            return Optional.empty();
        }
        model.knapsack(chosen, effort, sum(model, gains, asked), efforts(all), gains)
                .post();
        restrict(model, all, chosen);
        return solved(model, effort, chosen, all);
    }

    private static int[] efforts(List<Option> all) {
        return all.stream().mapToInt(Option::effort).toArray();
    }

    private static IntVar sum(Model model, int[] parts, int least) {
        return model.intVar(least, IntStream.of(parts).sum());
    }

    private void restrict(Model model, List<Option> all, BoolVar[] chosen) {
        int at = 0;
        for (var group : groups) {
            var one = Arrays.copyOfRange(chosen, at, at + group.size());
            model.sum(one, "<=", 1).post();
            at += group.size();
        }
        for (var together : forbidden) {
            var others = IntStream.range(0, all.size())
                    .mapToObj(i -> together.contains(all.get(i)) ? chosen[i].not() : chosen[i])
                    .toArray(BoolVar[]::new);
            model.or(others).post();
        }
    }

    /** Those that gain most for their effort are tried first. */
    private Optional<List<Option>> solved(Model model, IntVar effort, BoolVar[] chosen, List<Option> all) {
        var solver = model.getSolver();
        var promising = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> all.get(i).rate()).reversed())
                .map(i -> chosen[i])
                .toArray(BoolVar[]::new);
        solver.setSearch(Search.inputOrderUBSearch(promising));
        solver.limitNode(MOST_NODES);
        model.setObjective(Model.MINIMIZE, effort);
        List<Option> best = null;
        while (solver.solve()) {
            best = IntStream.range(0, all.size())
                    .filter(i -> chosen[i].isInstantiatedTo(1))
                    .mapToObj(all::get)
                    .toList();
        }
        exact &= !solver.isStopCriterionMet();
        return Optional.ofNullable(best);
    }

    private static int scaled(BigDecimal gain) {
        return gain.movePointRight(DECIMALS).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
