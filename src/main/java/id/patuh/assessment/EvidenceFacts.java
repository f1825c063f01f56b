package id.patuh.assessment;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.Workbook;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Form.Purpose;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The evidence as rules see it, with the places where it contradicts itself.
 *
 * @param certain facts that nothing contradicts
 * @param conflicts rows that should agree and do not, each with one fact for every version
 */
record EvidenceFacts(List<Fact> certain, List<Conflict> conflicts) {

    /** Two free texts may name the same thing in other words; everything else has to be equal. */
    private static final Set<FieldType> MUST_AGREE = Set.of(
            FieldType.NUMBER, FieldType.COUNT, FieldType.YEAR, FieldType.DATE, FieldType.YESNO, FieldType.CHOICE);

    /**
     * Rows about the same thing that do not say the same.
     *
     * @param fields the fields in which they differ
     * @param versions one fact for each row, in the order of the evidence
     */
    record Conflict(String form, String kode, Set<String> fields, List<Fact> versions) {}

    static EvidenceFacts of(EvidenceSet evidence, Regulation regulation) {
        var certain = new ArrayList<>(List.of(assessment(evidence)));
        evidence.workbooks().stream()
                .filter(Workbook::readable)
                .map(EvidenceFacts::workbook)
                .forEach(certain::add);
        var conflicts = new ArrayList<Conflict>();
        for (var form : regulation.forms()) {
            var rows = evidence.rows().stream()
                    .filter(row -> row.form().equals(form.name()) && answers(row, form))
                    .toList();
            if (form.purpose() != Purpose.NOT_APPLICABLE) {
                groups(form, rows).forEach(group -> add(form, group, certain, conflicts));
            }
        }
        return new EvidenceFacts(certain, conflicts);
    }

    /** Whether a row says anything: a code alone, blanks and placeholders are no answer. */
    static boolean answers(EvidenceRow row, Form form) {
        return form.fields().stream()
                .filter(field -> !field.prefilled() && field.type() != FieldType.CODE)
                .flatMap(field -> row.value(field.name()).stream())
                .map(EvidenceValue::state)
                .anyMatch(state -> state == State.ANSWERED || state == State.UNREADABLE);
    }

    private static Fact assessment(EvidenceSet evidence) {
        var values = new LinkedHashMap<String, Object>();
        values.put("tahun", evidence.year());
        values.put("awal", LocalDate.of(evidence.year(), 1, 1));
        values.put("akhir", LocalDate.of(evidence.year(), 12, 31));
        values.put("subjek", evidence.subject());
        evidence.workbooks().stream()
                .map(Workbook::identity)
                .filter(Objects::nonNull)
                .map(identity -> identity.subjectKind())
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(kind -> values.put("jenis", kind));
        return new Fact(Fact.ASSESSMENT, values, List.of());
    }

    private static Fact workbook(Workbook workbook) {
        var values = new LinkedHashMap<String, Object>();
        values.put("berkas", workbook.file());
        if (workbook.identity() != null) {
            values.put(Fact.OFFICE, workbook.identity().office());
        }
        return new Fact(Fact.WORKBOOK, values, List.of());
    }

    private static List<List<EvidenceRow>> groups(Form form, List<EvidenceRow> rows) {
        if (form.onePer() == null) {
            return rows.stream().map(List::of).toList();
        }
        var groups = new LinkedHashMap<Object, List<EvidenceRow>>();
        for (var row : rows) {
            var key = row.typed(form.onePer());
            groups.computeIfAbsent(key == null ? row : key, same -> new ArrayList<>())
                    .add(row);
        }
        return List.copyOf(groups.values());
    }

    private static void add(Form form, List<EvidenceRow> group, List<Fact> certain, List<Conflict> conflicts) {
        var differing = form.fields().stream()
                .filter(field -> MUST_AGREE.contains(field.type()))
                .map(Field::name)
                .filter(name -> group.stream()
                                .map(row -> row.typed(name))
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        > 1)
                .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
        if (differing.isEmpty()) {
            certain.add(fact(form, group));
            return;
        }
        var kode = Objects.requireNonNullElse(group.get(0).kode(), "");
        var versions = group.stream().map(row -> fact(form, List.of(row))).toList();
        conflicts.add(new Conflict(form.name(), kode, differing, versions));
    }

    /** One fact for rows that agree: what one leaves blank, another may fill in. */
    private static Fact fact(Form form, List<EvidenceRow> rows) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (var row : rows) {
            for (var field : form.fields()) {
                var value = row.typed(field.name());
                if (value != null) {
                    values.putIfAbsent(field.name(), value);
                }
            }
            if (row.office() != null) {
                values.putIfAbsent(Fact.OFFICE, row.office());
            }
        }
        return new Fact(form.name(), values, rows);
    }
}
