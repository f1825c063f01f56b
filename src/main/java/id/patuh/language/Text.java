package id.patuh.language;

/** Words that can be read in every language of the program. */
public interface Text {
    String in(Language language);

    /** A text that is the same in every language: a name, a code, a value as somebody typed it. */
    static Text verbatim(String words) {
        return language -> words;
    }
}
