package id.patuh.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** Chooses at most one option of each group, so that the gain is enough and the effort least; exactly, as an integer programme. */
final class Optimizer {
    /** Gains are reckoned in millionths of a point of the score. */
    private static final int DECIMALS = 6;
    /** Of two ways with the same effort, the one with fewer changes. */
    private static final double FEWER = 1e-4;

    private final List<List<Option>> groups;
    private final List<List<Option>> forbidden = new ArrayList<>();

    Optimizer(List<List<Option>> groups) {
        this.groups = groups;
    }

    /** Never gives these options together again. */
    void forbid(List<Option> options) {
        forbidden.add(options);
    }

    /** The cheapest options whose gains come to so much together; empty where none do. */
    Optional<List<Option>> cheapest(BigDecimal gain) {
        var all = groups.stream().flatMap(List::stream).toList();
        var model = new ExpressionsBasedModel();
        var chosen = all.stream()
                .map(option -> model.newVariable("x")
                        .binary()
                        .weight(option.effort() + FEWER * option.changes().size()))
                .toList();
        restrict(model, all, chosen, gain);
        var result = model.minimise();
        if (!result.getState().isOptimal()) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, all.size())
                .filter(i -> result.doubleValue(i) > 0.5)
                .mapToObj(all::get)
                .toList());
    }

    private void restrict(ExpressionsBasedModel model, List<Option> all, List<Variable> chosen, BigDecimal gain) {
        var enough = model.newExpression("gain").lower(scaled(gain));
        for (int i = 0; i < all.size(); i++) {
            enough.set(chosen.get(i), scaled(all.get(i).gain()));
        }
        int at = 0;
        for (var group : groups) {
            var one = model.newExpression("group").upper(1);
            for (int i = 0; i < group.size(); i++) {
                one.set(chosen.get(at++), 1);
            }
        }
        for (var together : forbidden) {
            var not = model.newExpression("not").upper(together.size() - 1);
            for (int i = 0; i < all.size(); i++) {
                not.set(chosen.get(i), together.contains(all.get(i)) ? 1 : -1);
            }
        }
    }

    private static long scaled(BigDecimal gain) {
        return gain.movePointRight(DECIMALS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
