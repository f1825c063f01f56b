package id.patuh.evidence;

import id.patuh.language.Language;
import id.patuh.language.Text;

/** A file that cannot be marked, with the reason in words. */
public final class AnnotationException extends Exception {
    private final transient Text reason;

    public AnnotationException(Text reason) {
        super(reason.in(Language.EN));
        this.reason = reason;
    }

    public Text reason() {
        return reason;
    }
}
