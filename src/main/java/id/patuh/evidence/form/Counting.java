package id.patuh.evidence.form;

import id.patuh.evidence.sheet.CellAddress;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The formulas that count how much of a sheet is filled in.
 *
 * <p>They look at the answers themselves, down to far below the table, so that rows which an office inserts or adds count.
 */
final class Counting {
    private static final int ROWS_BELOW = 500;

    private final Form form;
    private final List<Column> columns;
    private final int headingRow;
    private final int lastRow;

    /** Rows from 0. */
    Counting(Form form, List<Column> columns, int headingRow, int lastRow) {
        this.form = form;
        this.columns = columns;
        this.headingRow = headingRow;
        this.lastRow = lastRow;
    }

    /** How many of the things in a list have a row in which all that is required is filled in. */
    String answered(String sheet, String list) {
        var key = "%s,%s,".formatted(range(sheet, key().orElseThrow()), list);
        return "SUMPRODUCT(--(COUNTIFS(%s%s)>0))".formatted(key, filled(sheet));
    }

    /** How many rows are filled in; the heading is none of them. */
    String rows(String sheet) {
        return "COUNTIFS(%s)-1".formatted(filled(sheet));
    }

    /** What the last column says about a row; {@code started} is for one that is filled in in part. */
    String status(int row, String started) {
        var whole = "IF(COUNTA(%s)=%d,\"%s\",\"%s\")"
                .formatted(cells(row, required()), required().size(), shown("complete"), started);
        var none = "COUNTA(%s)=0".formatted(cells(row, answers()));
        if (key().isEmpty()) {
            return "IF(%s,\"\",%s)".formatted(none, whole);
        }
        var key = cell(row, key().orElseThrow());
        return "IF(%s,IF(%s=\"\",\"\",\"%s\"),IF(%s=\"\",\"%s\",%s))"
                .formatted(none, key, shown("empty"), key, shown("code"), whole);
    }

    /** What {@link #status} gives for a row as it is written, before any program calculates it. */
    String statusNow(Line line, String started) {
        if (line.carried() == null) {
            return line.isEmpty() ? "" : shown("empty");
        }
        return isComplete(line) ? shown("complete") : started;
    }

    /** Whether what was carried over is all that is required. */
    boolean isComplete(Line line) {
        var carried = line.carried();
        var carryOver = form.carryOver();
        return carried != null
                && carryOver != null
                && required().stream()
                        .flatMap(i -> field(i).stream())
                        .map(Field::name)
                        .allMatch(field -> carryOver.fields().contains(field) && carried.typed(field) != null);
    }

    static String shown(String status) {
        return Message.of("evidence.form.status." + status).in(Language.ID);
    }

    /** The column that names what a row answers. */
    private Optional<Integer> key() {
        var choice = FormLines.prefilledChoice(form);
        return IntStream.range(0, columns.size())
                .boxed()
                .filter(i -> field(i).filter(
                                field -> field.type() == FieldType.CODE || choice.equals(Optional.of(field)))
                        .isPresent())
                .findFirst();
    }

    private Optional<Field> field(int column) {
        return Optional.ofNullable(columns.get(column).field());
    }

    private List<Integer> answers() {
        return IntStream.range(0, columns.size())
                .boxed()
                .filter(i -> columns.get(i).field() != null && !key().equals(Optional.of(i)))
                .toList();
    }

    /** Where a form requires nothing, anything in its first column will do. */
    private List<Integer> required() {
        var required = answers().stream()
                .filter(i -> field(i).filter(Field::required).isPresent())
                .toList();
        return required.isEmpty() ? answers().subList(0, 1) : required;
    }

    private String filled(String sheet) {
        return required().stream()
                .map(column -> range(sheet, column) + ",\"<>\"")
                .collect(Collectors.joining(","));
    }

    private String cells(int row, List<Integer> cells) {
        return cells.stream().map(column -> cell(row, column)).collect(Collectors.joining(","));
    }

    private static String cell(int row, int column) {
        return "$" + CellAddress.letters(column) + (row + 1);
    }

    private String range(String sheet, int column) {
        var letters = CellAddress.letters(column);
        return "'%s'!$%s$%d:$%s$%d".formatted(sheet, letters, headingRow + 1, letters, lastRow + 1 + ROWS_BELOW);
    }
}
