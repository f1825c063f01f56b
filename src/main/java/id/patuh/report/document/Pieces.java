package id.patuh.report.document;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.report.Names;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pieces of evidence that indicators ask for, and what the offices answered. */
record Pieces(Assessment assessment, Wording wording) {
    private static final int SHOWN = 3;

    String asked(List<RequiredEvidence> pieces) {
        return pieces.stream().map(this::asked).collect(Collectors.joining("\n"));
    }

    String asked(RequiredEvidence piece) {
        var unit = Optional.ofNullable(piece.unit())
                .map(code -> assessment.regulation().units().get(code))
                .map(text -> " (" + wording.in(text) + ")")
                .orElse("");
        return label(piece) + wording.in(piece.asks()) + unit;
    }

    private static String label(RequiredEvidence piece) {
        return piece.kode().isEmpty() ? "" : piece.kode() + ": ";
    }

    /** What stands in the rows, column by column. */
    String answers(List<RequiredEvidence> pieces) {
        return String.join("\n", all(pieces));
    }

    /** The same where there is little room: of many rows the first ones, and how many there are besides. */
    String firstAnswers(List<RequiredEvidence> pieces) {
        var answers = all(pieces);
        if (answers.size() <= SHOWN) {
            return String.join("\n", answers);
        }
        return String.join("\n", answers.subList(0, SHOWN)) + "\n"
                + wording.in(Names.counted("more", answers.size() - SHOWN));
    }

    private List<String> all(List<RequiredEvidence> pieces) {
        boolean several = pieces.size() > 1;
        return pieces.stream()
                .flatMap(piece -> rows(piece).map(row -> (several ? label(piece) : "") + answer(row)))
                .distinct()
                .toList();
    }

    private String answer(EvidenceRow row) {
        var form = form(row).orElseThrow();
        return form.fields().stream()
                .filter(field -> isAnswer(field) && says(row, field))
                .map(field -> wording.in(field.label()) + ": " + shown(row, field))
                .collect(Collectors.joining("; "));
    }

    private static String shown(EvidenceRow row, Field field) {
        return row.value(field.name())
                .map(EvidenceValue::cell)
                .map(CellRef::shown)
                .orElse("");
    }

    /** Where the rows stand: the cells from the first answer to the last. */
    String places(List<RequiredEvidence> pieces) {
        return wording.places(pieces.stream()
                .flatMap(this::rows)
                .flatMap(row -> form(row).stream()
                        .flatMap(form -> form.fields().stream())
                        .filter(field -> isAnswer(field) && says(row, field))
                        .flatMap(field -> row.value(field.name()).stream())
                        .map(EvidenceValue::cell))
                .distinct()
                .toList());
    }

    /** Every cell of the rows that say something. */
    Stream<CellRef> cells(RequiredEvidence piece) {
        return rows(piece).flatMap(row -> row.values().values().stream()).map(EvidenceValue::cell);
    }

    boolean isAnswered(RequiredEvidence piece) {
        return rows(piece).findAny().isPresent();
    }

    boolean isUnreadable(RequiredEvidence piece) {
        return rows(piece)
                .flatMap(row -> row.values().values().stream())
                .anyMatch(value -> value.state() == EvidenceValue.State.UNREADABLE);
    }

    /** The rows that say something. */
    private Stream<EvidenceRow> rows(RequiredEvidence piece) {
        return assessment.evidence().rows().stream()
                .filter(row -> row.form().equals(piece.form()))
                .filter(row -> piece.kode().isEmpty() || Objects.equals(row.kode(), piece.kode()))
                .filter(row -> form(row).stream()
                        .flatMap(form -> form.fields().stream())
                        .anyMatch(field -> isAnswer(field) && says(row, field)));
    }

    private Optional<Form> form(EvidenceRow row) {
        return assessment.regulation().form(row.form());
    }

    private static boolean isAnswer(Field field) {
        return !field.prefilled() && field.type() != FieldType.CODE;
    }

    private static boolean says(EvidenceRow row, Field field) {
        return row.value(field.name())
                .filter(value -> value.state() == EvidenceValue.State.ANSWERED
                        || value.state() == EvidenceValue.State.UNREADABLE)
                .isPresent();
    }
}
