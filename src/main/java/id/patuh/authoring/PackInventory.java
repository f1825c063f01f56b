package id.patuh.authoring;

import id.patuh.regulation.Criterion;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.Source.Status;
import id.patuh.rules.Rule.Purpose;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a pack, counted.
 *
 * @param regulation null where the pack cannot be read at all
 * @param rules by what they do; empty where they cannot be compiled
 * @param cases the examples of the whole pack, those of checks included
 * @param defects how much is wrong with the pack; 0 where it can be used
 */
public record PackInventory(
        String id,
        @Nullable Regulation regulation,
        List<Share> criteria,
        Map<Purpose, Integer> rules,
        int cases,
        int defects) {

    public boolean rulesKnown() {
        return defects == 0;
    }

    /** All indicators of the pack by the status of their source. */
    public Map<Status, Integer> sources() {
        return regulation == null ? Map.of() : Counting.by(regulation.indicators(), Counting::status, Status.class);
    }

    /**
     * What stands in a pack about one criterion.
     *
     * @param rules how many serve its indicators
     * @param cases how many expect something of its indicators
     */
    public record Share(Criterion criterion, int rules, int cases) {
        public Map<Status, Integer> sources() {
            return Counting.by(criterion.indicators(), Counting::status, Status.class);
        }

        public List<Indicator> indicators() {
            return criterion.indicators();
        }
    }
}
