package id.patuh.evidence;

/** How much an issue matters. */
public enum Severity {
    /** Something was not read. */
    ERROR,
    /** Something was read with a doubt. */
    WARNING,
    /** Something a reader may want to know. */
    INFO
}
