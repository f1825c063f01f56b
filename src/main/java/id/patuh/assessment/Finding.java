package id.patuh.assessment;

import id.patuh.evidence.CellRef;
import id.patuh.explanation.RuleExplanation;
import id.patuh.regulation.CheckDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One match of a check.
 *
 * @param office the code of the office concerned; null where there is none
 * @param file the workbook concerned; null where there is none
 * @param cells where it was seen; empty where something is missing
 */
public record Finding(
        CheckDefinition check,
        @Nullable String office,
        @Nullable String file,
        RuleExplanation reason,
        List<CellRef> cells) {}
