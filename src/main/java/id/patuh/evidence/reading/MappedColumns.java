package id.patuh.evidence.reading;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.reading.HeadingGrid.Headed;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.Numbers;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.Words;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.MappedTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table as a mapping says.
 *
 * @param columns by field
 * @param ticked by field, the columns that are ticked, each with the answer that a tick stands for
 */
record MappedColumns(
        MappedTable table, Map<String, Headed> columns, Map<String, List<Ticked>> ticked, MappedCodes codes)
        implements Columns {

    /** One of several columns that are ticked for an answer. */
    record Ticked(Headed column, String answer) {}

    @Override
    public OptionalInt column(Field field) {
        return headed(field).mapToInt(Headed::column).findFirst();
    }

    private Stream<Headed> headed(Field field) {
        var ticks = ticked.getOrDefault(field.name(), List.of()).stream().map(Ticked::column);
        return Stream.concat(Stream.ofNullable(columns.get(field.name())), ticks);
    }

    /** All columns that are read, from left to right. */
    List<Integer> used() {
        var fields = Stream.concat(
                columns.values().stream(),
                ticked.values().stream().flatMap(List::stream).map(Ticked::column));
        return Stream.concat(fields.map(Headed::column), codes.column().stream().boxed())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Answer answer(RawRow row, Field field) {
        var fixed = table.fixed().get(field.name());
        if (fixed != null) {
            return new Answer(null, said(fixed, field, null), null);
        }
        if (ticked.containsKey(field.name())) {
            return ticked(row, field);
        }
        var headed = columns.get(field.name());
        return headed == null
                ? Answer.NONE
                : row.cell(headed.column())
                        .filter(cell -> !cell.isBlank())
                        .map(cell -> translated(cell, field))
                        .orElse(Answer.NONE);
    }

    private Answer ticked(RawRow row, Field field) {
        Answer found = Answer.NONE;
        for (var tick : ticked.getOrDefault(field.name(), List.of())) {
            var cell = row.cell(tick.column().column()).orElse(null);
            if (cell == null || isUnticked(cell, tick)) {
                continue;
            }
            if (found.cell() != null) {
                return new Answer(
                        cell,
                        null,
                        Finding.of(
                                IssueCode.CHOICE_MARKED_TWICE,
                                field.label(),
                                found.cell().address()));
            }
            boolean ticks = Marks.isTick(cell, tick.column().lowest());
            found = ticks ? new Answer(cell, said(tick.answer(), field, cell), null) : Answer.of(cell);
        }
        return found;
    }

    private static boolean isUnticked(RawCell cell, Ticked tick) {
        return Marks.isNone(cell) && !Marks.isTick(cell, tick.column().lowest());
    }

    private Answer translated(RawCell cell, Field field) {
        var words = plain(cell.shown());
        return table.values().getOrDefault(field.name(), Map.of()).entrySet().stream()
                .filter(entry -> plain(entry.getKey()).equals(words))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(answer -> new Answer(cell, said(answer, field, cell), null))
                .orElse(Answer.of(cell));
    }

    private static String plain(String words) {
        return Words.fold(words).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** A cell that says what the mapping says, in place of the sheet's own words; nothing said is no answer. */
    private static @Nullable RawCell said(String answer, Field field, @Nullable RawCell cell) {
        if (answer.isBlank()) {
            return null;
        }
        boolean counts =
                List.of(FieldType.NUMBER, FieldType.COUNT, FieldType.YEAR).contains(field.type());
        var number = counts ? Numbers.decimal(answer) : null;
        return new RawCell(
                cell == null ? 0 : cell.column(),
                cell == null ? "" : cell.address(),
                number == null ? RawCell.Kind.TEXT : RawCell.Kind.NUMBER,
                answer,
                answer,
                number == null ? 0 : number.doubleValue(),
                null,
                false,
                "");
    }

    @Override
    public boolean isGiven(Field field) {
        if (field.type() == FieldType.CODE || table.fixed().containsKey(field.name())) {
            return true;
        }
        var column = column(field);
        return column.isEmpty() || Objects.equals(column, codes.column());
    }

    @Override
    public OptionalInt codeColumn() {
        return codes.column();
    }

    @Override
    public Optional<WrittenCode> code(RawRow row) {
        return codes.code(row);
    }

    @Override
    public boolean isRepeatedIn(RawRow row) {
        return columns.values().stream()
                        .filter(heading -> row.cell(heading.column())
                                .filter(cell -> Headings.key(cell.shown()).equals(Headings.key(heading.lowest())))
                                .isPresent())
                        .count()
                >= 2;
    }

    @Override
    public boolean passesOverUnanswered() {
        return true;
    }
}
