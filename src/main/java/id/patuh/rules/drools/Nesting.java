package id.patuh.rules.drools;

/** How deep the brackets of a rule file are nested: the parser takes longer than anyone waits for deep ones. */
final class Nesting {
    private static final int DEEPEST = 20;

    private Nesting() {}

    /** The line of the first bracket that lies too deep, from 1; 0 where there is none. */
    static int tooDeepAt(String text) {
        int line = 1;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                line++;
            } else if (sign == '(' || sign == '[' || sign == '{') {
                depth++;
            } else if (sign == ')' || sign == ']' || sign == '}') {
                depth--;
            }
            if (depth > DEEPEST) {
                return line;
            }
        }
        return 0;
    }
}
