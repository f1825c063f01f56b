package id.patuh.report.figures;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceValue;
import id.patuh.language.Message;
import id.patuh.language.Text;
import java.util.List;
import java.util.Optional;

/** What somebody only assumed: values that no workbook says. */
public final class Assumptions {
    private Assumptions() {}

    /** Every cell that is only taken to be so, in the order of the evidence. */
    public static List<CellRef> of(Assessment assessment) {
        return assessment.evidence().rows().stream()
                .flatMap(row -> row.values().values().stream())
                .map(EvidenceValue::cell)
                .filter(CellRef::assumed)
                .toList();
    }

    /** The warning that belongs above everything else; nothing where nothing is assumed. */
    public static Optional<Text> warning(Assessment assessment) {
        int count = of(assessment).size();
        return count == 0 ? Optional.empty() : Optional.of(Message.of("report.assumed", count));
    }
}
