package id.patuh.authoring.lint;

import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.Regulation;

/** What authors call the things that rules compare: the form's and the field's own names. */
record Labels(Regulation regulation) {
    Text of(String form, String key) {
        var label = regulation.form(form).flatMap(known -> known.field(key)).map(Field::label);
        return label.<Text>map(words -> language -> "%s.%s (%s)".formatted(form, key, words.in(language)))
                .orElseGet(() -> Text.verbatim(form + "." + key));
    }
}
