package id.patuh.web.page;

import id.patuh.workspace.Revision;
import id.patuh.workspace.StoredEvaluation;
import id.patuh.workspace.UploadedWorkbook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of an assessment, with what moved and what came in since the one before.
 *
 * @param evaluation null for what came in after the last one
 * @param before null for the first one
 */
public record EvaluationMoment(
        @Nullable StoredEvaluation evaluation,
        @Nullable StoredEvaluation before,
        List<Movement> moved,
        List<Arrival> arrivals) {

    /** One revision of a workbook that came in. */
    public record Arrival(UploadedWorkbook workbook, Revision revision) {}

    /**
     * The latest first.
     *
     * @param history the first evaluation first
     */
    static List<EvaluationMoment> of(List<StoredEvaluation> history, List<UploadedWorkbook> workbooks) {
        var moments = new ArrayList<EvaluationMoment>();
        StoredEvaluation before = null;
        for (var evaluation : history) {
            var moved = before == null ? List.<Movement>of() : Movement.between(before, evaluation);
            var arrivals = arrivals(workbooks, made(before), evaluation.made());
            moments.add(new EvaluationMoment(evaluation, before, moved, arrivals));
            before = evaluation;
        }
        var later = arrivals(workbooks, made(before), Instant.MAX);
        if (!later.isEmpty()) {
            moments.add(new EvaluationMoment(null, before, List.of(), later));
        }
        Collections.reverse(moments);
        return moments;
    }

    private static Instant made(@Nullable StoredEvaluation evaluation) {
        return evaluation == null ? Instant.MIN : evaluation.made();
    }

    private static List<Arrival> arrivals(List<UploadedWorkbook> workbooks, Instant after, Instant until) {
        return workbooks.stream()
                .flatMap(workbook -> workbook.revisions().stream().map(revision -> new Arrival(workbook, revision)))
                .filter(arrival -> arrival.revision().uploaded().isAfter(after))
                .filter(arrival -> !arrival.revision().uploaded().isAfter(until))
                .sorted(Comparator.comparing(arrival -> arrival.revision().uploaded()))
                .toList();
    }
}
