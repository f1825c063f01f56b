package id.patuh.explanation;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several texts as people list them: with commas, and a word before the last.
 *
 * @param alternatives whether one of them is enough ("or"), or all are meant ("and")
 */
record Listing(List<Text> texts, boolean alternatives) implements Text {
    @Override
    public String in(Language language) {
        if (texts.size() < 2) {
            return texts.isEmpty() ? "" : texts.get(0).in(language);
        }
        var first = texts.subList(0, texts.size() - 1).stream()
                .map(text -> text.in(language))
                .collect(Collectors.joining(", "));
        var key = (alternatives ? "explanation.or" : "explanation.and") + (texts.size() > 2 ? ".many" : "");
        return Message.of(key, Text.verbatim(first), texts.get(texts.size() - 1))
                .in(language);
    }
}
