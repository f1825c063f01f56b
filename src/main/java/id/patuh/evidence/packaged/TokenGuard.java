package id.patuh.evidence.packaged;

/**
 * Watches the bytes of an XML part for a text, tag or comment so long that no honest file has it, since a parser
 * keeps each of them in memory as a whole.
 */
final class TokenGuard {
    private static final int LONGEST = 4 << 20;

    private long length;
    private int last;
    private int lastButOne;
    private Section section = Section.PLAIN;

    /** What the bytes are part of; inside the last three, a bracket begins nothing. */
    private enum Section {
        PLAIN,
        OPENED,
        DECLARED,
        COMMENT,
        CHARACTER_DATA,
        INSTRUCTION
    }

    /** Whether the parser can go on after these bytes. */
    boolean accepts(byte[] bytes, int from, int count) {
        int end = from + count;
        for (int i = from; i < end; i++) {
            if (section != Section.PLAIN) {
                length++;
                within(bytes[i]);
                lastButOne = last;
                last = bytes[i];
                continue;
            }
            int tag = tag(bytes, i, end);
            length += tag - i;
            i = tag;
            if (tag < end) {
                if (length >= LONGEST) {
                    return false;
                }
                length = 0;
                section = Section.OPENED;
            }
        }
        return length <= LONGEST;
    }

    /** Where the next tag begins, or the end. */
    private static int tag(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != '<') {
            at++;
        }
        return at;
    }

    private void within(int sign) {
        section = switch (section) {
            case OPENED -> sign == '!' ? Section.DECLARED : sign == '?' ? Section.INSTRUCTION : Section.PLAIN;
            case DECLARED -> sign == '-' ? Section.COMMENT : sign == '[' ? Section.CHARACTER_DATA : Section.PLAIN;
            case COMMENT -> sign == '>' && last == '-' && lastButOne == '-' ? Section.PLAIN : Section.COMMENT;
            case CHARACTER_DATA ->
                sign == '>' && last == ']' && lastButOne == ']' ? Section.PLAIN : Section.CHARACTER_DATA;
            case INSTRUCTION -> sign == '>' && last == '?' ? Section.PLAIN : Section.INSTRUCTION;
            case PLAIN -> Section.PLAIN;
        };
    }
}
