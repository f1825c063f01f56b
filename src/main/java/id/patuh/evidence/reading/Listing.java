package id.patuh.evidence.reading;

import id.patuh.language.Language;
import id.patuh.language.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Texts behind each other, with commas. */
record Listing(List<Text> texts) implements Text {
    static Listing ofWords(List<String> words) {
        return new Listing(words.stream().map(Text::verbatim).toList());
    }

    @Override
    public String in(Language language) {
        return texts.stream().map(text -> text.in(language)).collect(Collectors.joining(", "));
    }
}
