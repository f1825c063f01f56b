package id.patuh.evidence.excel;

import id.patuh.evidence.IssueCode;
import java.util.List;

/** A file that cannot be read as a workbook, with the code that says why. */
final class RefusedException extends Exception {
    private final IssueCode code;
    private final transient List<Object> arguments;

    RefusedException(IssueCode code, Object... arguments) {
        super(code.name());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    Finding finding() {
        return new Finding(code, arguments);
    }
}
