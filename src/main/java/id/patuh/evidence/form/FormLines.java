package id.patuh.evidence.form;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.reading.Codes;
import id.patuh.language.Language;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a form's sheet: one for each thing that is asked, then empty ones where more may be said. */
final class FormLines {
    private static final int EMPTY_ROWS = 10;

    private final Form form;
    private final List<Codes.Demand> demands;
    private final List<EvidenceRow> carried;

    FormLines(Form form, List<Codes.Demand> demands, List<EvidenceRow> carried) {
        this.form = form;
        this.demands = demands;
        this.carried = carried;
    }

    List<Line> all() {
        var lines = new ArrayList<Line>();
        var further = new ArrayList<Line>();
        for (var demand : demands) {
            var asked = demand.asked();
            var line = new Line(asked.kode(), asked.asks().in(Language.ID), asked.unit(), null, null);
            var rows = carried.stream()
                    .filter(row -> asked.kode().equals(row.kode()))
                    .toList();
            lines.add(rows.isEmpty() ? line : line.with(rows.get(0)));
            rows.stream().skip(1).forEach(row -> further.add(line.with(row)));
        }
        lines.addAll(further);
        choices(form).forEach(choice -> lines.add(new Line(null, null, null, choice, null)));
        boolean mayRepeat = form.onePer() == null && (lines.isEmpty() || !demands.isEmpty());
        for (int i = 0; mayRepeat && i < EMPTY_ROWS; i++) {
            lines.add(Line.EMPTY);
        }
        return lines;
    }

    /** The choices that have a row each: those of a choice that is filled in beforehand. */
    static List<String> choices(Form form) {
        return prefilledChoice(form).map(Field::choices).orElse(List.of()).stream()
                .map(choice -> choice.label().in(Language.ID))
                .toList();
    }

    static Optional<Field> prefilledChoice(Form form) {
        return form.fields().stream()
                .filter(field -> field.prefilled() && field.type() == FieldType.CHOICE)
                .findFirst();
    }
}
