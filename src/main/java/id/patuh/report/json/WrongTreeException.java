package id.patuh.report.json;

/** A value that is missing, not known, or not of its kind. */
final class WrongTreeException extends Exception {
    private final String pointer;

    WrongTreeException(String pointer) {
        super(pointer);
        this.pointer = pointer;
    }

    /** Where: {@code /files/3/sha256}. */
    String pointer() {
        return pointer;
    }
}
