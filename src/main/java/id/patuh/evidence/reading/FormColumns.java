package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.Placeholders;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import java.util.Optional;
import java.util.OptionalInt;

/** The columns of a sheet that was made from our form. */
record FormColumns(Form form, Headings headings) implements Columns {
    @Override
    public OptionalInt column(Field field) {
        var heading = headings.cells().get(field.name());
        return heading == null ? OptionalInt.empty() : OptionalInt.of(heading.column());
    }

    @Override
    public Answer answer(RawRow row, Field field) {
        var heading = headings.cells().get(field.name());
        return heading == null
                ? Answer.NONE
                : row.cell(heading.column())
                        .filter(cell -> !cell.isBlank())
                        .map(Answer::of)
                        .orElse(Answer.NONE);
    }

    @Override
    public boolean isGiven(Field field) {
        return field.prefilled();
    }

    @Override
    public OptionalInt codeColumn() {
        return form.fields().stream()
                .filter(field -> field.type() == FieldType.CODE)
                .flatMapToInt(field -> column(field).stream())
                .findFirst();
    }

    @Override
    public Optional<WrittenCode> code(RawRow row) {
        return codeColumn().stream()
                .mapToObj(row::cell)
                .flatMap(Optional::stream)
                .filter(FormColumns::mayBeCode)
                .map(WrittenCode::asWritten)
                .findFirst();
    }

    static boolean mayBeCode(RawCell cell) {
        return !cell.isBlank() && !Placeholders.contain(cell.shown());
    }

    @Override
    public boolean isRepeatedIn(RawRow row) {
        return headings.isRepeatedIn(row);
    }

    @Override
    public boolean passesOverUnanswered() {
        return false;
    }
}
