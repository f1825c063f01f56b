package id.patuh.evidence;

/** The stable names of everything that an audit of a spreadsheet finds. */
public enum AuditCode {
    /** A formula makes zero of a question that nobody has answered. */
    PLACEHOLDER_AS_ZERO(Severity.ERROR),
    /** A formula gives points for a placeholder, since text counts as greater than every number. */
    PLACEHOLDER_AS_POINTS(Severity.ERROR),
    /** A lookup or a conditional sum asks for something that its range does not have. */
    LOOKUP_NO_MATCH(Severity.ERROR),
    /** A range ends although cells of the same kind follow. */
    RANGE_STOPS_EARLY(Severity.ERROR),
    /** A sum passes over numbers that are stored as text. */
    TEXT_NUMBER_IN_SUM(Severity.ERROR),
    /** A cell shows an error of the spreadsheet program. */
    ERROR_VALUE(Severity.ERROR),

    /** A formula uses other ranges than its neighbours. */
    RANGE_DIFFERS(Severity.WARNING),
    /** A formula calculates in another way than its neighbours. */
    FORMULA_DIFFERS(Severity.WARNING),
    /** A number was typed where the neighbours calculate. */
    CONSTANT_IN_FORMULAS(Severity.WARNING),
    /** A formula shows something else in place of an error. */
    ERROR_HIDDEN(Severity.WARNING),
    /** Weights do not add up to 1 or 100. */
    WEIGHTS_TOTAL(Severity.WARNING),
    /** Cells differ only by spaces or signs from what a formula counts, and are not counted. */
    NAME_ALMOST_MATCHES(Severity.WARNING),
    /** Merged cells leave blanks, or hide values, in a range that a formula uses. */
    MERGED_IN_RANGE(Severity.WARNING),
    /** The stored result is not what the formula gives now. */
    VALUE_STALE(Severity.WARNING),
    /** A formula that was never calculated. */
    VALUE_MISSING(Severity.WARNING),
    /** A formula takes values from another file. */
    OTHER_FILE(Severity.WARNING),
    /** Part of the workbook was not looked through. */
    AUDIT_INCOMPLETE(Severity.WARNING),

    /** Hidden rows or columns count in a sum. */
    HIDDEN_IN_SUM(Severity.INFO),
    /** A formula that the audit cannot take apart. */
    FORMULA_NOT_UNDERSTOOD(Severity.INFO);

    private final Severity severity;

    AuditCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
