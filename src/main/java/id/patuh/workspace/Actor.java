package id.patuh.workspace;

/**
 * Who does something, as the audit trail names them.
 *
 * @param id of the account; {@code -} for the program itself
 */
public record Actor(String id, String name) {
    /** What nobody asked for. */
    public static final Actor PROGRAM = new Actor("-", "Patuh");
}
