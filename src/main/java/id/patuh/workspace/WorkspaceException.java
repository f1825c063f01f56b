package id.patuh.workspace;

import id.patuh.language.Message;
import id.patuh.language.Text;

/** What somebody asked for is not possible, and why. */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    /** @param key of the sentence that says why and what to do, see {@link Message} */
    public WorkspaceException(String key, Object... arguments) {
        super(key);
        this.reason = Message.of(key, arguments);
    }

    public Text reason() {
        return reason;
    }
}
