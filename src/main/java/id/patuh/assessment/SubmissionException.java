package id.patuh.assessment;

import id.patuh.language.Language;
import id.patuh.language.Text;

/** Workbooks that cannot be assessed as they were handed in; the text says why and what to do. */
public final class SubmissionException extends RuntimeException {
    private final transient Text text;
    private final Reason reason;

    /** What kind of repair is needed. */
    public enum Reason {
        /** It is not clear what is to be assessed: the user has to say so. */
        UNCLEAR,
        /** There is nothing to assess. */
        NOTHING
    }

    SubmissionException(Reason reason, Text text) {
        super(text.in(Language.EN));
        this.reason = reason;
        this.text = text;
    }

    public Text text() {
        return text;
    }

    public Reason reason() {
        return reason;
    }
}
