package id.patuh.evidence.sheet;

import id.patuh.evidence.IssueCode;
import java.util.List;

/** A file that cannot be read as a workbook, with the code that says why. */
public final class RefusedException extends Exception {
    private final IssueCode code;
    private final transient List<Object> arguments;

    public RefusedException(IssueCode code, Object... arguments) {
        super(code.name());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Finding finding() {
        return new Finding(code, arguments);
    }
}
