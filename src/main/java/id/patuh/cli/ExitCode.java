package id.patuh.cli;

/** What the program tells the shell. */
final class ExitCode {
    static final int READY = 0;
    static final int TOOL_FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int NOT_READY = 3;
    static final int EVIDENCE_UNREADABLE = 4;
    static final int RULES_INVALID = 5;

    private ExitCode() {}
}
