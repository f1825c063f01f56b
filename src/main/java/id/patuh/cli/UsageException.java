package id.patuh.cli;

import id.patuh.language.Language;
import id.patuh.language.Text;

/** The user asked for something that cannot be done as asked. */
final class UsageException extends RuntimeException {
    private final transient Text text;

    UsageException(Text text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    Text text() {
        return text;
    }
}
