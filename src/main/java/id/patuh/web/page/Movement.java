package id.patuh.web.page;

import id.patuh.workspace.StoredEvaluation;
import id.patuh.workspace.StoredEvaluation.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator moved from an evaluation to the next.
 *
 * @param before null where it was not evaluated before
 * @param now null where it is not evaluated any more
 */
public record Movement(
        String code, @Nullable Standing before, @Nullable Standing now) {

    /** Which way points went. */
    public enum Direction {
        UP("▲"),
        DOWN("▼"),
        LEVEL("●");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** What moved; the worst first, else in the order of the regulation. */
    static List<Movement> between(StoredEvaluation before, StoredEvaluation now) {
        var codes = new LinkedHashSet<>(now.verdicts().keySet());
        codes.addAll(before.verdicts().keySet());
        var moved = new ArrayList<Movement>();
        for (var code : codes) {
            var movement = new Movement(
                    code, before.verdicts().get(code), now.verdicts().get(code));
            if (!Objects.equals(movement.before(), movement.now())) {
                moved.add(movement);
            }
        }
        moved.sort(Comparator.comparingInt(Movement::gain));
        return moved;
    }

    public Direction direction() {
        return gain() > 0 ? Direction.UP : gain() < 0 ? Direction.DOWN : Direction.LEVEL;
    }

    private int gain() {
        return points(now) - points(before);
    }

    private static int points(@Nullable Standing standing) {
        return standing == null ? 0 : standing.points();
    }
}
