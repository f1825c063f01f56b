package id.patuh.authoring;

/** How much a finding of the linter matters. */
public enum LintSeverity {
    /** The pack cannot be used, or cannot mean what it says. */
    ERROR,
    /** Probably a mistake; if not, its author records why. */
    WARNING,
    /** Something an author may want to know. */
    NOTE
}
