package id.patuh.assessment;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.regulation.Adjustment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an office reports that others add to the score or take off it; it is shown beside the score and decides nothing.
 *
 * @param rows the rows that report it, at least one
 * @param points the sum of the points reported; null where no row gives points
 * @param value the score with those points, kept within 0 and 100; null where no row gives points
 */
public record AdjustedScore(
        Adjustment adjustment,
        List<EvidenceRow> rows,
        @Nullable BigDecimal points,
        @Nullable BigDecimal value) {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    /** Nothing where no row reports anything. */
    static Optional<AdjustedScore> of(Adjustment adjustment, EvidenceSet evidence, BigDecimal pure) {
        var rows = evidence.rows().stream()
                .filter(row -> row.form().equals(adjustment.form()))
                .filter(row -> row.values().values().stream().anyMatch(EvidenceValue::answered))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var points = rows.stream()
                .map(row -> row.typed(adjustment.points()))
                .filter(Objects::nonNull)
                .map(number -> new BigDecimal(number.toString()))
                .reduce(BigDecimal::add)
                .orElse(null);
        return Optional.of(
                new AdjustedScore(adjustment, rows, points, points == null ? null : within(pure.add(points))));
    }

    /** Every cell that reports something. */
    public List<CellRef> cells() {
        return rows.stream()
                .flatMap(row -> row.values().values().stream())
                .filter(EvidenceValue::answered)
                .map(EvidenceValue::cell)
                .toList();
    }

    private static BigDecimal within(BigDecimal value) {
        return value.max(BigDecimal.ZERO).min(HIGHEST).setScale(2, RoundingMode.HALF_UP);
    }
}
