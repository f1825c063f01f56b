package id.patuh.regulation;

import id.patuh.language.Language;
import id.patuh.language.Text;

/** There is no such pack, or no pack at all. */
public final class PackMissingException extends IllegalArgumentException {
    private final transient Text text;

    public PackMissingException(Text text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    /** What is missing and what to do, in the reader's language. */
    public Text text() {
        return text;
    }
}
