package id.patuh.assessment;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.ImportIssue;
import id.patuh.language.Text;
import id.patuh.regulation.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What moved from one assessment to a later one.
 *
 * @param cells whose answer changed, in rows that are in both; in the order of the later evidence
 * @param added rows of the later evidence that no earlier row became
 * @param removed rows of the earlier evidence that became no later row
 * @param verdicts indicators with another verdict or other points, in the order of the regulation
 * @param resolved issues of the earlier evidence that are gone
 * @param arisen issues of the later evidence that are new
 * @param settled findings of checks that are gone
 * @param raised findings of checks that are new
 */
public record Comparison(
        Assessment before,
        Assessment after,
        List<CellChange> cells,
        List<EvidenceRow> added,
        List<EvidenceRow> removed,
        List<VerdictChange> verdicts,
        List<ImportIssue> resolved,
        List<ImportIssue> arisen,
        List<Finding> settled,
        List<Finding> raised) {

    /**
     * One answer that changed.
     *
     * @param field the field's name in the form
     * @param heading what people call it
     */
    public record CellChange(
            String form, @Nullable String kode, String field, Text heading, EvidenceValue before, EvidenceValue after) {
        /** Whether the answer stands in another cell now. */
        public boolean moved() {
            var from = before.cell();
            var to = after.cell();
            return !from.cell().equals(to.cell())
                    || !from.sheet().equals(to.sheet())
                    || !from.file().equals(to.file());
        }
    }

    /**
     * One indicator whose verdict or points changed.
     *
     * @param before null where the earlier regulation does not have the indicator
     * @param after null where the later regulation does not have it
     */
    public record VerdictChange(
            Indicator indicator,
            @Nullable IndicatorResult before,
            @Nullable IndicatorResult after) {}

    public static Comparison of(Assessment before, Assessment after) {
        return new ComparisonFinder(before, after).find();
    }

    /** How much the score rose; negative where it fell. */
    public BigDecimal gain() {
        return after.score().value().subtract(before.score().value());
    }

    /** Whether somebody assumed what is new in the later evidence. */
    public boolean assumed() {
        return Stream.concat(
                        cells.stream().map(CellChange::after),
                        added.stream().flatMap(row -> row.values().values().stream()))
                .anyMatch(value -> value.cell().assumed());
    }

    /** Whether nothing at all moved. */
    public boolean isEmpty() {
        return cells.isEmpty()
                && added.isEmpty()
                && removed.isEmpty()
                && verdicts.isEmpty()
                && resolved.isEmpty()
                && arisen.isEmpty()
                && settled.isEmpty()
                && raised.isEmpty()
                && gain().signum() == 0;
    }
}
