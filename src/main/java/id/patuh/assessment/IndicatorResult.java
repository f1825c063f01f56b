package id.patuh.assessment;

import id.patuh.evidence.CellRef;
import id.patuh.explanation.Explanation;
import id.patuh.language.Text;
import id.patuh.regulation.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict for one indicator, with its reasons.
 *
 * @param points earned, from 0 to the indicator's maximum
 * @param note one sentence where the verdict needs more than the conditions say: what is missing, which cells
 *     contradict, who approved; null otherwise
 * @param cells every cell that decided, sorted
 * @param exemption the recorded exception that holds for it, and what stands beneath; null where there is none
 */
public record IndicatorResult(
        Indicator indicator,
        Verdict verdict,
        int points,
        Explanation explanation,
        @Nullable Text note,
        List<CellRef> cells,
        @Nullable Exemption exemption) {

    /** One that no exception speaks for. */
    public IndicatorResult(
            Indicator indicator,
            Verdict verdict,
            int points,
            Explanation explanation,
            @Nullable Text note,
            List<CellRef> cells) {
        this(indicator, verdict, points, explanation, note, cells, null);
    }
}
