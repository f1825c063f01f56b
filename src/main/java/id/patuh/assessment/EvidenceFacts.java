package id.patuh.assessment;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Form.Purpose;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The evidence as rules see it, with the places where it contradicts itself.
 *
 * @param certain facts that nothing contradicts
 * @param conflicts rows that should agree and do not, each with one fact for every version
 */
record EvidenceFacts(List<Fact> certain, List<Conflict> conflicts) {

    /** The field of a workbook's fact that names its file. */
    static final String FILE = "berkas";

    /** Workbooks with such an issue were not read, though they can be. */
    private static final Set<IssueCode> PASSED_OVER = Set.of(
            IssueCode.WORKBOOK_OTHER_REGULATION,
            IssueCode.WORKBOOK_OTHER_YEAR,
            IssueCode.WORKBOOK_OTHER_SUBJECT,
            IssueCode.FILE_DUPLICATE);

    /** Two free texts may name the same thing in other words; everything else has to be equal. */
    private static final Set<FieldType> MUST_AGREE = Set.of(
            FieldType.NUMBER, FieldType.COUNT, FieldType.YEAR, FieldType.DATE, FieldType.YESNO, FieldType.CHOICE);

    /**
     * Rows about the same thing that do not say the same.
     *
     * @param fields the fields in which they differ
     * @param versions one fact for the rows that say the same of these fields, in the order of the evidence
     */
    record Conflict(String form, String kode, Set<String> fields, List<Fact> versions) {}

    static EvidenceFacts of(EvidenceSet evidence, Regulation regulation) {
        var workbooks = taken(evidence);
        var certain = new ArrayList<>(List.of(assessment(evidence, workbooks)));
        workbooks.forEach(workbook -> certain.add(workbook(workbook, regulation)));
        var conflicts = new ArrayList<Conflict>();
        var byForm = evidence.rows().stream().collect(Collectors.groupingBy(EvidenceRow::form));
        for (var form : regulation.forms()) {
            var rows = new ArrayList<>(byForm.getOrDefault(form.name(), List.of()));
            rows.removeIf(row -> !Answers.answers(row, form));
            if (form.purpose() != Purpose.NOT_APPLICABLE) {
                groups(form, rows).forEach(group -> add(form, group, certain, conflicts));
            }
        }
        return new EvidenceFacts(certain, conflicts);
    }

    static boolean isCode(Field field) {
        return field.type() == FieldType.CODE;
    }

    /** The workbooks that were read; those of others and second copies are no part of the submission. */
    static List<Workbook> taken(EvidenceSet evidence) {
        var passedOver = evidence.issues().stream()
                .filter(issue -> PASSED_OVER.contains(issue.code()))
                .map(ImportIssue::file)
                .collect(Collectors.toSet());
        return evidence.workbooks().stream()
                .filter(Workbook::readable)
                .filter(workbook -> !passedOver.contains(workbook.file()))
                .toList();
    }

    private static Fact assessment(EvidenceSet evidence, List<Workbook> workbooks) {
        var values = new LinkedHashMap<String, Object>();
        values.put("tahun", evidence.year());
        values.put("awal", LocalDate.of(evidence.year(), 1, 1));
        values.put("akhir", LocalDate.of(evidence.year(), 12, 31));
        values.put("subjek", evidence.subject());
        workbooks.stream()
                .map(Workbook::identity)
                .filter(Objects::nonNull)
                .map(WorkbookIdentity::subjectKind)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(kind -> values.put("jenis", kind));
        return new Fact(Fact.ASSESSMENT, values, List.of());
    }

    /** Its office is known only if the regulation knows it, as with the rows that stand in it. */
    private static Fact workbook(Workbook workbook, Regulation regulation) {
        var values = new LinkedHashMap<String, Object>();
        values.put(FILE, workbook.file());
        var identity = workbook.identity();
        if (identity != null) {
            regulation.office(identity.office()).ifPresent(office -> values.put(Fact.OFFICE, office.code()));
        }
        return new Fact(Fact.WORKBOOK, values, List.of());
    }

    private static List<List<EvidenceRow>> groups(Form form, List<EvidenceRow> rows) {
        var onePer = form.onePer();
        if (onePer == null) {
            return rows.stream().map(List::of).toList();
        }
        var groups = new LinkedHashMap<Object, List<EvidenceRow>>();
        for (var row : rows) {
            var same = row.typed(onePer);
            Object key = same == null ? row : List.of(kode(row), same);
            groups.computeIfAbsent(key, first -> new ArrayList<>()).add(row);
        }
        return List.copyOf(groups.values());
    }

    private static void add(Form form, List<EvidenceRow> group, List<Fact> certain, List<Conflict> conflicts) {
        if (group.size() == 1) {
            certain.add(fact(form, group));
            return;
        }
        var differing = form.fields().stream()
                .filter(field -> MUST_AGREE.contains(field.type()) && differs(field, group))
                .map(Field::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (differing.isEmpty()) {
            certain.add(fact(form, group));
        } else {
            conflicts.add(new Conflict(form.name(), kode(group.get(0)), differing, versions(form, group, differing)));
        }
    }

    private static boolean differs(Field field, List<EvidenceRow> group) {
        return group.stream()
                        .map(row -> row.typed(field.name()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private static List<Fact> versions(Form form, List<EvidenceRow> group, Set<String> differing) {
        var versions = new LinkedHashMap<List<Optional<Object>>, List<EvidenceRow>>();
        for (var row : group) {
            var said = differing.stream()
                    .map(field -> Optional.ofNullable(row.typed(field)))
                    .toList();
            versions.computeIfAbsent(said, first -> new ArrayList<>()).add(row);
        }
        return versions.values().stream().map(rows -> fact(form, rows)).toList();
    }

    private static String kode(EvidenceRow row) {
        return Objects.requireNonNullElse(row.kode(), "");
    }

    /** One fact for rows that agree: what one leaves blank, another may fill in. */
    private static Fact fact(Form form, List<EvidenceRow> rows) {
        var values = new LinkedHashMap<String, Object>();
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
        return new Fact(form.name(), values, List.copyOf(rows));
    }
}
