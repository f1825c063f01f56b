package id.patuh.improvement;

import id.patuh.evidence.EvidenceRow;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ways to make rows agree that should and do not: all of them say what one of them says. */
final class Agreements {
    private Agreements() {}

    static List<List<Change>> of(Regulation regulation, ChangedEvidence now) {
        var groups = new LinkedHashMap<List<Object>, List<EvidenceRow>>();
        for (var row : now.evidence().rows()) {
            var form = regulation.form(row.form()).orElseThrow();
            var same = form.onePer() == null ? null : row.typed(form.onePer());
            if (same != null) {
                groups.computeIfAbsent(
                                List.of(form.name(), Objects.requireNonNullElse(row.kode(), ""), same),
                                first -> new ArrayList<>())
                        .add(row);
            }
        }
        return groups.values().stream()
                .filter(rows -> rows.size() > 1)
                .flatMap(rows -> rows.stream()
                        .map(model -> agreement(regulation.form(model.form()).orElseThrow(), model, rows, now)))
                .filter(way -> !way.isEmpty())
                .toList();
    }

    private static List<Change> agreement(Form form, EvidenceRow model, List<EvidenceRow> rows, ChangedEvidence now) {
        var changes = new ArrayList<Change>();
        for (var row : rows) {
            var values = differing(form, model, row);
            if (!values.isEmpty()) {
                changes.add(new Change(now.place(row), values));
            }
        }
        return changes;
    }

    private static Map<String, Object> differing(Form form, EvidenceRow model, EvidenceRow row) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : form.fields()) {
            var wanted = model.typed(field.name());
            var said = row.typed(field.name());
            if (wanted != null && said != null && !wanted.equals(said) && field.type() != FieldType.TEXT) {
                values.put(field.name(), wanted);
            }
        }
        return values;
    }
}
