package id.patuh.evidence.suggestion;

import id.patuh.evidence.reading.Codes;
import id.patuh.evidence.reading.HeadingGrid.Headed;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.Words;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One table that a mapping may have.
 *
 * @param end the word that begins the row behind the table; null where there is none
 * @param missing fields that have to be filled in and that no column was found for
 */
record Proposal(
        Sketch sketch,
        Form form,
        Clue clue,
        List<Match> matches,
        @Nullable Ticks ticks,
        @Nullable String end,
        List<Field> missing) {
    private static final List<String> ENDS = List.of("jumlah", "total", "rata-rata", "rekapitulasi");

    /** A column that may be a field's. */
    record Match(Field field, Headed column, boolean isSure) {}

    /** The proposals for what looks like a table: one for each form whose codes stand in it. */
    static List<Proposal> of(Sketch sketch, Regulation regulation, Codes codes) {
        var forms = Clue.forms(sketch, regulation, codes);
        if (!forms.isEmpty()) {
            return forms.stream().map(form -> of(sketch, form, codes)).toList();
        }
        return regulation.forms().stream()
                .filter(form -> form.purpose() == Form.Purpose.EVIDENCE)
                .map(form -> of(sketch, form, codes))
                .max(Comparator.comparingInt(proposal -> proposal.matches().size()))
                .filter(proposal -> !proposal.matches().isEmpty())
                .stream()
                .toList();
    }

    private static Proposal of(Sketch sketch, Form form, Codes codes) {
        var clue = Clue.of(sketch, form, codes);
        var ticks = Ticks.of(sketch, form);
        var matches = new ColumnMatcher(sketch, form, clue, ticks).matches();
        var missing = form.fields().stream()
                .filter(field -> field.required() && field.type() != FieldType.CODE)
                .filter(field ->
                        matches.stream().noneMatch(match -> match.field().equals(field)))
                .filter(field -> ticks == null || !ticks.field().equals(field))
                .toList();
        return new Proposal(
                sketch, form, clue, matches, ticks, end(sketch, clue).orElse(null), missing);
    }

    private static Optional<String> end(Sketch sketch, Clue clue) {
        return sketch.rows().stream()
                .filter(row -> row.number() > clue.lastRow())
                .map(Proposal::begins)
                .flatMap(begins -> ENDS.stream()
                        .filter(end -> begins.toLowerCase(Locale.ROOT).startsWith(end))
                        .map(end -> begins.substring(0, end.length())))
                .findFirst();
    }

    private static String begins(RawRow row) {
        return Words.fold(row.filled().get(0).shown());
    }
}
