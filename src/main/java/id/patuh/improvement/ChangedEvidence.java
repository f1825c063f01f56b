package id.patuh.improvement;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.language.Language;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The evidence after changes.
 *
 * @param places which row is which, by identity
 */
record ChangedEvidence(EvidenceSet evidence, Map<EvidenceRow, RowPlace> places) {

    static ChangedEvidence of(Regulation regulation, EvidenceSet evidence, List<Change> changes) {
        var wanted = new TreeMap<RowPlace, Map<String, Object>>();
        changes.forEach(change ->
                wanted.computeIfAbsent(change.row(), row -> new TreeMap<>()).putAll(change.values()));
        return of(regulation, evidence, wanted);
    }

    static ChangedEvidence of(
            Regulation regulation, EvidenceSet evidence, SortedMap<RowPlace, ? extends Map<String, Object>> wanted) {
        var places = new IdentityHashMap<EvidenceRow, RowPlace>();
        var counts = new HashMap<List<String>, Integer>();
        var rows = new ArrayList<EvidenceRow>(evidence.rows().size() + wanted.size());
        var open = new TreeMap<RowPlace, Map<String, Object>>(wanted);
        for (var row : evidence.rows()) {
            var kode = Objects.requireNonNullElse(row.kode(), "");
            var place = new RowPlace(row.form(), kode, counts.merge(List.of(row.form(), kode), 1, Integer::sum));
            var values = open.remove(place);
            var changed = values == null ? row : changed(row, values, form(regulation, row.form()));
            places.put(changed, place);
            rows.add(changed);
        }
        open.forEach((place, values) -> {
            var added = added(regulation, place, values);
            places.put(added, place);
            rows.add(added);
        });
        var changed = new EvidenceSet(
                evidence.subject(), evidence.year(), evidence.workbooks(), List.copyOf(rows), evidence.issues());
        return new ChangedEvidence(changed, places);
    }

    RowPlace place(EvidenceRow row) {
        return Objects.requireNonNull(places.get(row));
    }

    /** How many rows of a form carry a code. */
    int count(String form, String kode) {
        return (int) places.values().stream()
                .filter(place -> place.form().equals(form) && place.kode().equals(kode))
                .count();
    }

    private static Form form(Regulation regulation, String name) {
        return regulation.form(name).orElseThrow();
    }

    private static EvidenceRow changed(EvidenceRow row, Map<String, Object> wanted, Form form) {
        var values = new LinkedHashMap<>(row.values());
        wanted.forEach((name, value) -> {
            var cell = row.value(name).map(EvidenceValue::cell).orElse(new CellRef(row.file(), row.sheet(), "", ""));
            values.put(name, answer(form.field(name).orElseThrow(), value, cell));
        });
        return new EvidenceRow(row.form(), row.kode(), row.office(), row.file(), row.sheet(), row.row(), values);
    }

    private static EvidenceRow added(Regulation regulation, RowPlace place, Map<String, Object> wanted) {
        var form = form(regulation, place.form());
        var nowhere = new CellRef("", place.form(), "", "", true);
        var values = new LinkedHashMap<String, EvidenceValue>();
        for (var field : form.fields()) {
            var value = field.type() == FieldType.CODE ? place.kode() : wanted.get(field.name());
            values.put(
                    field.name(),
                    value == null || value.equals("")
                            ? new EvidenceValue(State.BLANK, null, nowhere)
                            : answer(field, value, nowhere));
        }
        var kode = place.kode().isEmpty() ? null : place.kode();
        return new EvidenceRow(form.name(), kode, office(regulation, place), "", form.name(), 0, values);
    }

    private static EvidenceValue answer(Field field, Object value, CellRef cell) {
        var shown = new CellRef(cell.file(), cell.sheet(), cell.cell(), shown(field, value), true);
        return new EvidenceValue(State.ANSWERED, value, shown);
    }

    private static String shown(Field field, Object value) {
        if (value instanceof LocalDate day) {
            return Language.ID.date(day);
        }
        if (value instanceof Number number && field.type() != FieldType.YEAR) {
            return Language.ID.number(number);
        }
        if (value instanceof Boolean yes) {
            return yes ? "Ya" : "Tidak";
        }
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.label().id())
                .findFirst()
                .orElse(String.valueOf(value));
    }

    /** Whose evidence a new row is: the office that owes it. */
    static @Nullable String office(Regulation regulation, RowPlace place) {
        for (var indicator : regulation.indicators()) {
            for (var asked : indicator.evidence()) {
                if (asked.form().equals(place.form()) && asked.kode().equals(place.kode())) {
                    return office(indicator, asked);
                }
            }
        }
        return null;
    }

    private static String office(Indicator indicator, RequiredEvidence asked) {
        return Objects.requireNonNullElse(asked.office(), indicator.office());
    }
}
