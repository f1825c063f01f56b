package id.patuh.authoring;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.regulation.Form;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackCase.GivenRow;
import id.patuh.regulation.Regulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evidence as the importer would have read it, made from the rows that an example gives. */
public final class CaseEvidence {
    /** In the made-up sheet, the first row that an example gives stands below the heading. */
    private static final int FIRST_ROW = 2;

    private CaseEvidence() {}

    public static EvidenceSet of(Regulation regulation, int year, List<GivenRow> given) {
        var rows = new ArrayList<EvidenceRow>();
        var workbooks = new ArrayList<Workbook>();
        for (var row : given) {
            if (row.form().equals(PackCase.WORKBOOK)) {
                workbooks.add(
                        workbook(regulation, year, String.valueOf(row.values().get(PackCase.OFFICE))));
            } else {
                rows.add(row(regulation.form(row.form()).orElseThrow(), row.values(), rows.size() + FIRST_ROW));
            }
        }
        return new EvidenceSet("Kabupaten Contoh", year, workbooks, rows, List.of());
    }

    private static Workbook workbook(Regulation regulation, int year, String office) {
        var identity = new WorkbookIdentity(regulation.id(), office, "Kabupaten Contoh", "kabupaten", year);
        return new Workbook(office + ".xlsx", "0".repeat(64), identity, 0, true);
    }

    private static EvidenceRow row(Form form, Map<String, Object> given, int number) {
        var office = (String) given.get(PackCase.OFFICE);
        var file = Objects.requireNonNullElse(office, "contoh") + ".xlsx";
        var values = new LinkedHashMap<String, EvidenceValue>();
        char column = 'A';
        for (var field : form.fields()) {
            var value = given.get(field.name());
            var cell = new CellRef(file, form.name(), column++ + "" + number, value == null ? "" : value.toString());
            values.put(field.name(), new EvidenceValue(value == null ? State.BLANK : State.ANSWERED, value, cell));
        }
        return new EvidenceRow(form.name(), kode(form, given), office, file, form.name(), number, values);
    }

    private static @Nullable String kode(Form form, Map<String, Object> given) {
        return form.codeField()
                .flatMap(code -> Optional.ofNullable(given.get(code.name())))
                .map(String::valueOf)
                .orElse(null);
    }

    /** Which of the rows that an example gives a cell belongs to, from 1; workbooks are not counted. */
    public static int givenRow(CellRef cell) {
        return Integer.parseInt(cell.cell().replaceAll("\\D", "")) - FIRST_ROW + 1;
    }
}
