package id.patuh.comparison;

import id.patuh.language.Language;
import id.patuh.language.Text;

/** Something that cannot be compared; the text says why. */
public final class ComparisonException extends RuntimeException {
    private final transient Text text;

    public ComparisonException(Text text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
