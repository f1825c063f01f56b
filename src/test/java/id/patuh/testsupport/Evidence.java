package id.patuh.testsupport;

import id.patuh.authoring.CaseEvidence;
import id.patuh.evidence.EvidenceSet;
import id.patuh.regulation.PackCase.GivenRow;
import id.patuh.regulation.Regulation;
import java.util.LinkedHashMap;
import java.util.List;

/** Evidence as the importer would have read it, made from rows that a test gives. */
public final class Evidence {
    private Evidence() {}

    public static EvidenceSet of(Regulation regulation, int year, List<GivenRow> given) {
        return CaseEvidence.of(
                regulation, year, given.stream().map(Evidence::typed).toList());
    }

    private static GivenRow typed(GivenRow row) {
        var values = new LinkedHashMap<String, Object>();
        row.values().forEach((field, value) -> values.put(field, Facts.typed(field, value)));
        return new GivenRow(row.form(), values);
    }
}
