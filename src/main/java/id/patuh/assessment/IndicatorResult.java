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
 */
public record IndicatorResult(
        Indicator indicator,
        Verdict verdict,
        int points,
        Explanation explanation,
        @Nullable Text note,
        List<CellRef> cells) {}
