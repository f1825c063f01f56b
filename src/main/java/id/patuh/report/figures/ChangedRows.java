package id.patuh.report.figures;

import id.patuh.improvement.Change;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.Field.Choice;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import id.patuh.report.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of evidence that would be other than they are, in words. */
public record ChangedRows(Regulation regulation) {

    /** What somebody assumed, row by row. */
    public static List<Text> assumed(Dossier dossier) {
        var rows = new ChangedRows(dossier.assessment().regulation());
        return dossier.assumptions().stream().map(rows::assumed).toList();
    }

    /** "Achievements, code 06.H.3, row 1: Value 95". */
    public Text assumed(Change change) {
        var row = change.row();
        var key = "report.assumption" + uncoded(change);
        return Message.of(
                key,
                form(change).title(),
                row.kode(),
                row.number(),
                values(change, (field, value) -> shown(field, value)));
    }

    /** What a row has to say to be enough; a document's own words are left to whoever has it. */
    Text wanted(Change change, boolean isNew) {
        var row = change.row();
        var key = (isNew ? "report.plan.add" : "report.plan.change") + uncoded(change);
        var values = values(change, ChangedRows::least);
        return Message.of(key, form(change).title(), row.kode(), row.number(), values);
    }

    /** A figure is where enough begins, not what somebody has to write; words and days are those of the document. */
    private static Text least(Field field, @Nullable Object value) {
        return switch (field.type()) {
            case TEXT, DATE -> Message.of("report.plan.asDocumented");
            case NUMBER, COUNT -> Message.of("report.plan.bound", shown(field, value));
            default -> shown(field, value);
        };
    }

    private static String uncoded(Change change) {
        return change.row().kode().isEmpty() ? ".uncoded" : "";
    }

    private Form form(Change change) {
        return regulation.form(change.row().form()).orElseThrow();
    }

    /** In the order of the form. */
    private Text values(Change change, BiFunction<Field, @Nullable Object, Text> words) {
        return language -> form(change).fields().stream()
                .filter(field -> change.values().containsKey(field.name()))
                .map(field -> field.label().in(language) + " "
                        + words.apply(field, change.values().get(field.name())).in(language))
                .collect(Collectors.joining("; "));
    }

    private static Text shown(Field field, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            return language -> language.date(day);
        }
        if (value instanceof Boolean yes) {
            return Message.of(yes ? "report.plan.yes" : "report.plan.no");
        }
        if (value instanceof Number number && field.type() != FieldType.YEAR) {
            return language -> language.number(number);
        }
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .<Text>map(Choice::label)
                .findFirst()
                .orElse(Text.verbatim(String.valueOf(value)));
    }
}
