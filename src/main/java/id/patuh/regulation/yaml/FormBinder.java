package id.patuh.regulation.yaml;

import id.patuh.language.LocalizedText;
import id.patuh.regulation.CarryOver;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Makes the forms that a pack's file describes. */
final class FormBinder {
    private static final LocalizedText NO_WORDS = new LocalizedText("", "");

    private FormBinder() {}

    static List<Form> forms(YamlNode top) {
        if (!top.json().isObject()) {
            throw new MalformedNodeException(top);
        }
        return top.members().stream().map(FormBinder::form).toList();
    }

    private static Form form(YamlNode node) {
        return new Form(
                node.key(),
                node.at("title").words(),
                node.optional("help").map(YamlNode::words).orElse(NO_WORDS),
                purpose(node),
                strings(node.at("offices")),
                node.at("onePer").stringOrNull(),
                node.at("fields").members().stream().map(FormBinder::field).toList(),
                node.optional("carryOver").map(FormBinder::carryOver).orElse(null));
    }

    private static CarryOver carryOver(YamlNode node) {
        var only = new LinkedHashMap<String, List<String>>();
        node.at("only").members().forEach(field -> only.put(field.key(), strings(field)));
        return new CarryOver(
                strings(node.at("fields")),
                node.at("while").stringOrNull(),
                node.at("until").stringOrNull(),
                Collections.unmodifiableMap(only));
    }

    private static List<String> strings(YamlNode list) {
        return list.items().stream().map(YamlNode::string).toList();
    }

    private static Form.Purpose purpose(YamlNode form) {
        return form.optional("purpose")
                .map(purpose -> purpose.constant(Form.Purpose.class))
                .orElse(Form.Purpose.EVIDENCE);
    }

    /** What the form is for, or nothing where the file says something that is no purpose. */
    static Optional<Form.Purpose> purposeIfValid(YamlNode form) {
        try {
            return Optional.of(purpose(form));
        } catch (MalformedNodeException unknown) {
            return Optional.empty();
        }
    }

    private static Field field(YamlNode node) {
        return new Field(
                node.key(),
                node.at("type").constant(FieldType.class),
                node.at("label").words(),
                node.at("unit").stringOrNull(),
                node.at("choices").members().stream()
                        .map(choice -> new Field.Choice(choice.key(), choice.words()))
                        .toList(),
                node.at("required").flag(),
                node.at("prefilled").flag(),
                node.at("help").wordsOrNull(),
                node.at("example").stringOrNull(),
                node.at("synonyms").items().stream().map(YamlNode::string).toList());
    }
}
