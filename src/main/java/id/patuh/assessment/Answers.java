package id.patuh.assessment;

import id.patuh.assessment.OwedEvidence.Standing;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import id.patuh.regulation.Form.Purpose;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.rules.RuleBook.FieldUse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of the evidence by what they answer. */
final class Answers {
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, List<EvidenceRow>> byForm = new HashMap<>();
    private final Map<Piece, List<EvidenceRow>> byPiece = new HashMap<>();
    private final Map<String, EvidenceRow> declarations = new HashMap<>();
    private final Set<State> states = EnumSet.noneOf(State.class);

    /** A piece of evidence on the form that asks for it. */
    private record Piece(String form, String kode) {}

    Answers(EvidenceSet evidence, Regulation regulation) {
        regulation.forms().forEach(form -> forms.put(form.name(), form));
        evidence.rows().forEach(this::add);
    }

    private void add(EvidenceRow row) {
        row.values().values().forEach(value -> states.add(value.state()));
        byForm.computeIfAbsent(row.form(), form -> new ArrayList<>()).add(row);
        var kode = row.kode();
        if (kode != null) {
            byPiece.computeIfAbsent(new Piece(row.form(), kode), piece -> new ArrayList<>())
                    .add(row);
            if (declaresNotApplicable(row)) {
                declarations.putIfAbsent(kode, row);
            }
        }
    }

    private boolean declaresNotApplicable(EvidenceRow row) {
        var form = forms.get(row.form());
        return form != null && form.purpose() == Purpose.NOT_APPLICABLE && answers(row, form) && complete(row, form);
    }

    private static boolean complete(EvidenceRow row, Form form) {
        return form.fields().stream()
                .filter(Field::required)
                .allMatch(field ->
                        row.value(field.name()).filter(EvidenceValue::answered).isPresent());
    }

    /** Whether a row says anything: a code alone, blanks and placeholders are no answer. */
    static boolean answers(EvidenceRow row, Form form) {
        for (var field : form.fields()) {
            var value = row.values().get(field.name());
            if (value != null
                    && (value.state() == State.ANSWERED || value.state() == State.UNREADABLE)
                    && !field.prefilled()
                    && !EvidenceFacts.isCode(field)) {
                return true;
            }
        }
        return false;
    }

    /** The row that declares an indicator not applicable with everything that such a declaration takes. */
    Optional<EvidenceRow> declaration(Indicator indicator) {
        return Optional.ofNullable(declarations.get(indicator.code()));
    }

    /** The rows for what an indicator asks, whether they say anything or not. */
    List<EvidenceRow> rowsFor(Indicator indicator) {
        var found = new ArrayList<EvidenceRow>();
        indicator.evidence().forEach(asked -> found.addAll(rows(asked.form(), asked.kode())));
        return found;
    }

    Standing standing(RequiredEvidence asked) {
        var rows = rows(asked.form(), asked.kode());
        if (!anyAmong(rows)) {
            return Standing.MISSING;
        }
        boolean unreadable = rows.stream()
                .flatMap(row -> row.values().values().stream())
                .anyMatch(value -> value.state() == State.UNREADABLE);
        return unreadable ? Standing.UNREADABLE : Standing.ANSWERED;
    }

    boolean anyAmong(List<EvidenceRow> rows) {
        for (var row : rows) {
            var form = forms.get(row.form());
            if (form != null && answers(row, form)) {
                return true;
            }
        }
        return false;
    }

    /** The cells of a state that rules look at. */
    Set<CellRef> cells(Set<FieldUse> uses, State state) {
        var cells = new LinkedHashSet<CellRef>();
        if (!states.contains(state)) {
            return cells;
        }
        for (var use : uses) {
            rows(use.form(), use.kode()).stream()
                    .flatMap(row -> row.value(use.field()).stream())
                    .filter(value -> value.state() == state)
                    .forEach(value -> cells.add(value.cell()));
        }
        return cells;
    }

    private List<EvidenceRow> rows(String form, String kode) {
        return kode.isEmpty()
                ? byForm.getOrDefault(form, List.of())
                : byPiece.getOrDefault(new Piece(form, kode), List.of());
    }
}
