package id.patuh.comparison;

import id.patuh.comparison.Movement.CriterionMove;
import id.patuh.comparison.Movement.Move;
import id.patuh.comparison.Standing.CheckStanding;
import id.patuh.comparison.Standing.CriterionStanding;
import id.patuh.comparison.Standing.IndicatorStanding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out what moved between two results. */
final class MovementFinder {
    private final Standing before;
    private final Standing after;

    MovementFinder(Standing before, Standing after) {
        this.before = before;
        this.after = after;
    }

    Movement find() {
        var moves = moves();
        return new Movement(
                before,
                after,
                criteria(),
                moves.stream().filter(move -> move.gain() > 0).toList(),
                moves.stream().filter(move -> move.gain() < 0).toList(),
                moves.stream().filter(move -> move.gain() == 0).toList(),
                without(before.indicators(), after.indicators(), IndicatorStanding::code),
                without(after.indicators(), before.indicators(), IndicatorStanding::code),
                without(before.checks(), after.checks(), MovementFinder::key),
                without(after.checks(), before.checks(), MovementFinder::key));
    }

    private List<Move> moves() {
        var earlier = byCode(before.indicators(), IndicatorStanding::code);
        var moves = new ArrayList<Move>();
        for (var now : after.indicators()) {
            var was = earlier.get(now.code());
            if (was != null && (was.verdict() != now.verdict() || was.points() != now.points())) {
                moves.add(new Move(was, now, Causes.of(was, now)));
            }
        }
        return moves;
    }

    private List<CriterionMove> criteria() {
        var earlier = byCode(before.summary().criteria(), CriterionStanding::code);
        var moves = new ArrayList<CriterionMove>();
        for (var now : after.summary().criteria()) {
            var was = earlier.get(now.code());
            if (was != null && !same(was.score(), now.score())) {
                moves.add(new CriterionMove(now.code(), now.title(), was.score(), now.score()));
            }
        }
        return moves;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private static <T> Map<String, T> byCode(List<T> things, Function<T, String> code) {
        return things.stream().collect(Collectors.toMap(code, thing -> thing, (first, same) -> first));
    }

    private static <T> List<T> without(List<T> things, List<T> others, Function<T, String> key) {
        var known = others.stream().map(key).collect(Collectors.toSet());
        return things.stream()
                .filter(thing -> !known.contains(key.apply(thing)))
                .toList();
    }

    private static String key(CheckStanding check) {
        return check.code() + "\n" + check.office() + "\n" + check.file();
    }
}
