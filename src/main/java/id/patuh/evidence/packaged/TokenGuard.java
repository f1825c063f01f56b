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
        int begin = from;
        for (int i = from; i < from + count; i++) {
            int sign = bytes[i];
            if (section != Section.PLAIN) {
                within(sign);
                lastButOne = last;
                last = sign;
            } else if (sign == '<') {
                if (length + i - begin >= LONGEST) {
                    return false;
                }
                length = 0;
                begin = i + 1;
                section = Section.OPENED;
            }
        }
        length += from + count - begin;
        return length <= LONGEST;
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
