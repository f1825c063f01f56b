package id.patuh.evidence.reading;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.Words;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.Field.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which of the field's choices was taken. */
final class ChoiceReader implements TypeReader {
    @Override
    public Reading read(RawCell cell, Asked asked) {
        return choice(asked.field(), cell.shown())
                .map(choice -> Reading.answered(choice.value()))
                .orElseGet(() -> unreadable(cell.shown(), asked.field()));
    }

    /** The choice that the words name, by its value or its label in either language. */
    static Optional<Choice> choice(Field field, String words) {
        var key = Words.key(words);
        return field.choices().stream()
                .filter(choice -> names(choice).stream().map(Words::key).anyMatch(key::equals))
                .findFirst();
    }

    private static Reading unreadable(String shown, Field field) {
        var labels =
                field.choices().stream().map(choice -> (Text) choice.label()).toList();
        return Reading.unreadable(
                IssueCode.CHOICE_UNREADABLE, Words.fold(shown), new Listing(labels), suggestion(shown, field));
    }

    private static Text suggestion(String shown, Field field) {
        var names = new ArrayList<String>();
        field.choices().forEach(choice -> names.addAll(names(choice)));
        return Words.nearest(shown, names)
                .flatMap(name -> choice(field, name))
                .map(choice -> (Text) Message.of("evidence.suggestion", choice.label()))
                .orElse(Text.verbatim(""));
    }

    private static List<String> names(Choice choice) {
        return List.of(
                choice.value(), choice.label().in(Language.ID), choice.label().in(Language.EN));
    }
}
