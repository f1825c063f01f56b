package id.patuh.evidence;

/** The stable names of everything that can be wrong with a workbook. */
public enum IssueCode {
    FILE_NOT_A_WORKBOOK(Severity.ERROR);

    private final Severity severity;

    IssueCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
