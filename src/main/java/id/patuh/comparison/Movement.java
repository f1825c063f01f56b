package id.patuh.comparison;

import id.patuh.comparison.Standing.CellStanding;
import id.patuh.comparison.Standing.CheckStanding;
import id.patuh.comparison.Standing.IndicatorStanding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moved from one result to a later one.
 *
 * @param criteria rights whose score changed, in the order of the later result
 * @param raised indicators that earn more, in the order of the later result
 * @param lowered indicators that earn less
 * @param changed indicators that earn the same for another reason
 * @param onlyBefore indicators that the later result does not have
 * @param onlyAfter indicators that the earlier result does not have
 * @param settled findings of checks that are gone
 * @param arisen findings of checks that are new
 */
public record Movement(
        Standing before,
        Standing after,
        List<CriterionMove> criteria,
        List<Move> raised,
        List<Move> lowered,
        List<Move> changed,
        List<IndicatorStanding> onlyBefore,
        List<IndicatorStanding> onlyAfter,
        List<CheckStanding> settled,
        List<CheckStanding> arisen) {

    /** One indicator that moved. */
    public record Move(IndicatorStanding before, IndicatorStanding after, List<Cause> causes) {
        int gain() {
            return after.points() - before.points();
        }
    }

    /**
     * A condition that came out otherwise.
     *
     * @param held whether it held earlier; null where it was not asked
     * @param earlier what it said then; null where it was not asked
     * @param earlierCells from which cells it was told then
     */
    public record Cause(
            String text,
            boolean holds,
            List<CellStanding> cells,
            @Nullable Boolean held,
            @Nullable String earlier,
            List<CellStanding> earlierCells) {}

    /** A right whose score changed. */
    public record CriterionMove(
            String code,
            String title,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    public static Movement of(Standing before, Standing after) {
        return new MovementFinder(before, after).find();
    }

    /** Whether scores may be held against each other: both come from the same regulation. */
    public boolean comparable() {
        return before.regulation().id().equals(after.regulation().id());
    }

    /** Whether the same regulation was read from other files. */
    public boolean packChanged() {
        return comparable()
                && !before.regulation().hash().equals(after.regulation().hash());
    }

    /** How much the score rose; negative where it fell. */
    public BigDecimal gain() {
        return after.summary().score().subtract(before.summary().score());
    }

    /** Whether nothing at all moved. */
    public boolean isEmpty() {
        return raised.isEmpty()
                && lowered.isEmpty()
                && changed.isEmpty()
                && onlyBefore.isEmpty()
                && onlyAfter.isEmpty()
                && settled.isEmpty()
                && arisen.isEmpty()
                && criteria.isEmpty()
                && gain().signum() == 0;
    }
}
