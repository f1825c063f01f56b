package id.patuh.assessment;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.Explanation;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cells that explanations speak of. */
final class Cells {
    private Cells() {}

    static Set<CellRef> of(List<ConditionExplanation> conditions) {
        var cells = new LinkedHashSet<CellRef>();
        conditions.forEach(condition -> {
            cells.addAll(condition.cells());
            cells.addAll(of(condition.parts()));
        });
        return cells;
    }

    /** The cells that the deciding rules speak of. */
    static Set<CellRef> behind(Explanation explanation) {
        var cells = new LinkedHashSet<CellRef>();
        explanation.because().forEach(rule -> cells.addAll(of(rule.conditions())));
        return cells;
    }

    static List<CellRef> sorted(Collection<CellRef> cells) {
        return cells.stream().distinct().sorted(CellRef.READING_ORDER).toList();
    }

    /** The cell that names the evidence of a row. */
    static Optional<CellRef> naming(EvidenceRow row, Regulation regulation) {
        return regulation
                .form(row.form())
                .flatMap(Form::codeField)
                .flatMap(field -> row.value(field.name()))
                .map(EvidenceValue::cell);
    }
}
