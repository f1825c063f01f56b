package id.patuh.language;

/** A text that a pack's author wrote in both languages. */
public record LocalizedText(String id, String en) implements Text {
    @Override
    public String in(Language language) {
        return language == Language.ID ? id : en;
    }
}
