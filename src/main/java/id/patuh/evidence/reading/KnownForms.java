package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.Words;
import id.patuh.language.Language;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A regulation's forms by the names of their sheets, and their fields by their headings. */
final class KnownForms {
    private final Map<String, Form> bySheet = new HashMap<>();
    private final Map<String, Map<String, Field>> headings = new HashMap<>();

    KnownForms(Regulation regulation) {
        for (var form : regulation.forms()) {
            headings.put(form.name(), headings(form));
            if (form.hasSheet()) {
                FormNames.keys(form).forEach(key -> bySheet.putIfAbsent(key, form));
            }
        }
    }

    /** The form that a sheet is for, whatever spaces, capitals and signs its name has. */
    Optional<Form> form(String sheet) {
        return Optional.ofNullable(bySheet.get(Words.key(sheet)));
    }

    /** The fields of one of the forms by the keys of their headings. */
    Map<String, Field> fields(Form form) {
        return headings.getOrDefault(form.name(), Map.of());
    }

    /** Labels first: a field's short name may be another field's label. */
    private static Map<String, Field> headings(Form form) {
        var names = new HashMap<String, Field>();
        for (var language : Language.values()) {
            form.fields()
                    .forEach(field ->
                            names.putIfAbsent(Headings.key(field.label().in(language)), field));
        }
        form.fields()
                .forEach(field -> field.synonyms().forEach(other -> names.putIfAbsent(Headings.key(other), field)));
        form.fields().forEach(field -> names.putIfAbsent(Headings.key(field.name()), field));
        return names;
    }
}
