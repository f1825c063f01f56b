package id.patuh.batch;

/** Why one of many subjects could not be assessed. */
public enum BreakCode {
    /** There is nothing to read, or none of it can be read. */
    SUBMISSION_EMPTY,
    /** Its workbooks do not agree on subject, regulation or year, or do not say. */
    SUBMISSION_UNCLEAR,
    /** Its exceptions or deadlines cannot be used. */
    SUBJECT_FILE_INVALID,
    /** There is no pack for the regulation that its workbooks name. */
    REGULATION_UNKNOWN,
    /** The pack cannot be used. */
    RULES_INVALID,
    /** The program failed over it. */
    UNEXPECTED
}
