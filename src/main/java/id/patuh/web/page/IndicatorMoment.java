package id.patuh.web.page;

import id.patuh.workspace.StoredEvaluation;
import id.patuh.workspace.StoredEvaluation.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * An evaluation at which an indicator came to stand otherwise than before.
 *
 * @param movement from how it stood before
 */
public record IndicatorMoment(StoredEvaluation evaluation, Standing standing, Movement movement) {

    /**
     * The moments of one indicator, the latest first.
     *
     * @param history of the assessment, the first evaluation first
     */
    static List<IndicatorMoment> of(List<StoredEvaluation> history, String code) {
        var moments = new ArrayList<IndicatorMoment>();
        Standing before = null;
        for (var evaluation : history) {
            var now = evaluation.verdicts().get(code);
            if (now != null && !Objects.equals(before, now)) {
                moments.add(new IndicatorMoment(evaluation, now, new Movement(code, before, now)));
            }
            before = now;
        }
        Collections.reverse(moments);
        return moments;
    }
}
