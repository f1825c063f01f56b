package id.patuh.rules.drools;

/** A constraint that lies outside the subset; the message is the first part that does. */
final class UnsupportedExpressionException extends RuntimeException {
    UnsupportedExpressionException(String part) {
        super(part);
    }
}
